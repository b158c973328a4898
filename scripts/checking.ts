/** Reading and checking a content folder in one go: what `check`, `build` and `dev` have in common. */
import {
  byPosition,
  type ContentReader,
  contentReader,
  type Problem,
  type Reading,
  type Register,
  type Severity,
} from '../src/register/index.ts';
import { type Excepted, judge, RULES, type Rule } from '../src/rules/index.ts';
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
  const read = reader ?? readerWithCache();
  return checkReading(read.folder(folder), asOf, rules, before);
}

/** Adds to a reading what the rules say; with `only`, of problems of that severity alone. */
export function checkReading(
  reading: Reading,
  asOf: Day,
  rules: readonly Rule[] = RULES,
  before?: Register,
  only?: Severity,
): Checked {
  const { problems: found, excepted } = reading.register
    ? judge(reading.register, asOf, rules, before, only)
    : { problems: [], excepted: [] };
  return { ...reading, excepted, problems: [...reading.problems, ...found].sort(byPosition) };
}

/** A reader that knows what earlier runs have parsed, and tells later ones. */
export function readerWithCache(): ContentReader {
  const values = keptValues();
  const reader = contentReader(values);
  const keeping =
    <A extends readonly unknown[]>(read: (...args: A) => Reading) =>
    (...args: A) => {
      const reading = read(...args);
      values.keep();
      return reading;
    };
  return Object.assign(keeping(reader), { folder: keeping(reader.folder) });
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
