/** For tests only: the small county of tests/fixtures, with some files changed, checked on a fixed day. */
import { join } from 'node:path';
import { expect } from 'vitest';
import { contentReader, type Problem, readContent } from '../register/index.ts';
import { checkRegister } from './run.ts';
import type { Rule } from './rule.ts';

export const TEST_DAY = '2026-11-21';
const FOLDER = join(import.meta.dirname, '../../tests/fixtures/small-county');
const original = readContent(FOLDER).files;
const read = contentReader();

/** Files laid over the small county; `null` takes a file away. */
export type Overlay = Readonly<Record<string, string | null>>;

/** The text of one file of the small county, to edit with `replace`. */
export function textOf(path: string): string {
  const file = original.find((f) => f.path === path);
  if (!file) throw new Error(`no ${path} in the small county`);
  return file.text;
}

/** Problems the rules find in the small county with these files changed. The content itself must be readable. */
export function problemsWith(rules: readonly Rule[], overlay: Overlay, asOf = TEST_DAY): Problem[] {
  const kept = original.filter((file) => !(file.path in overlay));
  const laid = Object.entries(overlay).flatMap(([path, text]) =>
    text === null ? [] : [{ path, file: `content/${path}`, text }],
  );
  const { register, problems } = read([...kept, ...laid], 'content');
  expect(problems, 'the example itself must be readable').toEqual([]);
  return register ? checkRegister(register, asOf, rules) : [];
}

/** The rule's own example: what it calls failing must fail in the file it names, what it calls passing must pass. */
export function expectExample(rule: Rule): void {
  const { file, failing, passing, also = {} } = rule.example;
  const failed = problemsWith([rule], { ...also, [file]: failing });
  expect(failed.length, 'the failing example must be found').toBeGreaterThan(0);
  expect(problemsWith([rule], { ...also, [file]: passing })).toEqual([]);
}
