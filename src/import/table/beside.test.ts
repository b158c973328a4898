/** Sheets laid out to save paper are read as the lists they are. */
import { expect, it } from 'vitest';
import { bookOf, reportOn, reportOnText } from '../../../tests/helpers/import-books.ts';

const FOREST = ['毁坏林木的处罚', '行政处罚', '《森林法》第七十四条'];
const FIRE = ['违规用火的处罚', '行政处罚', '《森林防火条例》第五十条'];
const TREES = ['砍伐行道树的审批', '行政许可', '《城市绿化条例》第二十条'];
const said = ({ rows }: ReturnType<typeof reportOn>) =>
  rows.map(({ row, name, type, basis }) => [row, name, type, basis.map(({ law }) => law)]);

it('two halves side by side are one list, each row with its own statute', () => {
  const head = ['序号', '事项名称', '类型', '依据'];
  const rows = [
    ['柳溪镇权力清单'],
    [...head, null, ...head],
    [1, ...FOREST, null, 3, ...TREES],
    [2, ...FIRE],
  ];
  expect(said(reportOn('清单.xlsx', bookOf({ 清单: { rows } })))).toEqual([
    [1, '', '', []],
    [3, '毁坏林木的处罚', '行政处罚', ['森林法']],
    [4, '违规用火的处罚', '行政处罚', ['森林防火条例']],
    [3, '砍伐行道树的审批', '行政许可', ['城市绿化条例']],
  ]);
});

it('and two lists side by side are two', () => {
  const rows = [
    ['序号', '处罚事项', '处罚依据', null, '序号', '许可事项', '设定依据'],
    [1, FOREST[0], FOREST[2], null, 1, TREES[0], TREES[2]],
    [2, FIRE[0], FIRE[2]],
  ];
  expect(said(reportOn('清单.xlsx', bookOf({ 权力清单: { rows } })))).toEqual([
    [2, '毁坏林木的处罚', '行政处罚', ['森林法']],
    [3, '违规用火的处罚', '行政处罚', ['森林防火条例']],
    [2, '砍伐行道树的审批', '', ['城市绿化条例']],
  ]);
});

it('matters in columns are read column by column', () => {
  const rows = ['事项名称', '权力类型', '设定依据'].map((heading, i) => [
    heading,
    FOREST[i],
    FIRE[i],
    TREES[i],
  ]);
  expect(said(reportOn('清单.xlsx', bookOf({ 清单: { rows } })))).toEqual([
    [1, '毁坏林木的处罚', '行政处罚', ['森林法']],
    [2, '违规用火的处罚', '行政处罚', ['森林防火条例']],
    [3, '砍伐行道树的审批', '行政许可', ['城市绿化条例']],
  ]);
});

it('a list inside a frame of the page is the town’s of whom the frame or the page’s title speaks', () => {
  const table = `<table><tr><td>序号</td><td>事项名称</td><td>依据</td></tr><tr><td>1</td><td>${FOREST[0]}</td><td>${FOREST[2]}</td></tr></table>`;
  const town = (html: string) => reportOnText('a.html', html).rows.at(-1)?.town;
  expect(town(`<title>柳溪镇权责清单</title><table><tr><td>${table}</td></tr></table>`)).toBe(
    '柳溪镇',
  );
  expect(
    town(`<h1>柳溪镇办事指南</h1>${table}<p>另一张</p>${table}`),
    'the first line speaks of all tables',
  ).toBe('柳溪镇');
  expect(town(`<table><tr><td>柳溪镇权责清单</td></tr><tr><td>${table}</td></tr></table>`)).toBe(
    '柳溪镇',
  );
});

it('short names of towns above marks are the towns’, as long as nothing but marks stands below them', () => {
  const towns = ['柳溪', '双桥', '河口'];
  const rows = [
    ['赋权事项一览表'],
    ['序号', '赋权事项', '依据', ...towns],
    [1, FOREST[0], FOREST[2], '√', null, '√'],
    [2, FIRE[0], FIRE[2], '√', '√', '×'],
    [3, TREES[0], TREES[2], null, '√', '√'],
  ];
  const of = (all: typeof rows) =>
    reportOn('清单.xlsx', bookOf({ 清单: { rows: all } })).rows.flatMap(({ name, town }) =>
      name === '' ? [] : [town],
    );
  expect(of(rows)).toEqual(['柳溪;河口', '柳溪;双桥', '双桥;河口']);
  expect(of([['事项一览表'], ...rows.slice(1)])).toEqual([]);
  expect(of(rows.map((row, i) => (i < 2 ? row : row.map((cell) => cell ?? '委办'))))).toEqual([]);
});

it('the three parts of 履职事项清单 in one table are told apart by their column', () => {
  const rows = [
    ['柳溪镇履行职责事项清单'],
    ['序号', '清单类型', '事项名称', '对应上级部门'],
    [1, '基本履职', '做好机关党的建设工作', null],
    [2, '配合履职', '秸秆禁烧', '县农业农村局'],
    [3, '上级收回', '燃气经营检查', '县住房和城乡建设局'],
  ];
  expect(
    reportOn('清单.xlsx', bookOf({ 清单: { rows } })).rows.map((row) => [
      row.list,
      row.type,
      row.department,
    ]),
  ).toEqual([
    ['', '', ''],
    ['responsibility', '基本', ''],
    ['responsibility', '配合', '县农业农村局'],
    ['recall', '收回', '县住房和城乡建设局'],
  ]);
});

it('a table that goes on in the next one has its headings, and its title', () => {
  const row = (cells: readonly unknown[]) =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const head = row(['序号', '事项名称', '类型', '依据']);
  const page = (second: number) =>
    `<p>柳溪镇权力清单</p><table>${head}${row([1, ...FOREST])}</table><table>${row([second, ...TREES])}</table>`;
  const { sheets, rows } = reportOnText('a.html', page(2));
  expect(sheets.map(({ name, read }) => [name, read])).toEqual([
    ['第 1 个表', true],
    ['第 2 个表', true],
  ]);
  expect(rows.at(-1)).toMatchObject({ name: TREES[0], type: TREES[1], town: '柳溪镇' });
  expect(reportOnText('a.html', page(5)).sheets.map(({ read }) => read)).toEqual([true, false]);
});
