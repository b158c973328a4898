import { expect, test } from 'vitest';
import { readIndex, writeIndex } from '../index-file.ts';
import { readChanges } from './changes.ts';
import { dayInForce, repealedTitles } from './clauses.ts';
import { takeIndex } from './take.ts';

const HEAD = 'title\tkind\tauthor\tpublished\teffective\tstatus\tarticles\tid';
const TAKEN = '2026-05-16';
const list = (...rows: readonly string[]) => [HEAD, ...rows].join('\n');

function taken(sources: Omit<Parameters<typeof takeIndex>[0], 'taken'>, day = TAKEN) {
  const { laws, doubts } = takeIndex({ ...sources, taken: day });
  return {
    doubts,
    lines: writeIndex(laws, day)
      .split('\n')
      .filter((l) => l && !l.startsWith('#')),
  };
}

test('the day in force and what is repealed are read from the final provision', () => {
  const clause = '本条例自2026年1月1日起施行。《森林防火条例》和《草原防火条例》同时废止。';
  expect(dayInForce(clause)).toBe('2026-01-01');
  expect(repealedTitles(clause)).toEqual(['森林防火条例', '草原防火条例']);
  expect(dayInForce('本办法自一九九三年三月一日起施行。')).toBe('1993-03-01');
  expect(dayInForce('本法自公布之日起施行。')).toBeUndefined();
});

test.each([
  ['1991年3月2日国务院发布的《甲办法》同时废止', ['甲办法']],
  [
    '1991年1月1日国务院批准、1991年2月2日公安部发布的《甲办法》和《乙办法》（试行）即行废止',
    ['甲办法', '乙办法'],
  ],
  ['《关于执行《刑法》的规定》同时废止', ['关于执行《刑法》的规定']],
  ['《甲条例》中关于反倾销的规定同时废止', []],
  ['《甲条例》第三条同时废止', []],
  ['依照《甲法》领取的证件继续有效', []],
  ['行政法规的废止程序适用《甲条例》的有关规定', []],
])('%s', (clause, titles) => {
  expect(repealedTitles(`本法自2020年1月1日起施行，${clause}。`)).toEqual(titles);
});

test('versions stand in order, listed twice count once, and a day comes from the text where the list has none', () => {
  const { lines } = taken({
    list: list(
      '甲条例\t行政法规\t国务院\t2021-07-02\t2021-09-01\t有效\t3\tb2',
      '甲条例\t行政法规\t国务院\t2021-07-02\t2021-09-01\t有效\t3\tb3',
      '甲条例\t行政法规\t国务院\t2008-12-01\t\t已修改\t2\tb1',
    ),
    articles: [
      '甲条例\t\t已修改\t第一条\t为了。',
      '甲条例\t\t已修改\t第二条\t本条例自2009年1月1日起施行。',
      // The clause of the first version is left standing in the second.
      '甲条例\t2021-09-01\t有效\t第四条\t本条例自2009年1月1日起施行。',
    ],
  });
  expect(lines).toEqual([
    '甲条例\t行政法规\t2008-12-01\t2009-01-01\t2\tb1',
    '甲条例\t行政法规\t2021-07-02\t2021-09-01\t4\tb3',
  ]);
});

test('a repeal ends the old statute, though the list calls it in force, and the doubt is told', () => {
  const { lines, doubts } = taken({
    list: list(
      '旧条例\t行政法规\t国务院\t2000-01-01\t2000-02-01\t有效\t9\ta',
      '新条例\t行政法规\t国务院\t2026-02-11\t2026-06-01\t尚未生效\t2\tb',
    ),
    articles: [
      '新条例\t2026-06-01\t尚未生效\t第二条\t本条例自2026年6月1日起施行。《旧条例》同时废止。',
    ],
  });
  expect(lines).toContain('旧条例\t废止\t2026-05-31\t新条例\t第二条');
  expect(doubts).toEqual(['清单写《旧条例》有效，《新条例》第二条写明 2026-06-01 起废止：按条文']);
});

test('a statute made again after its repeal, and one of the same name, are not ended', () => {
  const { lines } = taken({
    list: list(
      '中华人民共和国国家安全法\t法律\t人大\t2015-07-01\t2015-07-01\t有效\t84\ta',
      '反间谍法\t法律\t人大\t2014-11-01\t2014-11-01\t有效\t1\tb',
      '出版条例\t行政法规\t国务院\t2001-12-25\t2002-02-01\t有效\t1\tc',
    ),
    articles: [
      '反间谍法\t2014-11-01\t有效\t第一条\t本法自2014年11月1日起施行。《国家安全法》同时废止。',
      '出版条例\t2002-02-01\t有效\t第一条\t本条例自2002年2月1日起施行。1997年国务院发布的《出版条例》同时废止。',
    ],
  });
  expect(lines.filter((line) => line.includes('废止'))).toEqual([]);
});

test('of what the list calls repealed without saying when, only that is known', () => {
  const { lines } = taken({ list: list('旧条例\t行政法规\t国务院\t2000-01-01\t\t已废止\t9\ta') });
  expect(lines).toEqual(['旧条例\t行政法规\t2000-01-01\t\t9\ta', '旧条例\t废止']);
});

test('a changed text whose newer version is not listed has a version of which nothing is known', () => {
  const { lines } = taken({
    list: list('甲解释\t司法解释\t法院\t2009-01-01\t2009-02-01\t已修改\t9\ta'),
  });
  expect(lines).toEqual(['甲解释\t司法解释\t2009-01-01\t2009-02-01\t9\ta', '甲解释\t司法解释']);
});

