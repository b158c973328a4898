/** Linked 执法公示: what towns decided and published, year by year. */
import type { DecidedRecord } from '../schema/index.ts';
import type { Matter, Town } from './model.ts';

/** A decision that is open to be read. */
export type Shown = Omit<Extract<DecidedRecord, { state: '公开' }>, 'matter'> & {
  readonly matter: Matter;
};
/** What is left of one that was withdrawn. */
export type Tombstone = Extract<DecidedRecord, { state: '已撤回' }>;
export type Decided = Shown | Tombstone;

/** What one town decided in one year, as its file says. */
export interface DecidedYear {
  readonly town: Town;
  readonly year: number;
  readonly entries: readonly Decided[];
}
