/** The numbers the search has to hold (DESIGN 8) on the demonstration county. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { evaluate, given, parseQueries } from '../../scripts/evaluating.ts';
import { ask } from '../../scripts/mcp/asking.ts';
import { readContent } from '../../src/register/folder.ts';
import { createSearcher } from '../../src/search/client.ts';
import { buildMatterIndex, type SearchData, searchSource } from '../../src/search/index.ts';

const TESTS = join(import.meta.dirname, '..');
const DAY = '2026-11-21';
const KB = 1024;
/** Page, style, code and headers: measured 32 KB; the browser test and the benchmark measure what is really transferred. */
const REST = 33 * KB;

const { register } = readContent(join(TESTS, '../content'));
if (!register) throw new Error('the demonstration county cannot be read');
const queries = (path: string) =>
  existsSync(join(TESTS, path)) ? parseQueries(readFileSync(join(TESTS, path), 'utf8')) : [];
const own = queries('queries-own.tsv');
/** Other people's words; they lie beside the project where it is developed. */
const others = ['queries-dev.tsv', 'queries-dev-2.tsv'].map((name) =>
  queries(`../../shared/data/${name}`),
);
const small = await buildMatterIndex(searchSource(register, DAY));
const size = (content: unknown) => brotliCompressSync(JSON.stringify(content)).length;
const nameOf = (id: string) => register.matters.get(id)?.name ?? '';
const departmentOf = (id: string) => register.matters.get(id)?.department.short ?? '';

function measure({ stage1, files }: SearchData, list: typeof own) {
  const searcher = createSearcher(stage1);
  return evaluate(list, (query) => given(ask(searcher, query, files), nameOf, departmentOf));
}

test('every label of the query files is the name of a matter', () => {
  const names = new Set([...register.matters.values()].map((matter) => matter.name));
  expect(
    [...own, ...others.flat()]
      .flatMap((query) => query.expected)
      .filter((name) => !names.has(name)),
  ).toEqual([]);
});

test('our own queries: first .90, first three .97, none empty, none sent away', () => {
  const { overall, sentAway } = measure(small, own);
  expect(overall.first).toBeGreaterThanOrEqual(0.9);
  expect(overall.three).toBeGreaterThanOrEqual(0.97);
  expect(overall.empty).toBe(0);
  expect(overall.none).toBeLessThanOrEqual(0.05);
  expect(sentAway).toBeLessThanOrEqual(0.05);
});

test.runIf(others.some((list) => list.length > 0))(
  'real wording: first .85, first three .96, none empty; of what is not ours .80 with the right body',
  () => {
    for (const { overall, notOurs } of others.map((list) => measure(small, list))) {
      expect(overall.first).toBeGreaterThanOrEqual(0.85);
      expect(overall.three).toBeGreaterThanOrEqual(0.96);
      expect(overall.empty).toBe(0);
      expect(overall.none).toBeLessThanOrEqual(0.05);
      if (notOurs.queries > 0) expect(notOurs.right).toBeGreaterThanOrEqual(0.8);
    }
  },
);

test('statute and article lead to their matters, department names too', () => {
  const searcher = createSearcher(small.stage1);
  const matters = [...register.matters.values()];
  const asked = new Map<string, Set<string>>();
  for (const { id, basis } of matters)
    for (const { law, article } of basis) {
      const query = law.short + article;
      asked.set(query, (asked.get(query) ?? new Set()).add(id));
    }
  const right = [...asked].filter(([query, ids]) =>
    ask(searcher, query, small.files)
      .hits.slice(0, 3)
      .some((hit) => hit.kind === '事项' && ids.has(hit.id)),
  );
  expect(right.length / asked.size).toBeGreaterThanOrEqual(0.9);
});

test('details change no order', () => {
  const [before, after] = [createSearcher(small.stage1), createSearcher(small.stage1)];
  after.enrich(small.stage2);
  for (const { query } of own)
    expect(after.search(query).hits, query).toEqual(before.search(query).hits);
});

test('first results take at most 75 KB with all that comes before them', () => {
  expect(size(small.stage1) + REST).toBeLessThanOrEqual(75 * KB);
});
