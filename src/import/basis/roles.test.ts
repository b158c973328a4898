/** Sentences that cite, as cells write them: every article is read, and a role is said only where the cell says it. */
import { expect, it } from 'vitest';
import { readBasis } from './cell.ts';
import { withRoles } from './roles.ts';

/** 第二十七条 禁止; a guess is in brackets, and what is not known is a dash. */
const said = (cell: string, last?: number) =>
  withRoles(
    readBasis(cell).cited.map((one) => ({ ...one, heading: '' })),
    '行政处罚',
    () => last,
  ).map(({ title, article, role = '—', guessed }) =>
    [title, article ?? '—', guessed ? `（${role}）` : role].join(' '),
  );

it('what is broken and what follows are told by the verbs before them', () => {
  const both = ['甲法 第四十九条 禁止', '甲法 第一百一十一条 处罚'];
  for (const cell of [
    '违反《甲法》第四十九条，依据该法第一百一十一条',
    '违反了《甲法》第四十九条的规定，依照《甲法》第一百一十一条的规定予以处罚',
    '违反《甲法》第四十九条规定，对未分类投放的，按照该法第一百一十一条处罚',
    '对违反《甲法》第四十九条的行为，根据本法第一百一十一条处理',
    '违反《甲法》第四十九条；依据第一百一十一条',
    '违反甲法第四十九条，依据该法第一百一十一条',
    '违反《甲法》49条，依据该法111条',
  ])
    expect(said(cell), cell).toEqual(both);
});

it('本条例 is the one named behind, where none is named before; one article may do both', () => {
  expect(said('违反本条例第二十七条，依据《绿化条例》第二十七条')).toEqual([
    '绿化条例 第二十七条 禁止',
    '绿化条例 第二十七条 处罚',
  ]);
  expect(readBasis('违反本条例第二十七条')).toMatchObject({
    cited: [],
    unnamed: ['本条例第二十七条'],
  });
});

it('in quoted wording 本法 is only what the article is about', () => {
  expect(
    said(
      '《公路法》第八十一条　违反本法第五十六条规定的，由主管部门责令限期拆除，依照本法第九十条办理。',
    ),
  ).toEqual(['公路法 第八十一条 处罚', '公路法 第五十六条 禁止']);
});

it('numbers without 第 are articles', () => {
  expect(said('《水法》65条')).toEqual(['水法 第六十五条 处罚']);
  expect(said('水法65条')).toEqual(['水法 第六十五条 处罚']);
  expect(said('《水法》（2016年修正）六十五条第一款')).toEqual(['水法 第六十五条第一款 处罚']);
});

it('an article about which the cell says nothing has no role, or one that is a guess', () => {
  expect(said('《行政处罚法》第二十四条第一款、第三十三条；《土地管理法》第七十八条', 87)).toEqual([
    '行政处罚法 第二十四条第一款 —',
    '行政处罚法 第三十三条 —',
    '土地管理法 第七十八条 （处罚）',
  ]);
  expect(said('《森林法》第七十六条第一款：盗伐林木的，由…责令…第七十八条…', 84)).toEqual([
    '森林法 第七十六条第一款 处罚',
    '森林法 第七十八条 （处罚）',
  ]);
});
