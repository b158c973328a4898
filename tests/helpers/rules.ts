/** For tests only: the small county of tests/fixtures, with some files changed, checked on a fixed day. */
import { join } from 'node:path';
import { expect } from 'vitest';
import { readIndex } from '../../src/law/index.ts';
import { contentReader, readContent } from '../../src/register/folder.ts';
import type { Problem, Register } from '../../src/register/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { checkRegister } from '../../src/rules/run.ts';

export const TEST_DAY = '2026-11-21';
const FOLDER = join(import.meta.dirname, '../fixtures/small-county');
const original = readContent(FOLDER).files;
// A newer index must not change what the tests of a rule see: those that need one bring their own lines.
const read = contentReader(undefined, null);
const { register: before } = read(original, 'content');

/** Files laid over the small county; `null` takes a file away. */
export type Overlay = Readonly<Record<string, string | null>>;

/** The text of one file of the small county, to edit with `replace`. */
export function textOf(path: string): string {
  const file = original.find((f) => f.path === path);
  if (!file) throw new Error(`no ${path} in the small county`);
  return file.text;
}

/** The register of the small county with these files changed, read with this index. It must be readable. */
export function registerWith(overlay: Overlay, lawIndex?: string): Register {
  const kept = original.filter((file) => !(file.path in overlay));
  const laid = Object.entries(overlay).flatMap(([path, text]) =>
    text === null ? [] : [{ path, file: `content/${path}`, text }],
  );
  const index = lawIndex === undefined ? undefined : readIndex(lawIndex);
  const { register, problems } = read([...kept, ...laid], 'content', [], index);
  expect(problems, 'the example itself must be readable').toEqual([]);
  if (!register) throw new Error('no register');
  return register;
}

/** Problems the rules find in it. Rules that compare take the small county itself as what was published before. */
export function problemsWith(
  rules: readonly Rule[],
  overlay: Overlay,
  asOf = TEST_DAY,
  lawIndex?: string,
): readonly Problem[] {
  return checkRegister(registerWith(overlay, lawIndex), asOf, rules, before);
}

/** The rule's own example: what it calls failing must fail in the file it names, what it calls passing must pass. */
export function expectExample(rule: Rule): void {
  const { file, failing, passing, also = {} } = rule.example;
  const failed = problemsWith([rule], { ...also, [file]: failing });
  expect(failed.length, 'the failing example must be found').toBeGreaterThan(0);
  expect(problemsWith([rule], { ...also, [file]: passing })).toEqual([]);
}
