/** One way to break one rule in the demonstration county — and nothing else. */
import { type Changed, placeOf, replaced, textOf } from './county.ts';

export interface Mutation {
  /** What somebody did, in a few words. */
  readonly done: string;
  readonly changed: Changed;
  /** `file:line` of every problem the rule must find. */
  readonly at: readonly string[];
  readonly severity?: 'lapsed' | 'warning' | 'notice';
  readonly asOf?: string;
}

/** By rule. Made when asked for, so that one that no longer fits the county fails alone. */
export type Mutations = Readonly<Record<string, () => readonly Mutation[]>>;

/** The mutation and the lines, found in the changed text. */
export function mutation(
  done: string,
  changed: Changed,
  places: readonly (readonly [path: string, line: string, after?: string])[],
  rest: Pick<Mutation, 'severity' | 'asOf'> = {},
): Mutation {
  return { done, changed, at: places.map((place) => placeOf(changed, ...place)), ...rest };
}

/** One file with one place changed. */
export function edit(path: string, old: string | RegExp, by: string): Changed {
  return { [path]: replaced(textOf(path), old, by) };
}
