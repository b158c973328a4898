import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { dutiesCovered } from './duties-covered.ts';

const { file, passing } = dutiesCovered.example;
const TITLE = '中华人民共和国社会救助法';
const index = (...lines: readonly string[]) =>
  ['# taken 2026-05-16', ...lines.map((line) => line.replaceAll(' ', '\t'))].join('\n');
const said = (text: string, lines: readonly string[]) =>
  problemsWith([dutiesCovered], { [file]: text }, undefined, index(...lines)).map(
    ({ at, severity, message }) => `${at.line} ${severity} ${message}`,
  );

test('a verdict whose matter does not cite the statute is found', () => {
  expectExample(dutiesCovered);
});

test('an article without a verdict is found, and one that nobody need speak of', () => {
  const names = `${TITLE} 写到 2026-07-01 乡镇、街道 `;
  expect(said(passing, [`${names}第三十九条`])).toEqual([]);
  expect(said(passing, [`${names}第四十条`])).toMatchInlineSnapshot(`
    [
      "2 error 《中华人民共和国社会救助法》第四十条写到乡镇、街道，没有结论",
      "4 error 《中华人民共和国社会救助法》第三十九条没有写到乡镇、街道",
    ]
  `);
  expect(said(passing, ['水桶法 写到 2020-01-01 乡镇 第一条'])).toMatchInlineSnapshot(`
    [
      "2 error 《水桶法》第一条写到乡镇、街道，没有结论",
      "4 error 法律索引里没有《中华人民共和国社会救助法》",
    ]
  `);
});

test('what only a newer index brings has lapsed, and is no error', () => {
  const known = `${TITLE} 写到 2026-07-01 乡镇 第三十九条`;
  expect(said(passing, [known, '水桶法 写到 2020-01-01 乡镇 第一条   2026-10-01'])).toEqual([
    '2 lapsed 《水桶法》第一条写到乡镇、街道，没有结论',
  ]);
  // What was known to come when it was written wants a verdict before it comes.
  expect(said(passing, [known, '水桶法 写到 2027-01-01 乡镇 第一条'])).toEqual([
    '2 error 《水桶法》第一条写到乡镇、街道，没有结论',
  ]);
  const newer = said(passing, [`${TITLE} 写到 2026-07-01 乡镇 第四十条   2026-10-01`]);
  expect(newer.map((line) => line.split(' ')[1])).toEqual(['lapsed', 'lapsed']);
});

test('a county without the file, and one that settles nothing of a repealed statute, hear nothing', () => {
  const lines = ['水桶法 写到 2020-01-01 乡镇 第一条'];
  expect(problemsWith([dutiesCovered], {}, undefined, index(...lines))).toEqual([]);
  const gone = [`${TITLE} 法律 2026-04-01 2026-07-01`, `${TITLE} 废止 2026-10-01`];
  expect(said(passing, gone)).toEqual([]);
});
