import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partOf, readIndex, writeIndex } from './index-file.ts';
import type { IndexedLaw } from './model.ts';
import { articleNumber } from './numerals.ts';

const TAKEN = '2026-05-16';
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const id = fc.string({
  unit: fc.constantFrom(...'0123456789abcdef'),
  minLength: 32,
  maxLength: 32,
});
const maybe = <K extends string, V>(key: K, value: fc.Arbitrary<V>) =>
  fc.option(value, { nil: undefined }).map((v) => (v === undefined ? {} : { [key]: v }));
const merged = (...parts: fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((found) => Object.assign({}, ...found));
const source = [maybe('unverified', fc.constant(true)), maybe('learnt', day)];
const version = merged(
  maybe('published', day),
  maybe('from', day),
  maybe('articles', fc.integer({ min: 1, max: 1300 })),
  maybe('id', id),
  ...source,
);
const ending = merged(
  maybe('until', day),
  maybe('by', fc.constant('乙法')),
  maybe('byArticle', fc.constant('第九条')),
  ...source,
);
const acting = fc
  .array(maybe('from', day), { minLength: 1, maxLength: 2 })
  .map((texts) => new Map(texts.map((text: { from?: string }) => [text.from, text])))
  .map((texts) => ({
    acting: [...texts.values()].map((text) => ({
      ...text,
      articles: [
        { article: '第一条', who: ['乡镇'] },
        { article: '第九条', who: ['乡镇', '街道'] },
        { article: '第十条', who: ['乡镇'] },
      ],
    })),
  }));
const law = fc
  .tuple(
    fc.array(version, { minLength: 1, maxLength: 4 }),
    maybe('ending', ending),
    maybe('kind', fc.constant('法律')),
    fc.option(acting, { nil: undefined }),
  )
  .map(([versions, end, kind, names]) => ({
    versions,
    ...end,
    ...kind,
    ...names,
    taken: TAKEN,
  }));
const laws = fc
  .array(law, { maxLength: 6 })
  .map((list) => list.map((one, i) => ({ ...one, title: `中华人民共和国第${i}法` }) as IndexedLaw));

test('an index read is the index written', () => {
  fc.assert(
    fc.property(laws, (list) => {
      const index = readIndex(writeIndex(list, TAKEN));
      expect(index.taken).toBe(TAKEN);
      expect(index.titles).toEqual(list.map(({ title }) => title));
      for (const one of list) expect(index.find(`《${one.title}》`)).toEqual(one);
    }),
  );
});

test('a text that is no index is refused', () => {
  expect(() => readIndex('甲法\t法律\n')).toThrow('没有写是哪一天的');
});

test('a part holds the statutes asked for, what repealed them, and nothing else', () => {
  const index = readIndex(`# taken ${TAKEN}
丙法\t法律\t2001-01-01\t2001-01-01\t10
乙法\t法律\t2020-01-01\t2021-01-01\t20
甲法\t法律\t2000-01-01\t2000-01-01\t30
甲法\t废止\t2020-12-31\t乙法\t第二十条
`);
  const part = readIndex(partOf(index, ['甲法', '丁法']));
  expect(part.titles).toEqual(['乙法', '甲法']);
  expect(part.find('甲法')).toEqual(index.find('甲法'));
});

test('what the index of the engine says of towns is in order, once, and reads back', () => {
  const { taken, acting } = readIndex(readFileSync(new URL('index.tsv', import.meta.url), 'utf8'));
  const places = acting.flatMap(({ title, acting: texts = [] }) =>
    texts.flatMap(({ from = '', articles }) =>
      articles.map(({ article, who }) => ({ title, from, article, who })),
    ),
  );
  expect(places.length).toBeGreaterThan(300);
  expect(
    new Set(places.map(({ title, from, article }) => `${title} ${from} ${article}`)).size,
  ).toBe(places.length);
  for (const { article, who } of places) {
    expect(articleNumber(article), article).toBeGreaterThan(0);
    expect(who.length, article).toBeGreaterThan(0);
  }
  const titles = acting.map(({ title }) => title);
  expect(titles).toEqual([...titles].sort());
  for (const one of acting) {
    const numbers = one.acting?.map(({ articles }) =>
      articles.map((a) => articleNumber(a.article)),
    );
    expect(numbers).toEqual(numbers?.map((own) => [...own].sort((a, b) => (a ?? 0) - (b ?? 0))));
    expect(readIndex(writeIndex([one], taken)).find(one.title)).toEqual(one);
  }
});
