import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemsWith, TEST_DAY, textOf } from '../../tests/helpers/rules.ts';
import { addDays } from '../answers/index.ts';
import { basisInForce } from './basis-in-force.ts';

const MATTER = 'matters/linye/caifa-xuke.yaml';
const LAW = 'laws/senlin-fa.yaml';
const STRAW = 'matters/huanjing/fenshao-jiegan.yaml';
const FOREST = '中华人民共和国森林法';
/** What an index could say of the forest law, of which the small county rests on one article since 2020-07-01. */
const index = (...lines: readonly string[]) =>
  ['# taken 2026-05-16', ...lines.map((line) => `${FOREST}\t${line}`), ''].join('\n');
const VERSIONS = [
  '法律\t2009-08-27\t2009-08-27\t49\t2c9',
  '法律\t2019-12-28\t2020-07-01\t84\tff8',
] as const;

function found(overlay: Record<string, string>, lawIndex: string, asOf = TEST_DAY) {
  return problemsWith([basisInForce], overlay, asOf, lawIndex).map(
    ({ severity, at, message, hint }) =>
      `${severity} ${at.file.split('/').at(-1)}:${at.line} ${message} → ${hint}`,
  );
}

const cited = (article: string, from = '2020-07-01') =>
  textOf(MATTER)
    .replace(/article: 第五十七条.*/, `article: ${article}`)
    .replace(/( {4}from: ).*/, `$1${from}`);

test('what agrees with the index is not objected to, nor what the index does not know', () => {
  expect(found({}, index(...VERSIONS))).toEqual([]);
  expect(found({ [MATTER]: cited('第九百条') }, '# taken 2026-05-16\n')).toEqual([]);
});

test('a law under a title that the index has in other letters would escape it', () => {
  const titled = (title: string, from = '2020-07-01') => ({
    [LAW]: textOf(LAW).replace(FOREST, title).replaceAll('2020-07-01', from),
  });
  expect(found(titled('中华人民共和国林业法'), index(...VERSIONS))).toMatchInlineSnapshot(`
    [
      "error senlin-fa.yaml:2 国家法律里没有《中华人民共和国林业法》，名称最近的是《中华人民共和国森林法》 → 照正式名称写：《中华人民共和国森林法》；不是全国人大和它的常委会通过的，改 kind",
    ]
  `);
  // Younger than the index, or of another rank, it may well be another text.
  const young = titled('中华人民共和国林业法', '2026-06-01');
  expect(found(young, index(...VERSIONS)).filter((line) => line.includes('没有《'))).toEqual([]);
  const local = {
    [LAW]: titled('中华人民共和国林业法')[LAW]?.replace('kind: 法律', 'kind: 地方性法规') ?? '',
  };
  expect(found(local, index(...VERSIONS))).toEqual([]);
});

test('a repeal only the index knows is an error for what was compared after it, and names the successor', () => {
  const repealed = index(...VERSIONS, '废止\t2026-08-31\t中华人民共和国林草法\t第九十条');
  expect(found({}, repealed)).toMatchInlineSnapshot(`
    [
      "error senlin-fa.yaml:11 《森林法》写着有效，可它最后一天是 2026-08-31，由《中华人民共和国林草法》第九十条废止 → 改成 status: 已废止，until: 2026-08-31，by 写《中华人民共和国林草法》的编号",
      "error caifa-xuke.yaml:15 “林木采伐许可证核发”还引着《森林法》第五十七条，它从 2026-09-01 起已经废止，现在要引《中华人民共和国林草法》 → 在这一条加上 until: 2026-08-31，再加一条《中华人民共和国林草法》的依据，from 写 2026-09-01",
    ]
  `);
  expect(found({}, repealed, '2026-08-31')).toEqual([]);
});

test('compared before it ended, it lapsed', () => {
  const repealed = index(...VERSIONS, '废止\t2026-08-31');
  const before = {
    [MATTER]: textOf(MATTER).replace(/checked: .*/, 'checked: 2026-08-31'),
    [LAW]: textOf(LAW).replace('checked: 2026-11-21', 'checked: 2026-08-31'),
  };
  expect(found(before, repealed).map((line) => line.split(' ')[0])).toEqual(['lapsed', 'lapsed']);
});

test('repealed nobody knows when: sure from the day the index was taken', () => {
  const repealed = index(...VERSIONS, '废止');
  expect(found({}, repealed)).toMatchInlineSnapshot(`
    [
      "error senlin-fa.yaml:11 《森林法》写着有效，可它已经废止，哪天起没有查到 → 改成 status: 已废止，until 写官方文本上的最后一天",
      "error caifa-xuke.yaml:15 “林木采伐许可证核发”还引着《森林法》第五十七条，它已经废止，哪天起没有查到，由什么代替没有查到 → 在这一条加上 until，写它的最后有效日；找到现在的依据再加一条，找不到的，事项要撤下来",
    ]
  `);
  expect(found({}, repealed, '2026-05-15')).toEqual([]);
});

