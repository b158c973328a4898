/** The search in a county of 5,000 matters: quality, and what a phone loads for one query. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { evaluate, given, parseQueries } from '../../scripts/evaluating.ts';
import { ask } from '../../scripts/mcp/asking.ts';
import { readContent } from '../../src/register/folder.ts';
import type { Matter, Register } from '../../src/register/index.ts';
import { createSearcher } from '../../src/search/client.ts';
import { buildMatterIndex, searchSource } from '../../src/search/index.ts';

const TESTS = join(import.meta.dirname, '..');
const DAY = '2026-11-21';
const BIG = 5000;
const KB = 1024;
/** The code itself, minified: measured 5 KB; the browser benchmark measures what is really transferred. */
const CODE = 7 * KB;

const { register } = readContent(join(TESTS, '../content'));
if (!register) throw new Error('the demonstration county cannot be read');
/** Kinds that made-up matters, put together from halves of real names, imitate too well. */
const LONG = ['dialect', 'farmer', 'complaint', 'letter'];
/** Every third: each is asked on a phone of its own, which has to read what is there first. */
const all = parseQueries(readFileSync(join(TESTS, 'queries-own.tsv'), 'utf8'))
  .filter(({ kind, expected }) => !LONG.includes(kind) && expected.length > 0)
  .filter((_, i) => i % 3 === 0);
const size = (content: unknown) => brotliCompressSync(JSON.stringify(content)).length;

test('with 5,000 matters quality falls by at most .05 and first results take at most 120 KB', async () => {
  const bigRegister = recombined(register, BIG);
  const big = await buildMatterIndex(searchSource(bigRegister, DAY));
  const sizes = new Map(Object.entries(big.files).map(([file, content]) => [file, size(content)]));
  const stage1 = size(big.stage1);
  let largest = 0;
  // Every query on a phone that has loaded nothing yet.
  const after = evaluate(all, (query) => {
    let bytes = stage1 + CODE;
    const files = new Proxy(big.files, {
      get: (target, file: string) => {
        bytes += sizes.get(file) ?? 0;
        return target[file];
      },
    });
    const found = ask(createSearcher(big.stage1), query, files);
    largest = Math.max(largest, bytes);
    return given(found, nameIn(bigRegister));
  }).overall;
  const usual = await buildMatterIndex(searchSource(register, DAY));
  const searcher = createSearcher(usual.stage1);
  const before = evaluate(all, (query) =>
    given(ask(searcher, query, usual.files), nameIn(register)),
  ).overall;
  expect(before.first - after.first).toBeLessThanOrEqual(0.05);
  expect(before.three - after.three).toBeLessThanOrEqual(0.05);
  expect(after.empty).toBe(0);
  expect(largest).toBeLessThanOrEqual(120 * KB);
});

const nameIn =
  ({ matters }: Register) =>
  (id: string) =>
    matters.get(id)?.name ?? '';

/** More matters, each with sixteen spoken names put together from halves of real ones. */
function recombined(register: Register, count: number): Register {
  let state = 7;
  const below = (n: number) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const join = (a: string, b: string) =>
    a.slice(0, Math.ceil(a.length / 2)) + b.slice(Math.ceil(b.length / 2));
  const real = [...register.matters.values()];
  const spoken = () => join(pick(pick(real).spokenAs), pick(pick(real).spokenAs));
  const matters = new Map(register.matters);
  for (let i = real.length; i < count; i++) {
    const base = pick(real);
    const id = `more-${i}`;
    const spokenAs = [...new Set(Array.from({ length: 16 }, spoken))];
    matters.set(id, {
      ...base,
      id,
      name: join(base.name, pick(real).name),
      spokenAs,
      claims: [],
    } as Matter);
  }
  return { ...register, matters };
}
