import { expect, test } from 'vitest';
import { entry } from '../../../tests/helpers/portal-joining.ts';
import { placesOf } from '../../../tests/helpers/portal-joining-places.ts';
import { findPlaces, townsIn } from './finding.ts';

const town = (id: string, name: string, villages: string[] = [], mergedInto = '') => ({
  id,
  name,
  villages,
  held: 0,
  ...(mergedInto ? { mergedInto } : {}),
});
const places = placesOf([
  entry('黍湾县', {
    slug: 'shuwan',
    towns: [
      town('liuqiao', '柳桥镇', ['河东村', '柳桥村', '7 组社区']),
      town('songdian', '松店镇', ['河东村']),
    ],
  }),
  entry('穗汀县', {
    slug: 'suiting',
    towns: [
      town('liuqiao', '柳桥乡'),
      town('songdian', '松店镇', ['河东新村', '河西村']),
      town('huaiwa', '槐洼乡', [], '柳桥乡'),
    ],
  }),
]);
const found = async (typed: string) =>
  (await findPlaces(typed, places)).map(({ county, town, name }) => `${county.name}${town}${name}`);

test.each([
  ['柳桥', ['穗汀县柳桥乡', '黍湾县柳桥镇', '黍湾县柳桥镇柳桥村']],
  ['柳桥镇', ['黍湾县柳桥镇']],
  ['liuqiao', ['穗汀县柳桥乡', '黍湾县柳桥镇', '黍湾县柳桥镇柳桥村']],
  ['Liu Qiao Zhen', ['黍湾县柳桥镇']],
  ['sdz', ['黍湾县松店镇', '穗汀县松店镇']],
  ['穗汀县松店', ['穗汀县松店镇']],
  ['穗汀松店', ['穗汀县松店镇']],
  ['suiting songdian', ['穗汀县松店镇']],
  ['穗汀', ['穗汀县柳桥乡', '穗汀县松店镇', '穗汀县槐洼乡']],
  ['河东村', ['黍湾县柳桥镇河东村', '黍湾县松店镇河东村']],
  ['河东', ['黍湾县柳桥镇河东村', '黍湾县松店镇河东村', '穗汀县松店镇河东新村']],
  ['hedong', ['黍湾县柳桥镇河东村', '黍湾县松店镇河东村', '穗汀县松店镇河东新村']],
  ['穗汀河东', ['穗汀县松店镇河东新村']],
  ['suitinghexi', ['穗汀县松店镇河西村']],
  ['黍湾县松店镇河东村', ['黍湾县松店镇河东村']],
  ['松店镇河东村', ['黍湾县松店镇河东村']],
  ['7组', ['黍湾县柳桥镇7 组社区']],
  ['没有', []],
  ['　', []],
])('%s finds %j', async (typed, names) => {
  expect(await found(typed)).toEqual(names);
});

test('towns of a name that many bear leave room for villages, and the other way round', async () => {
  const many = placesOf(
    [...'甲乙丙丁戊己庚辛'].map((sign) =>
      entry(`${sign}县`, { towns: [town('hedong', '河东镇', ['河东村', '河东新村'])] }),
    ),
  );
  const names = (await findPlaces('hedong', many)).map(({ name }) => name);
  expect(names.filter((name) => name === '河东镇')).toHaveLength(6);
  expect(names.filter((name) => name === '河东村')).toHaveLength(6);
});

test('a town that went into another is found and says where', async () => {
  expect((await findPlaces('槐洼', places))[0]?.into).toBe('柳桥乡');
});

test('a town in a question is taken out of it', async () => {
  for (const question of ['柳桥镇 烧秸秆', '柳桥镇烧秸秆']) {
    const { towns, rest } = await townsIn(question, places);
    expect(towns.map(({ county }) => county.slug)).toEqual(['shuwan']);
    expect(rest).toBe('烧秸秆');
  }
  expect((await townsIn('我在柳桥镇烧秸秆', places)).towns).toHaveLength(1);
});

test('a name that two counties share stays open until the county is named', async () => {
  expect((await townsIn('松店镇烧秸秆', places)).towns).toHaveLength(2);
  const { towns, rest } = await townsIn('穗汀县松店镇烧秸秆', places);
  expect(towns.map(({ county }) => county.slug)).toEqual(['suiting']);
  expect(rest).toBe('烧秸秆');
});
