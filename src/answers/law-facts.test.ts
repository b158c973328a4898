import { expect, test } from 'vitest';
import { registerWith, the } from '../../tests/helpers/answers.ts';
import { readIndex } from '../law/index.ts';
import { contentReader, readContent } from '../register/folder.ts';
import type { Law } from '../register/index.ts';
import { lawFacts } from './law-facts.ts';
import { lawNews } from './law-news.ts';

const { laws } = registerWith();
const FOREST = the(laws, 'senlin-fa');
const OLD = { published: '2009-08-27', from: '2009-08-27', articles: 49, id: 'old' };
const NOW = { published: '2019-12-28', from: '2020-07-01', articles: 84, id: 'now' };
const indexed = (law: Law, ...versions: readonly object[]): Law => ({
  ...law,
  indexed: { title: law.title, taken: '2026-05-16', versions },
});

test('the official text linked is the one of the version in force on the day', () => {
  const law = indexed(FOREST, OLD, NOW);
  expect(lawFacts(law, '2026-11-21').official).toEqual({
    address: 'https://flk.npc.gov.cn/detail?id=now',
    exact: true,
  });
  expect(lawFacts(law, '2019-01-01').official.address).toMatch(/id=old$/);
  expect(lawFacts(law, '2026-11-21').articles).toBe(84);
});

test('a statute no index holds is looked up by its title, a local one where its record says', () => {
  expect(lawFacts(FOREST, '2026-11-21').official).toEqual({
    address: 'https://flk.npc.gov.cn/',
    exact: false,
  });
  const official = 'https://www.example.gov.cn/12.html';
  const local = { ...FOREST, official, articles: 38 };
  expect(lawFacts(local, '2026-11-21')).toMatchObject({
    official: { address: official, exact: true },
    articles: 38,
    indexed: undefined,
  });
});

test('versions stand newest first, once each, and the index settles a day the editor could not verify', () => {
  const unsure: Law = {
    ...FOREST,
    versions: [{ from: '1985-01-01' }, { from: '2020-07-01', note: '修订', unverified: true }],
  };
  const { versions } = lawFacts(
    indexed(unsure, OLD, NOW, { published: '2026-05-01' }),
    '2026-11-21',
  );
  expect(
    versions.map(({ from, published, note, unverified }) => [from, published, note, unverified]),
  ).toEqual([
    [undefined, '2026-05-01', '2026-05-01 公布', true],
    ['2020-07-01', '2019-12-28', '修订', false],
    ['2009-08-27', '2009-08-27', '2009-08-27 公布', false],
    ['1985-01-01', undefined, undefined, false],
  ]);
});

test('a newer index tells of new versions and ends, and which matters rest on them', () => {
  const head = (day: string) =>
    `# taken ${day}\n中华人民共和国森林法\t法律\t2019-12-28\t2020-07-01\t84\tnow\n`;
  const { files } = readContent('tests/fixtures/small-county');
  const { register } = contentReader(undefined, readIndex(head('2026-05-16')))(files, 'county');
  if (!register) throw new Error('no register');
  const newer = `${head('2026-12-15')}中华人民共和国森林法\t废止\t2026-12-31\t林草法\t第九条`;
  expect(lawNews(register, readIndex(head('2026-12-15')))).toEqual([]);
  expect(
    lawNews(register, readIndex(newer)).map(({ law, says, matters }) => [law.short, says, matters]),
  ).toEqual([
    ['森林法', ['2026-12-31 是最后一天，由《林草法》第九条废止'], ['林木采伐许可证核发']],
  ]);
});

test('every statute of the demonstration links a text of its own, but for those the index does not hold', () => {
  const { register } = readContent('content');
  const inexact = [...(register?.laws.values() ?? [])].filter(
    (law) => !lawFacts(law, '2026-11-29').official.exact,
  );
  // The regulations on petitions are no statute of the database; the law on social assistance is newer than the index.
  expect(inexact.map(({ id }) => id)).toEqual(['shehui-jiuzhu-fa', 'xinfang-gongzuo-tiaoli']);
});
