import { expect, test } from 'vitest';
import { registerWith } from '../../tests/helpers/answers.ts';
import { countDuties, statutoryDuties } from './statutory-duties.ts';

const COVERAGE = `checked: 2026-07-02
verdicts:
  - law: 中华人民共和国森林法
    articles: [第五十七条]
    verdict: 有事项
    matters: [caifa-xuke]
  - law: 森林法
    articles: [第五十七条, 第九条]
    verdict: 待定
    why: 没有查
`;
const INDEX = `# taken 2026-05-16
${[
  '中华人民共和国森林法 写到 2020-07-01 乡镇 第五十七条 第九条',
  '水桶法 写到 2020-01-01 乡镇 第一条',
  '水桶法 写到 2027-01-01 街道 第二条',
  '旧桶法 写到  乡镇 第一条',
  '旧桶法 废止 2026-06-30',
]
  .map((line) => line.replace(/ (?!第九)/g, '\t'))
  .join('\n')}`;

test('articles stand by statute, in its order, with every verdict; what ended is left out', () => {
  const laws = statutoryDuties(registerWith({ 'coverage.yaml': COVERAGE }, INDEX), '2026-11-21');
  expect(
    laws.map(({ title, law, articles }) => [
      title,
      law?.id,
      articles.map((one) => [
        one.article,
        one.from,
        one.verdicts.map(({ verdict }) => verdict).join(),
      ]),
    ]),
  ).toEqual([
    [
      '中华人民共和国森林法',
      'senlin-fa',
      [
        ['第九条', undefined, '待定'],
        ['第五十七条', undefined, '有事项,待定'],
      ],
    ],
    [
      '水桶法',
      undefined,
      [
        ['第一条', undefined, ''],
        ['第二条', '2027-01-01', ''],
      ],
    ],
  ]);
  expect(countDuties(laws)).toEqual({
    articles: 4,
    laws: 2,
    verdicts: [
      { verdict: '有事项', count: 1 },
      { verdict: '不立事项', count: 0 },
      { verdict: '待定', count: 2 },
    ],
    silent: 2,
  });
});

test('once a newer text is in force, the older one asks nothing', () => {
  const register = registerWith({ 'coverage.yaml': COVERAGE }, INDEX);
  const after = statutoryDuties(register, '2027-01-01').find(({ title }) => title === '水桶法');
  expect(after?.articles.map(({ article }) => article)).toEqual(['第二条']);
});

test('a county that has not looked has no list', () => {
  expect(statutoryDuties(registerWith({}, INDEX), '2026-11-21')).toEqual([]);
});
