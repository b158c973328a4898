import { expect, test } from 'vitest';
import { findTowns, type TownList, townsIn } from './finding.ts';

const county = (slug: string, name: string, letters: string, initials: string) => ({
  slug,
  name,
  base: `/${slug}/`,
  prose: false,
  letters,
  initials,
});
const LIST: TownList = {
  counties: [
    county('shuwan', '黍湾县', 'shuwanxian', 'swx'),
    county('suiting', '穗汀县', 'suitingxian', 'stx'),
  ],
  towns: [
    [0, 'liuqiao', '柳桥镇', 'liuqiaozhen', 'lqz', ''],
    [1, 'liuqiao', '柳桥乡', 'liuqiaoxiang', 'lqx', ''],
    [0, 'songdian', '松店镇', 'songdianzhen', 'sdz', ''],
    [1, 'songdian', '松店镇', 'songdianzhen', 'sdz', ''],
    [1, 'huaiwa', '槐洼乡', 'huaiwaxiang', 'hwx', '柳桥乡'],
  ],
};
const found = (typed: string) =>
  findTowns(typed, LIST).map(({ county, name }) => `${county.name}${name}`);

test.each([
  ['柳桥', ['穗汀县柳桥乡', '黍湾县柳桥镇']],
  ['柳桥镇', ['黍湾县柳桥镇']],
  ['liuqiao', ['穗汀县柳桥乡', '黍湾县柳桥镇']],
  ['Liu Qiao Zhen', ['黍湾县柳桥镇']],
  ['sdz', ['黍湾县松店镇', '穗汀县松店镇']],
  ['穗汀县松店', ['穗汀县松店镇']],
  ['穗汀松店', ['穗汀县松店镇']],
  ['suiting songdian', ['穗汀县松店镇']],
  ['穗汀', ['穗汀县槐洼乡', '穗汀县柳桥乡', '穗汀县松店镇']],
  ['没有', []],
  ['　', []],
])('%s finds %j', (typed, names) => {
  expect(found(typed)).toEqual(names);
});

test('a town that went into another is found and says where', () => {
  expect(findTowns('槐洼', LIST)[0]?.mergedInto).toBe('柳桥乡');
});

test('a town in a question is taken out of it', () => {
  const { towns, rest } = townsIn('柳桥镇 烧秸秆', LIST);
  expect(towns.map(({ county }) => county.slug)).toEqual(['shuwan']);
  expect(rest).toBe('烧秸秆');
});

test('a name that two counties share stays open until the county is named', () => {
  expect(townsIn('松店镇烧秸秆', LIST).towns).toHaveLength(2);
  const { towns, rest } = townsIn('穗汀县松店镇烧秸秆', LIST);
  expect(towns.map(({ county }) => county.slug)).toEqual(['suiting']);
  expect(rest).toBe('烧秸秆');
});
