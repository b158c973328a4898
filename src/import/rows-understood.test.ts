/** Rows of real lists, each layout with the smallest sheet that has it: what is read, and that nothing else is. */
import { describe, expect, it } from 'vitest';
import { bookOf, reportOn, type SheetOf } from '../../tests/helpers/import-books.ts';

const report = (sheets: Readonly<Record<string, SheetOf>>, name = '清单.xlsx') =>
  reportOn(name, bookOf(sheets));
const taken = (rows: readonly { verdict: string; name: string }[]) =>
  rows.filter(({ verdict }) => verdict !== 'refused');
const names = (sheets: Readonly<Record<string, SheetOf>>) =>
  taken(report(sheets).rows).map(({ name }) => name);

describe('the rows of a sheet', () => {
  it('are entries, or told with the reason', () => {
    const { rows } = report({
      权责清单: {
        rows: [
          ['某镇权责清单', null, null],
          ['序号', '事项名称', '设定依据'],
          ['一、行政处罚（2项）', null, null],
          [1, '违规用火处罚', '《森林防火条例》第五十条'],
          [2, '毁坏标志处罚', '《森林法》第七十五条'],
          ['合计', 2, null],
          ['注：本清单动态调整。', null, null],
        ],
        merges: ['A1:C1', 'A3:C3'],
      },
    });
    expect(
      rows.map(({ row, verdict, name, type, why }) => [row, verdict, name, type, why]),
    ).toEqual([
      [1, 'refused', '', '', '表头上面的字，不是事项：某镇权责清单'],
      [3, 'refused', '', '', '分段的标题：一、行政处罚（2项）'],
      [6, 'refused', '', '', '合计：合计 2'],
      [7, 'refused', '', '', '脚注：注：本清单动态调整。'],
      [4, 'taken', '违规用火处罚', '行政处罚', ''],
      [5, 'taken', '毁坏标志处罚', '行政处罚', ''],
    ]);
  });

  it('take the type of a merged cell, and one name for its sub-items', () => {
    const sheet = {
      rows: [
        ['序号', '权力类型', '项目名称', '子项', '实施依据'],
        [1, '行政处罚', '违反市容规定的处罚', '乱扔果皮', '《市容条例》第三十四条'],
        [null, null, null, '乱贴广告', '《市容条例》第三十六条'],
        [2, null, '毁林处罚', null, '《森林法》第七十四条'],
      ],
      merges: ['B2:B4', 'A2:A3', 'C2:C3'],
    };
    expect(
      taken(report({ 清单: sheet }).rows).map(({ name, ...row }) => [
        name,
        'type' in row && row.type,
      ]),
    ).toEqual([
      ['乱扔果皮', '行政处罚'],
      ['乱贴广告', '行政处罚'],
      ['毁林处罚', '行政处罚'],
    ]);
  });

  it('below one another are materials of one service, and steps of one scale', () => {
    const service = report({
      公共服务清单: {
        rows: [
          ['序号', '事项名称', '承诺时限', '申请材料', null, '咨询电话'],
          [null, null, null, '材料名称', '必要性', null],
          [1, '社保卡申领', '5个工作日', '身份证', '必要', 5106226],
          [null, null, null, '照片', '非必要', null],
          [2, '预备役登记', '当场办结', '户口簿', '必要', 5106227],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'],
      },
    });
    expect(taken(service.rows)).toMatchObject([
      {
        name: '社保卡申领',
        materials: ['身份证', '照片'],
        timeLimit: '5个工作日',
        phone: '5106226',
      },
      { name: '预备役登记', materials: ['户口簿'], list: 'service' },
    ]);
    const scale = report({
      裁量基准: {
        rows: [
          ['序号', '违法行为', '处罚依据', '裁量阶次', '适用情形', '处罚标准'],
          [1, '非法使用草原', '《草原法》第六十五条', '轻微', '初次违法', '不予处罚'],
          [null, null, null, '一般', '逾期未改', '处罚款'],
        ],
        merges: ['A2:A3', 'B2:B3', 'C2:C3'],
      },
    });
    expect(taken(scale.rows)).toMatchObject([{ name: '非法使用草原', list: 'discretion' }]);
  });

  it('that are hidden are told and not taken', () => {
    const { rows } = report({
      清单: {
        rows: [
          ['事项名称', '权力类型'],
          ['林木采伐许可', '行政许可'],
          ['藏起来的许可', '行政许可'],
        ],
        hiddenRows: [3],
      },
    });
    expect(rows.map(({ row, verdict }) => [row, verdict])).toEqual([
      [3, 'refused'],
      [2, 'taken'],
    ]);
  });
});

it('reads days of every kind, to the month where no day is told', () => {
  const { rows } = report({
    清单: {
      rows: [
        ['事项名称', '权力类型', '实施日期'],
        ['甲项许可', '行政许可', new Date(Date.UTC(2024, 1, 8))],
        ['乙项许可', '行政许可', '二〇二五年三月一日'],
        ['丙项许可', '行政许可', '2025年10月'],
        ['丁项许可', '行政许可', '2025/1/2 00:00:00'],
        ['戊项许可', '行政许可', '批准之日'],
      ],
    },
  });
  expect(taken(rows).map(({ verdict, ...row }) => ['from' in row && row.from, verdict])).toEqual([
    ['2024-02-08', 'taken'],
    ['2025-03-01', 'taken'],
    ['2025-10', 'taken'],
    ['2025-01-02', 'taken'],
    ['', 'doubt'],
  ]);
});

it('says of which cell no law was read', () => {
  const { rows } = report({
    清单: {
      rows: [
        ['事项名称', '权力类型', '设定依据'],
        ['甲项许可', '行政许可', '见附件'],
        ['乙项许可', '行政许可', '国务院令第676号'],
        ['丙项处罚', '行政处罚', '违反本条例第二十七条'],
        ['丁项许可', '行政许可', '《森林法》第五十七条'],
      ],
    },
  });
  expect(taken(rows).map((row) => 'why' in row && row.why)).toEqual([
    '“设定依据”里没有读出法律：见附件',
    '“设定依据”里没有读出法律：国务院令第676号',
    '“设定依据”里的本条例第二十七条没有说是哪部法，没有读',
    '',
  ]);
});

it('says which digits are lost', () => {
  const sheet = {
    rows: [
      ['事项名称', '权力类型', '编码', '咨询电话'],
      ['甲项许可', '行政许可', 1.25e18, null],
      ['乙项许可', '行政许可', '5.30122E+17', null],
      ['丙项许可', '行政许可', '530122198001011234', 8716226123],
      ['丁项许可', '行政许可', null, '0871-6226123'],
    ],
  };
  const rows = taken(report({ 清单: sheet }).rows);
  expect(rows.map(({ verdict }) => verdict)).toEqual(['doubt', 'doubt', 'doubt', 'taken']);
});

it('names of sheets alone do not make a list', () => {
  expect(
    names({
      清单: {
        rows: [
          ['序号', '名称'],
          [1, '椅子'],
          [2, '桌子'],
        ],
      },
    }),
  ).toEqual([]);
});

it('joins a statute and its article where each has a column', () => {
  const { rows } = report({
    清单: {
      rows: [
        ['序号', '事项名称', '权力类型', '设定依据', null],
        [null, null, null, '法律法规', '条款'],
        [1, '毁坏林木标志的处罚', '行政处罚', '《森林法》', '第七十五条第一款'],
        [2, '林木采伐许可', '行政许可', '《森林法》第五十七条', '第五十八条'],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'],
    },
  });
  const [one, two] = taken(rows);
  expect(one).toMatchObject({ basis: [{ law: '森林法', article: '第七十五条第一款' }], why: '' });
  expect(two).toMatchObject({ why: expect.stringContaining('没有读出法律：第五十八条') });
});
