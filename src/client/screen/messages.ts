/** What the screening page and its worker tell each other. */

export type ScreenAsk =
  | { readonly ask: 'open'; readonly county: string; readonly day: string }
  /** The notice as a file or as pasted text; `town` is empty for all towns. */
  | { readonly ask: 'screen'; readonly notice: Uint8Array | string; readonly town: string }
  | { readonly ask: 'paper'; readonly paper: 'reply' | 'request' };

export interface ShownHit {
  readonly quote: string;
  readonly says: string;
  /** Id of the item; undefined where it stands on no list. */
  readonly item: string | undefined;
}

export type ScreenReply =
  | { readonly reply: 'failed'; readonly why: string }
  | {
      readonly reply: 'screened';
      readonly hits: readonly ShownHit[];
      readonly against: string;
      /** What the towns asked are called together. */
      readonly called: string;
    }
  | { readonly reply: 'paper'; readonly name: string; readonly bytes: Uint8Array };
