import { describe, expect, it } from 'vitest';
import { readBasis } from './basis/cell.ts';
import { readType } from './type-cell.ts';
import { chineseNumber, dayOf, nameKey, ticked } from './words.ts';

const cited = (cell: string) =>
  readBasis(cell).cited.map(({ title, article }) => `${title} ${article ?? '-'}`);

describe('依据', () => {
  it('takes several statutes run together apart', () => {
    expect(cited('《土地管理法》第六十二条《甲省实施〈土地管理法〉办法》第三十六条')).toEqual([
      '土地管理法 第六十二条',
      '甲省实施〈土地管理法〉办法 第三十六条',
    ]);
  });

  it('reads paragraphs, items, arabic and full-width numbers, and articles in a row', () => {
    expect(
      cited('《森林法》第５７条第1款、第二款；《行政许可法》第三十、三十二、四十四条'),
    ).toEqual([
      '森林法 第五十七条第一款',
      '森林法 第五十七条第二款',
      '行政许可法 第三十条',
      '行政许可法 第三十二条',
      '行政许可法 第四十四条',
    ]);
    expect(cited('《治安管理处罚法》第二十三条第一款第（二）项')).toEqual([
      '治安管理处罚法 第二十三条第一款第二项',
    ]);
  });

  it('keeps the wording of an article from being taken for a basis', () => {
    const read = readBasis(
      '【法律】《农村土地承包法》（2018年修正）第二十八条  承包期内，依照《土地管理法》第三条办理。',
    );
    expect(read.cited).toMatchObject([
      { title: '农村土地承包法', article: '第二十八条', year: 2018 },
    ]);
    expect(read.mentioned).toEqual(['土地管理法']);
  });

  it('keeps a statute without an article', () => {
    expect(cited('1.《户口登记条例》\n2.《森林法》第五十七条')).toEqual([
      '户口登记条例 -',
      '森林法 第五十七条',
    ]);
  });

  it('writes numbers as statutes do', () => {
    expect([5, 10, 17, 20, 101, 110, 119, 1131, 1003, 1010].map(chineseNumber)).toEqual([
      '五',
      '十',
      '十七',
      '二十',
      '一百零一',
      '一百一十',
      '一百一十九',
      '一千一百三十一',
      '一千零三',
      '一千零一十',
    ]);
  });
});

describe('cells', () => {
  it('knows a power type in its decorations', () => {
    expect(
      [
        '行政许可(国办)',
        '■行政处罚 □行政许可',
        '处罚',
        '行政\n检查',
        '其它行政权力',
        '１',
        '行政许可、行政处罚',
        '党建',
      ].map(readType),
    ).toEqual([
      '行政许可',
      '行政处罚',
      '行政处罚',
      '行政检查',
      '其他行政权力',
      '行政许可',
      undefined,
      undefined,
    ]);
  });

  it('reads ticks before and behind their word', () => {
    expect(ticked('□尚未使用 ■正常运行')).toEqual(['正常运行']);
    expect(ticked('尚未使用□ 正常运行√')).toEqual(['正常运行']);
    expect(ticked('□甲 □乙')).toEqual([]);
  });

  it('reads days as people and as Excel write them, and nothing else', () => {
    expect(
      ['２０２３年３月１日', '2023/3/1', '2023.3.1', '20230301', '44986', '2023-02-30', '去年'].map(
        dayOf,
      ),
    ).toEqual([
      '2023-03-01',
      '2023-03-01',
      '2023-03-01',
      '2023-03-01',
      '2023-03-01',
      undefined,
      undefined,
    ]);
  });

  it('compares names by what is said, not by how it is set', () => {
    expect(nameKey('12.采伐\n许可证 核发（林木）')).toBe(nameKey('采伐许可证核发(林木)'));
  });
});
