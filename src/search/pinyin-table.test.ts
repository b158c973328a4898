import { expect, test } from 'vitest';
import { frequentCharacters } from './frequent.ts';
import { packReadings, unpackReadings } from './pinyin-table.ts';

test('the frequent characters are those of GB 2312, in its order', () => {
  const all = frequentCharacters();
  expect([all.length, all.slice(0, 4), all.at(-1)]).toEqual([3755, '啊阿埃挨', '座']);
  expect(new Set(all).size).toBe(3755);
});

test('what is packed comes out again: usual, several, rare and no readings', () => {
  const readings = new Map([
    ['a', '啊阿'],
    ['ai', '埃挨呆'],
    ['dai', '呆'],
    ['hang', '行'],
    ['xing', '行'],
    ['she', '畲'],
    ['lv', '吕绿'],
  ]);
  const sorted = [...readings].map(([syllable, chars]) => [syllable, [...chars].sort().join('')]);
  expect(new Map(unpackReadings(packReadings(readings)))).toEqual(
    new Map(sorted as [string, string][]),
  );
  expect(unpackReadings(packReadings(new Map())).size).toBe(0);
});

test('characters in their usual order take no room', () => {
  expect(packReadings(new Map([['a', '啊阿']]))).toMatch(/^a2 -3753\|$/);
});
