import { describe, expect, test } from 'vitest';
import { entry, matter } from '../../../tests/helpers/portal-joining.ts';
import { createSearcher } from '../../search/client.ts';
import { catalogueIndex } from './catalogue.ts';
import { heatOf, sumsOf } from './compare.ts';
import type { TownEntry } from './county.ts';
import { holdingsOf, join } from './join.ts';
import { byLetter, spell } from './spelling.ts';

const town = (name: string, held = 0, mergedInto?: string): TownEntry => ({
  id: name,
  name,
  villages: [],
  held,
  ...(mergedInto ? { mergedInto } : {}),
});
const matters = (...all: ReturnType<typeof matter>[]) => all as never;

const jia = entry('甲县', {
  towns: [town('东', 2), town('西', 1), town('南', 0, '东')],
  matters: matters(matter('jiegan', '烧秸秆的处罚', ['烧麦茬']), matter('dibao', '低保')),
  holds: { jiegan: { 直接赋权: 1, 委托: 1 }, dibao: { 法定: 1 } },
});
const yi = entry('乙县', {
  towns: [town('东', 1)],
  matters: matters(matter('jiegan', '焚烧秸秆的处罚', ['地里冒烟'])),
  holds: { jiegan: { 直接赋权: 1 } },
});
const bing = entry('丙县', {
  towns: [town('北')],
  matters: matters(matter('jiegan', '烧秸秆的处罚')),
});
const joined = join([jia, yi, bing]);

describe('joining', () => {
  test('counties meet in a matter by its id; the common name is its name', () => {
    const [jiegan] = joined.matters;
    expect(jiegan).toMatchObject({ id: 'jiegan', name: '烧秸秆的处罚', towns: 3 });
    expect(jiegan?.spokenAs).toEqual(['烧麦茬', '焚烧秸秆的处罚', '地里冒烟', '说法']);
    const holdings = jiegan ? holdingsOf(jiegan) : [];
    expect(holdings.map(({ county, name }) => `${county.name}：${name}`)).toEqual([
      '甲县：烧秸秆的处罚',
      '乙县：焚烧秸秆的处罚',
      '丙县：烧秸秆的处罚',
    ]);
  });

  test('who asks in the words of either county finds the matter', async () => {
    const { stage1 } = await catalogueIndex(joined, '某省');
    const searcher = createSearcher(stage1);
    for (const query of ['地里冒烟', '烧麦茬', 'shaojiegan'])
      expect(searcher.search(query).hits[0], query).toMatchObject({ id: 'jiegan' });
  });
});

describe('comparing', () => {
  test('counts matters by way and entries by town, merged towns left out', () => {
    expect(sumsOf(joined.counties)[0]).toMatchObject({
      towns: 2,
      catalogue: 2,
      byMode: { 法定: 1, 直接赋权: 1, 委托: 1, 服务前移: 0, 配合: 0 },
      least: 1,
      mean: 2,
      most: 2,
    });
  });

  test('heat tells nothing, part and all apart, and what a county does not list', () => {
    const [domain] = joined.domains;
    if (!domain) throw new Error('no domain');
    expect(heatOf(domain, joined.counties)).toMatchObject([
      {
        id: 'jiegan',
        cells: [
          { towns: 2, heat: 4 },
          { towns: 1, heat: 4 },
          { towns: 0, heat: 0 },
        ],
      },
      { id: 'dibao', cells: [{ towns: 1, heat: 2 }, undefined, undefined] },
    ]);
  });
});

test('where counties differ most comes first', () => {
  const [domain] = joined.domains;
  if (!domain) throw new Error('no domain');
  const turned = { ...domain, matters: domain.matters.toReversed() };
  expect(heatOf(turned, joined.counties).map(({ id }) => id)).toEqual(['jiegan', 'dibao']);
});

test('names are spelled and sorted by sound', () => {
  expect(spell('柳桥镇')).toEqual({ letters: 'liuqiaozhen', initials: 'lqz' });
  const letters = byLetter([{ name: '乙县' }, { name: '丙县' }, { name: '北县' }]);
  expect(letters).toEqual([
    { letter: 'B', entries: [{ name: '北县' }, { name: '丙县' }] },
    { letter: 'Y', entries: [{ name: '乙县' }] },
  ]);
});
