/** What the page and its worker tell each other. */
import type { PickLists } from '../../answers/index.ts';
import type { FileContent } from '../../editing/index.ts';
import type { Consequences, Opened, Written } from './desk.ts';

/** What `/edit/content.json` holds. */
export interface County {
  /** Name of the content folder in the repository. */
  readonly folder: string;
  /** Texts by path below it. */
  readonly files: Readonly<Record<string, string>>;
  readonly picks: PickLists;
  /** The lines of the law index about the county's statutes; absent where the site was built without one. */
  readonly lawIndex?: string;
}

export type Ask =
  | { readonly ask: 'open'; readonly county: string; readonly path: string; readonly day: string }
  | { readonly ask: 'write'; readonly turn: number; readonly content: FileContent };

export type Reply =
  | {
      readonly reply: 'opened';
      readonly file: Opened;
      readonly folder: string;
      readonly picks: PickLists;
    }
  | { readonly reply: 'nothing' }
  /** With the words of a page as the site would show them. */
  | ({ readonly reply: 'written'; readonly turn: number; readonly preview?: string } & Written)
  | ({ readonly reply: 'consequences'; readonly turn: number } & Consequences)
  | { readonly reply: 'failed' };
