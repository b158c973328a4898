/** Tables of real files, each layout with the smallest sheets that have it: what is read, and what is refused. */
import { describe, expect, it } from 'vitest';
import { bookOf, reportOn, reportOnText, type SheetOf } from '../../tests/helpers/import-books.ts';

const report = (sheets: Readonly<Record<string, SheetOf>>, name = '清单.xlsx') =>
  reportOn(name, bookOf(sheets));
const taken = (rows: readonly { verdict: string; name: string }[]) =>
  rows.filter(({ verdict }) => verdict !== 'refused');
describe('the tables of a file', () => {
  it('are all read, each with what its own headings and titles say', () => {
    const { rows } = report({
      一览表: {
        rows: [
          ['表一　权力事项', null, null],
          ['编号', '权力名称', '类别'],
          ['Q1', '毁林处罚', '行政处罚'],
          [],
          ['表二　公共服务事项', null, null],
          ['编号', '服务事项', '承诺时限'],
          ['F1', '社保卡申领', '3个工作日'],
        ],
      },
    });
    expect(taken(rows).map(({ name, ...row }) => [name, 'list' in row && row.list])).toEqual([
      ['毁林处罚', 'power'],
      ['社保卡申领', 'service'],
    ]);
  });

  it('may be one a town, or one a type', () => {
    const head = ['序号', '职权名称', '职权依据'];
    const { rows, sheets } = report({
      封面: { rows: [['某镇权力清单'], ['2025年12月']] },
      柳树镇: { rows: [head, [1, '毁林处罚', '《森林法》第七十四条']] },
      行政许可: { rows: [['某镇行政许可清单'], head, [1, '采伐许可', '《森林法》第五十七条']] },
    });
    expect(sheets.map(({ name, read }) => [name, read])).toEqual([
      ['封面', false],
      ['柳树镇', true],
      ['行政许可', true],
    ]);
    expect(taken(rows)).toMatchObject([
      { sheet: '柳树镇', town: '柳树镇' },
      { sheet: '行政许可', type: '行政许可' },
    ]);
  });

  it('may tell by marks which towns hold a matter', () => {
    const { rows } = report({
      承接情况: {
        rows: [
          ['序号', '事项名称', '权力类型', '承接情况', null, null],
          [null, null, null, '柳树镇', '石桥乡', '城关街道'],
          [1, '毁林处罚', '行政处罚', '√', null, '委托'],
          [2, '采伐许可', '行政许可', '×', '2025-03-01', '看情况'],
          ['合计', null, null, 1, 1, 1],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'],
      },
    });
    expect(taken(rows)).toMatchObject([
      { name: '毁林处罚', town: '柳树镇;城关街道', verdict: 'taken' },
      { name: '采伐许可', town: '石桥乡', verdict: 'doubt' },
    ]);
  });

  it('of the three duty lists are known by their titles and columns', () => {
    const { rows } = report({
      基本履职事项清单: {
        rows: [
          ['序号', '事项名称'],
          [1, '做好党员发展和教育管理工作'],
        ],
      },
      配合: {
        rows: [
          ['序号', '事项名称', '对应上级部门', '上级部门职责', '乡镇配合职责'],
          [1, '地质灾害防治', '县自然资源局\n县应急局', '编制方案。', '开展巡查。'],
        ],
      },
      上级部门收回事项清单: {
        rows: [
          ['序号', '事项名称', '承接部门', '工作方式'],
          [1, '电动自行车上牌', '县公安局', '由交警大队办理。'],
        ],
      },
    });
    expect(taken(rows)).toMatchObject([
      { list: 'responsibility', type: '基本' },
      {
        list: 'responsibility',
        type: '配合',
        department: '县自然资源局;县应急局',
        duties: { department: '编制方案。', town: '开展巡查。' },
      },
      {
        list: 'recall',
        type: '收回',
        department: '县公安局',
        duties: { department: '由交警大队办理。' },
      },
    ]);
  });

  it.each([
    ['承接部门及工作方式', '承接部门：县公安局\n工作方式：由交警大队办理。', '由交警大队办理。'],
    ['承接部门和工作方式', '承接部门：县公安局；工作方式：由交警大队办理。', '由交警大队办理。'],
    ['承接部门与工作方式', '县公安局\n由交警大队办理。', '由交警大队办理。'],
    ['承接部门及工作方式', '县公安局', undefined],
  ])(
    'of recalled work may tell the department and how in one cell: %s, %s',
    (heading, cell, way) => {
      const { rows } = report({
        上级部门收回事项清单: {
          rows: [
            ['序号', '事项名称', heading],
            [1, '电动自行车上牌', cell],
            [2, '矿山巡查', '不再开展这项工作。'],
          ],
        },
      });
      expect(taken(rows)).toMatchObject([
        { list: 'recall', department: '县公安局', duties: way ? { department: way } : {} },
        { list: 'recall', duties: { department: '不再开展这项工作。' } },
      ]);
    },
  );

  it('may be forms, or pasted with one cell to a line', () => {
    const form = {
      表: {
        rows: [
          ['行政权力事项登记表', null, null, null],
          ['事项名称', '毁林处罚', '权力类型', '行政处罚'],
          ['实施依据', '《森林法》第七十四条', '承办机构', '执法队'],
        ],
      },
    };
    expect(taken(report(form).rows)).toMatchObject([{ name: '毁林处罚', type: '行政处罚' }]);
    const pasted = `某乡承接事项清单
序号
事项名称
事项类型
法律依据
1
毁林处罚
行政处罚
《森林法》第七十四条
2
采伐许可
行政许可
《森林法》第五十七条`;
    expect(taken(reportOnText('a.txt', pasted).rows)).toMatchObject([
      { row: 1, name: '毁林处罚', basis: [{ article: '第七十四条' }] },
      { row: 2, name: '采伐许可', type: '行政许可' },
    ]);
  });

  it('may have circles for towns, numbers of parts in cells of their own, and no numbers at all', () => {
    const { rows } = report({
      承接表: {
        rows: [['赋权事项承接表'], ['事项名称', '柳树镇', '石桥乡'], ['毁林处罚', '○', '']],
      },
      权力: {
        rows: [
          ['序号', '权力名称', '依据'],
          ['一', '行政许可（1项）', null],
          [1, '采伐许可核发', '水法第七条、<森林法>第五十七条'],
        ],
      },
      配合履职: {
        rows: [
          ['履职事项', '牵头部门', '部门职责', '乡镇（街道）职责'],
          ['防汛', '县水利局', '调度。', '转移。'],
        ],
      },
    });
    expect(taken(rows)).toMatchObject([
      { name: '毁林处罚', town: '柳树镇' },
      {
        name: '采伐许可核发',
        type: '行政许可',
        basis: [{ law: '水法' }, { law: '森林法', article: '第五十七条' }],
      },
      { name: '防汛', type: '配合', department: '县水利局', duties: { town: '转移。' } },
    ]);
  });

  it('that are no lists of matters are refused as a whole, with the reason', () => {
    const rows = Array.from({ length: 6 }, (_, i) => [i + 1, `张某${i}`, '党政办', '√', 21]);
    const refused = [
      { 考勤: { rows: [['10月考勤表'], ['序号', '姓名', '部门', '1', '出勤'], ...rows] } },
      { 预算: { rows: [['项目预算表'], ['序号', '项目名称', '金额'], [1, '道路硬化工程', 20]] } },
      {
        统计: {
          rows: [
            ['权力类型', '数量'],
            ['行政许可', 8],
          ],
        },
      },
      {
        空: {
          rows: [
            ['序号', '事项名称', '权力类型'],
            [1, 2, 3],
            [2, 5, 6],
          ],
        },
      },
    ].map((sheets) => report(sheets));
    expect(
      refused.map(({ rows: read, sheets }) => [taken(read).length, sheets[0]?.why !== '']),
    ).toEqual(Array.from({ length: 4 }, () => [0, true]));
  });
});