test('an article beyond the last one is found in a basis and in every other place that cites', () => {
  expect(found({ [MATTER]: cited('第九百条') }, index(...VERSIONS))).toMatchInlineSnapshot(`
    [
      "error caifa-xuke.yaml:16 “林木采伐许可证核发”的依据《森林法》第九百条没有这一条：最后一条是第 84 条 → 对照《森林法》的官方文本改条号",
    ]
  `);
  expect(found({ [MATTER]: cited('第八十四条第二款') }, index(...VERSIONS))).toEqual([]);
  const older = textOf(LAW).replace('versions:\n', 'versions:\n  - from: 2009-08-27\n');
  const earlier = { [LAW]: older, [MATTER]: cited('第六十条', '2010-01-01') };
  expect(found(earlier, index(...VERSIONS))).toMatchInlineSnapshot(`
    [
      "error caifa-xuke.yaml:16 “林木采伐许可证核发”的依据《森林法》第六十条没有这一条：最后一条是第 49 条 → 对照《森林法》的官方文本改条号",
    ]
  `);
  const scale = textOf(STRAW).replace(
    '- law: shengtai-huanjing-fadian\n    article: 第一千一百三十一条第一款\n    scales',
    '- law: senlin-fa\n    article: 第八十五条\n    scales',
  );
  expect(found({ [STRAW]: scale }, index(...VERSIONS))).toMatchInlineSnapshot(`
    [
      "error fenshao-jiegan.yaml:52 “露天焚烧秸秆的处罚”引的《森林法》第八十五条没有这一条：最后一条是第 84 条 → 对照《森林法》的官方文本改条号",
    ]
  `);
});

test('a statute of the county itself is as long as its record says', () => {
  const own = { [LAW]: `${textOf(LAW)}articles: 56\n`, [MATTER]: cited('第五十七条') };
  expect(found(own, '# taken 2026-05-16\n')).toHaveLength(1);
  expect(found(own, index(...VERSIONS))).toEqual([]);
});

test('the day of passing is not the day in force, neither of a version nor of a basis', () => {
  const passed = {
    [LAW]: textOf(LAW)
      .replace('from: 2020-07-01', 'from: 2019-12-28')
      .replace('versions:', 'effective: 2019-12-28\nversions:'),
    [MATTER]: cited('第五十七条', '2019-12-28'),
  };
  expect(found(passed, index(...VERSIONS))).toMatchInlineSnapshot(`
    [
      "error senlin-fa.yaml:6 《森林法》写 2019-12-28 起施行，那是公布的日子：2019-12-28 公布，2020-07-01 起施行 → 改成 effective: 2020-07-01",
      "error senlin-fa.yaml:8 《森林法》写 2019-12-28 起施行，那是公布的日子：2019-12-28 公布，2020-07-01 起施行 → 改成 from: 2020-07-01",
      "error caifa-xuke.yaml:18 “林木采伐许可证核发”的依据《森林法》第五十七条从 2019-12-28 起，那是公布的日子，2020-07-01 才施行 → 改成 from: 2020-07-01",
    ]
  `);
});

test('a last day that is not the one of the index is an error, unless the index only heard of it', () => {
  const ended = {
    [LAW]: textOf(LAW).replace('status: 有效', 'status: 已废止\nuntil: 2026-10-31'),
    [MATTER]: cited('第五十七条').replace(/( {4}from: .*)/, '$1\n    until: 2026-08-31'),
  };
  const repealed = (rest = '') => index(...VERSIONS, `废止\t2026-08-31\t\t\t${rest}`);
  expect(
    found(ended, repealed()).filter((line) => line.includes('senlin-fa')),
  ).toMatchInlineSnapshot(`
    [
      "error senlin-fa.yaml:12 《森林法》写的最后一天是 2026-10-31，可它已经废止，最后一天是 2026-08-31 → 改成 until: 2026-08-31",
    ]
  `);
  expect(
    found(ended, repealed('\t未核实')).filter((line) => line.includes('senlin-fa.yaml')),
  ).toEqual([]);
});

test('a newer index alone makes lapsed, never an error, whenever it was taken', () => {
  const days = fc.integer({ min: 1, max: 2000 });
  const taken = fc.integer({ min: -360, max: 2000 });
  const scale = textOf(STRAW).replace(
    '- law: shengtai-huanjing-fadian\n    article: 第一千一百三十一条第一款\n    scales',
    '- law: senlin-fa\n    article: 第八十四条\n    scales',
  );
  fc.assert(
    fc.property(days, taken, fc.boolean(), (since, later, dated) => {
      const learnt = addDays(TEST_DAY, later);
      const until = dated ? addDays(learnt, -since) : '';
      const newer = index(
        `法律\t2019-12-28\t2020-07-01\t5\tff8\t\t${learnt}`,
        `废止\t${until}\t\t\t\t\t${learnt}`,
      );
      const asOf = addDays(later < 0 ? TEST_DAY : learnt, 1);
      const problems = problemsWith([basisInForce], { [STRAW]: scale }, asOf, newer);
      expect(problems.length).toBeGreaterThan(2);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('what an index has told for more than a year is no excuse', () => {
  const repealed = index(...VERSIONS, '废止\t2025-08-31\t\t\t\t\t2025-09-15');
  expect(found({}, repealed).map((line) => line.split(' ')[0])).toEqual(['error', 'error']);
});
