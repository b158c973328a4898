/** Reading and checking a content folder in one go: what `check`, `build` and `dev` have in common. */

import { type ContentReader, contentReader } from '../src/register/folder.ts';
import { byPosition, type Problem, type Reading, type Register } from '../src/register/index.ts';
import { applyRules, type Excepted, RULES, type Rule } from '../src/rules/index.ts';
import type { Day } from '../src/schema/index.ts';
import { keptValues } from './parsed-values.ts';

/** A reading with the problems of the rules added. */
export interface Checked extends Reading {
  readonly problems: readonly Problem[];
  /** What content/exceptions.yaml lets pass. */
  readonly excepted: readonly Excepted[];
}

/**
 * Checks a folder. Rules run as far as there is a register, so that a misspelt id does not hide the rest.
 * `before` is the content as published earlier, for the rule that nothing is deleted.
 */
export function checkFolder(
  folder: string,
  asOf: Day,
  rules: readonly Rule[] = RULES,
  reader?: ContentReader,
  before?: Register,
): Checked {
  const reading = reader ? reader.folder(folder) : readWithCache(folder);
  const { problems: found, excepted } = reading.register
    ? applyRules(reading.register, asOf, rules, before)
    : { problems: [], excepted: [] };
  return { ...reading, excepted, problems: [...reading.problems, ...found].sort(byPosition) };
}

function readWithCache(folder: string): Reading {
  const values = keptValues();
  const reading = contentReader(values).folder(folder);
  values.keep();
  return reading;
}

/** True where time took something that was right when it was written. */
export function hasLapsed(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'lapsed');
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
