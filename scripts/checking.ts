/** Reading and checking a content folder in one go: what `check`, `build` and `dev` have in common. */
import { byPosition, type ContentReader, contentReader, type Problem, type Reading } from '../src/register/index.ts';
import { checkRegister, RULES, type Rule } from '../src/rules/index.ts';
import type { Day } from '../src/schema/index.ts';

/** A reading with the problems of the rules added. */
export interface Checked extends Reading {
  readonly problems: readonly Problem[];
}

/** Checks a folder. Rules run as far as there is a register, so that a misspelt id does not hide the rest. */
export function checkFolder(
  folder: string,
  asOf: Day,
  rules: readonly Rule[] = RULES,
  reader: ContentReader = contentReader(),
): Checked {
  const reading = reader.folder(folder);
  const found = reading.register ? checkRegister(reading.register, asOf, rules) : [];
  return { ...reading, problems: [...reading.problems, ...found].sort(byPosition) };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
