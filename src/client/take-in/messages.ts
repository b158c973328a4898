/** What the take-in's page and its worker tell each other. */
import type { FileReport, ShownColumn, ShownRow } from '../../import/index.ts';

export type TakeInAsk =
  | {
      readonly ask: 'open';
      /** Address of the county's texts, and of the law index. */
      readonly county: string;
      readonly laws: string;
      readonly day: string;
    }
  | { readonly ask: 'read'; readonly files: readonly { name: string; bytes: Uint8Array }[] }
  | {
      readonly ask: 'plan';
      /** Name in a sheet → id of the matter it is, or 新事项. */
      readonly answers: Readonly<Record<string, string>>;
      /** Heading in a sheet → what its column holds. */
      readonly headings: Readonly<Record<string, string>>;
    };

/** A name that is only near to one of the catalogue's. */
export interface Question {
  readonly name: string;
  readonly matter: string;
  readonly called: string;
}

export interface SheetColumns {
  readonly sheet: string;
  readonly read: boolean;
  readonly columns: readonly ShownColumn[];
}

export type TakeInReply =
  | { readonly reply: 'failed'; readonly why: string }
  | {
      readonly reply: 'planned';
      readonly reports: readonly FileReport[];
      /** The rows of each report, as they are shown. */
      readonly shown: readonly (readonly ShownRow[])[];
      /** Headings of the sheets of each file. */
      readonly columns: readonly (readonly SheetColumns[])[];
      /** What a column may be said to hold. */
      readonly choices: readonly { readonly group: string; readonly words: readonly string[] }[];
      readonly questions: readonly Question[];
      /** New texts by their paths in the repository. */
      readonly files: Readonly<Record<string, string>>;
    };
