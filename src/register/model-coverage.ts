/** Linked 法条对照. */
import type { CoverageRecord, Day } from '../schema/index.ts';
import type { Law, Matter } from './model.ts';

/** What the county made of some articles of one statute, still discriminated by `verdict`. */
export type Verdict = CoverageRecord['verdicts'][number] extends infer V
  ? V extends CoverageRecord['verdicts'][number]
    ? Omit<V, 'law' | 'matters'> & {
        readonly title: string;
        /** The county's own record of the statute, where it has one. */
        readonly law: Law | undefined;
        /** Empty unless `verdict` is 有事项. */
        readonly matters: readonly Matter[];
      }
    : never
  : never;

export interface Coverage {
  readonly checked: Day;
  readonly verdicts: readonly Verdict[];
}
