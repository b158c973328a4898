/** Whose list a table is: said by the nearest of title, tab, file and folder; else asked, and never left unsaid. */
import { describe, expect, it } from 'vitest';
import { taking } from '../../../tests/helpers/import-take.ts';
import { NAMES_FILE } from './answers.ts';

const rows = [
  ['权力清单'],
  ['序号', '事项名称', '权力类型', '设定依据', '实施主体'],
  [1, '毁坏林木标志的处罚', '行政处罚', '《森林法》第七十五条', ''],
  [2, '毁坏林业监测设施的处罚', '行政处罚', '《森林法》第七十五条', ''],
];
const told = ({ rows, files }: ReturnType<typeof taking>) => ({
  rows: rows.filter(({ list }) => list !== '').map(({ verdict, town }) => `${verdict} ${town}`),
  lists: [...files.keys()].filter((path) => path.startsWith('towns/')),
});
const OF_HEBIAN = {
  rows: ['taken 河边乡', 'taken 河边乡'],
  lists: ['towns/hebian/powers.yaml'],
};

describe('a sheet whose rows name no town', () => {
  it.each([
    '各乡镇/河边乡/权力清单.xlsx',
    '各乡镇\\河边\\2025年\\权力清单.xlsx',
    '03 河边.xlsx',
    '河边权力清单.xlsx',
  ])('is of the town its file or folder is called after: %s', (path) => {
    expect(told(taking({ Sheet1: { rows } }, undefined, path))).toEqual(OF_HEBIAN);
  });

  it('is of the town its tab is called after, before the folder', () => {
    expect(told(taking({ 河边: { rows } }, undefined, '山前镇/清单.xlsx'))).toEqual(OF_HEBIAN);
  });

  it('is of the government that acts', () => {
    const acting = rows.map((row, i) => (i < 2 ? row : [...row.slice(0, 4), '河边乡人民政府']));
    expect(told(taking({ Sheet1: { rows: acting } }))).toEqual(OF_HEBIAN);
  });

  it('is asked about once where nothing tells it, and no row is without a word', () => {
    const { rows: report, files } = taking({ Sheet1: { rows } });
    expect(told({ rows: report, files } as ReturnType<typeof taking>)).toEqual({
      rows: ['doubt ', 'taken '],
      lists: [],
    });
    expect(report.filter(({ name }) => name).map(({ why }) => why)).toEqual([
      expect.stringContaining('不知道是哪个乡镇'),
      '不知道是哪个乡镇，没有写进乡镇的清单，见第 3 行：答了再导一次，就写进去',
    ]);
    const question = files.get(NAMES_FILE) ?? '';
    expect(question).toContain('# "清单.xlsx": 哪个乡镇\n');
    const answered = question.replace('# "清单.xlsx": 哪个乡镇', '"清单.xlsx": 河边乡');
    const again = taking({ Sheet1: { rows } }, new Map([...files, [NAMES_FILE, answered]]));
    expect(told(again)).toEqual(OF_HEBIAN);
  });

  it('has nobody to ask about where towns are columns, or the list is answered to be for all', () => {
    const matrix = {
      rows: [
        ['赋权事项情况表'],
        ['序号', '事项名称', '权力类型', '河边乡', '山前镇'],
        [1, '毁坏林木标志的处罚', '行政处罚', '', ''],
        [2, '毁坏林业监测设施的处罚', '行政处罚', '√', ''],
      ],
    };
    expect(told(taking({ Sheet1: matrix })).rows).toEqual(['taken ', 'taken 河边乡']);
    const forAll = new Map([[NAMES_FILE, '"清单.xlsx": 不分乡镇\n']]);
    expect(told(taking({ Sheet1: { rows } }, forAll)).rows).toEqual(['taken ', 'taken ']);
  });
});

describe('a town the county does not have', () => {
  const ofMars = { 火星镇: { rows } };

  it('is asked about, and nothing is made up for it', () => {
    const { rows: report, files } = taking(ofMars);
    expect([...files.keys()].filter((path) => path.startsWith('towns/'))).toEqual([]);
    // Once; what is not known of the first row is not known of the others.
    expect(report.filter(({ name }) => name).map(({ verdict }) => verdict)).toEqual([
      'doubt',
      'taken',
    ]);
    expect(report[1]?.why).toContain('县里没有“火星镇”');
    expect(report[2]?.why).toContain('见第 3 行：答了再导一次');
    expect(files.get(NAMES_FILE)).toContain('# "火星镇": 新乡镇\n');
  });

  it('is the one it is answered to be, or a new one', () => {
    const answered = (said: string) =>
      [...taking(ofMars, new Map([[NAMES_FILE, `"火星镇": ${said}\n`]])).files.keys()].filter(
        (path) => path.startsWith('towns/'),
      );
    expect(answered('hebian')).toEqual(['towns/hebian/powers.yaml']);
    expect(answered('河边乡')).toEqual(['towns/hebian/powers.yaml']);
    expect(answered('新乡镇')).toEqual(['towns/huoxing/town.yaml', 'towns/huoxing/powers.yaml']);
  });

  it('is asked about with the town that is called nearly so', () => {
    const { files } = taking({ 河边镇: { rows } });
    expect(files.get(NAMES_FILE)).toContain('# "河边镇": hebian\n');
  });
});
