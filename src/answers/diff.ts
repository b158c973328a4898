/** The semantic diff: what two states of the content say differently, and what that means. Pure. */
import type { Problem, Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { type ListChange, listChanges } from './diff-claims.ts';
import { type Effect, effectsOf } from './diff-effects.ts';
import { pairUp } from './diff-names.ts';
import { type RecordChange, recordChanges } from './diff-records.ts';

export interface Difference {
  readonly asOf: Day;
  /** By town, then list. */
  readonly lists: readonly ListChange[];
  /** Matters, towns, departments, statutes, decisions, agreements. */
  readonly records: readonly RecordChange[];
  readonly effects: readonly Effect[];
}

/** What became of `before` in `now`; effects are asked for `asOf` and for the days on which changes begin. */
export function diffRegisters(before: Register, now: Register, asOf: Day): Difference {
  const pairing = pairUp(before, now);
  const lists = listChanges(pairing);
  return { asOf, lists, records: recordChanges(pairing), effects: effectsOf(pairing, lists, asOf) };
}

/** Problems that were not there before, and those that are no longer. Lines move: the sentence tells them apart. */
export function diffProblems(
  before: readonly Problem[],
  now: readonly Problem[],
): { readonly added: readonly Problem[]; readonly gone: readonly Problem[] } {
  return { added: without(now, before), gone: without(before, now) };
}

function without(problems: readonly Problem[], others: readonly Problem[]): Problem[] {
  const left = Map.groupBy(others, keyOf);
  return problems.filter((problem) => left.get(keyOf(problem))?.pop() === undefined);
}

function keyOf({ rule, message }: Problem): string {
  return `${rule} ${message}`;
}
