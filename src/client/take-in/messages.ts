/** What the take-in's page and its worker tell each other. */
import type { FileReport, ShownRow } from '../../import/index.ts';

export type TakeInAsk =
  | {
      readonly ask: 'open';
      /** Address of the county's texts, and of the law index. */
      readonly county: string;
      readonly laws: string;
      readonly day: string;
    }
  | { readonly ask: 'read'; readonly files: readonly { name: string; bytes: Uint8Array }[] }
  /** Name in a sheet → id of the matter it is, or 新事项. */
  | { readonly ask: 'plan'; readonly answers: Readonly<Record<string, string>> };

/** A name that is only near to one of the catalogue's. */
export interface Question {
  readonly name: string;
  readonly matter: string;
  readonly called: string;
}

export type TakeInReply =
  | { readonly reply: 'failed'; readonly why: string }
  | {
      readonly reply: 'planned';
      readonly reports: readonly FileReport[];
      /** The rows of each report, as they are shown. */
      readonly shown: readonly (readonly ShownRow[])[];
      readonly questions: readonly Question[];
      /** New texts by their paths in the repository. */
      readonly files: Readonly<Record<string, string>>;
    };