const CHANGES = `law\tchange\tin_force\tarticles_new\tcatalogue\tchecked
新法\t新法\t2026-07-01\t第一条\t改\t已核：
旧条例\t废止（决定正文不在存本）\t2024-05-01（据审计）\t\t撤\t未核
甲条例\t2026-03-20 修改（据审计）\t2026-03-20\t\t补版本\t未核：没有新文本
乙条例\t（已在目录，写错）\t2025-05-01\t第二条\t改\t已核
丙办法\t被新法接替\t2026-06-30 止\t\t补\t已核
丁法、戊法\t在审\t—\t\t不动\t未核
己条例\t新条例；《庚条例》同时废止\t2026-01-01\t第五条\t改\t已核
`;

test('of a table of changes only what names a statute, a day and an event counts', () => {
  expect(readChanges(CHANGES)).toEqual([
    { is: 'version', title: '新法', from: '2026-07-01', sure: true },
    { is: 'end', title: '旧条例', on: '2024-05-01', sure: false },
    { is: 'version', title: '甲条例', from: '2026-03-20', sure: false },
    { is: 'version', title: '己条例', from: '2026-01-01', sure: true },
    { is: 'end', title: '庚条例', on: '2026-01-01', by: '己条例', sure: true },
  ]);
});

test('changes add what the list does not know and leave what it knows', () => {
  const { lines } = taken({
    list: list(
      '旧条例\t行政法规\t国务院\t2000-01-01\t\t已废止\t9\ta',
      '庚条例\t行政法规\t国务院\t2000-01-01\t2000-01-01\t有效\t9\tb',
    ),
    changes: CHANGES,
  });
  expect(lines).toEqual([
    '己条例\t\t\t2026-01-01',
    '庚条例\t行政法规\t2000-01-01\t2000-01-01\t9\tb',
    '庚条例\t废止\t2025-12-31\t己条例',
    '新法\t\t\t2026-07-01',
    '旧条例\t行政法规\t2000-01-01\t\t9\ta',
    '旧条例\t废止\t2024-04-30\t\t\t\t未核实',
    '甲条例\t\t\t2026-03-20\t\t\t未核实',
  ]);
});

test('what the index before did not know is dated with the day it was learnt', () => {
  const old = list('旧条例\t行政法规\t国务院\t2000-01-01\t2000-01-01\t有效\t9\ta');
  const earlier = readIndex(writeIndex(takeIndex({ list: old, taken: TAKEN }).laws, TAKEN));
  const { lines } = taken(
    {
      list: list(
        '旧条例\t行政法规\t国务院\t2000-01-01\t2000-01-01\t已修改\t9\ta',
        '旧条例\t行政法规\t国务院\t2026-06-01\t2026-08-01\t有效\t7\tb',
      ),
      earlier,
    },
    '2026-12-15',
  );
  expect(lines).toEqual([
    '旧条例\t行政法规\t2000-01-01\t2000-01-01\t9\ta',
    '旧条例\t行政法规\t2026-06-01\t2026-08-01\t7\tb\t\t2026-12-15',
  ]);
});

test('articles that make towns act are taken from texts in force or to come, and of none that ends', () => {
  const { lines } = taken({
    list: list(
      '水桶法\t法律\t人大\t2020-01-01\t2020-03-01\t有效\t3\ta',
      '水桶法\t法律\t人大\t2026-05-01\t2026-09-01\t尚未生效\t3\tb',
      '木桶条例\t行政法规\t国务院\t2000-01-01\t2000-02-01\t有效\t1\tc',
    ),
    articles: [
      '水桶法\t2020-03-01\t有效\t第一条\t乡镇人民政府应当清点水桶。',
      '水桶法\t2020-03-01\t有效\t第二条\t水桶破损的，向乡镇人民政府报告。',
      '水桶法\t2020-03-01\t有效\t第三条\t街道办事处负责修补水桶。',
      '水桶法\t2026-09-01\t尚未生效\t第二条\t乡镇人民政府可以发放水桶。',
      '水桶法\t2026-09-01\t尚未生效\t第三条\t本法自2026年9月1日起施行。《木桶条例》同时废止。',
      '木桶条例\t2000-02-01\t有效\t第一条\t乡镇人民政府应当清点木桶。',
    ],
  });
  expect(lines.filter((line) => line.includes('写到'))).toEqual([
    '水桶法\t写到\t2020-03-01\t乡镇\t第一条',
    '水桶法\t写到\t2020-03-01\t街道\t第三条',
    '水桶法\t写到\t2026-09-01\t乡镇\t第二条',
  ]);
});

test('a text that says more of towns than the index before is dated with the day it was learnt', () => {
  const rows = list('水桶法\t法律\t人大\t2020-01-01\t2020-03-01\t有效\t1\ta');
  const article = (text: string) => [`水桶法\t2020-03-01\t有效\t第一条\t${text}`];
  const made = (text: string) =>
    takeIndex({ list: rows, articles: article(text), taken: TAKEN }).laws;
  const after = (before: string) =>
    taken(
      {
        list: rows,
        articles: article('乡镇人民政府应当清点水桶。'),
        earlier: readIndex(writeIndex(made(before), TAKEN)),
      },
      '2027-01-01',
    ).lines.at(-1);
  expect(after('乡镇人民政府可以清点水桶。')).toBe('水桶法\t写到\t2020-03-01\t乡镇\t第一条');
  expect(after('县级人民政府清点水桶。')).toBe(
    '水桶法\t写到\t2020-03-01\t乡镇\t第一条\t\t\t2027-01-01',
  );
});
