import { describe, expect, test } from 'vitest';
import { contentOf } from '../editing/index.ts';
import { RECORD_TABLES, type RecordTableName, recordTable, tableXlsx } from '../exchange/index.ts';
import { readContent } from '../register/folder.ts';
import { readFile } from './read-file.ts';
import { gridOf } from './reading/grid.ts';
import { planRecords } from './record-table.ts';

const { register, files } = readContent('content');
if (!register) throw new Error('no register');
const county = register;
const sources = files.flatMap(({ path, text }) => {
  const content = path.endsWith('.yaml') ? contentOf(path, text) : undefined;
  return content ? [{ path, text, value: content.value }] : [];
});
const NAMES = Object.keys(RECORD_TABLES) as RecordTableName[];

/** The table with one cell changed, back in. */
function back(name: RecordTableName, change: (rows: string[][], titles: string[]) => void) {
  const { columns, rows } = recordTable(name, sources, county);
  const cells = rows.map((row) => [...row]);
  const titles = columns.map(([title]) => title);
  change(cells, titles);
  const plan = planRecords([gridOf('表', [titles, ...cells])], name, sources, county);
  if ('refused' in plan) throw new Error(plan.refused);
  return plan;
}

describe('what nobody changed comes back byte for byte, as a workbook', () => {
  test.each(NAMES)('%s', async (name) => {
    const table = recordTable(name, sources, county);
    const grids = await readFile(await tableXlsx(table), 'x.xlsx');
    if ('refused' in grids) throw new Error(grids.refused);
    const plan = planRecords(grids, name, sources, county);
    if ('refused' in plan) throw new Error(plan.refused);
    expect(plan.files).toEqual([]);
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(table.rows.map(() => '一致'));
  });
});

test('one cell changed is one line changed', () => {
  const plan = back('inspection-plans', (rows, titles) => {
    const [row] = rows;
    if (row) row[titles.indexOf('检查事项：频次上限')] = '2';
  });
  const [{ path, text } = { path: '', text: '' }] = plan.files;
  const was = sources.find((one) => one.path === path)?.text.split('\n') ?? [];
  expect(text.split('\n').filter((line, i) => line !== was[i])).toEqual(['    cap: 2']);
  expect(plan.rows[0]).toMatchObject({ outcome: '更改', says: ['检查事项：频次上限：1 → 2'] });
});

test('of scales, a tier is told by its place', () => {
  const plan = back('discretion', (rows, titles) => {
    const at = (title: string) => titles.indexOf(title);
    const row = rows.find(
      (one) => one[at('编号')] === 'luandui-luanda-chufa' && one[at('第几档')] === '1-1-2',
    );
    if (row) row[at('各档：具体情节')] = '堆放 2 平方米以上不到 30 平方米，限期内清完';
    if (row) row[at('裁量基准：条款')] = '第三十六条第三项';
    const other = rows.find((one) => one[at('各档：幅度：上限')] === '2000');
    if (other) other[at('各档：幅度：上限')] = '1999';
  });
  const changed = plan.files.flatMap(({ path, text }) => {
    const was = sources.find((one) => one.path === path)?.text.split('\n') ?? [];
    return text.split('\n').filter((line, i) => line !== was[i]);
  });
  expect(changed.sort()).toEqual([
    '              max: 1999',
    '            when: 堆放 2 平方米以上不到 30 平方米，限期内清完',
    '    article: 第三十六条第三项',
  ]);
  const beyond = back('discretion', (rows, titles) => {
    const again = [...(rows[0] ?? [])];
    again[titles.indexOf('第几档')] = '1-1-9';
    rows.push(again);
  });
  expect(beyond.rows.at(-1)?.outcome).toBe('跳过');
});

test('a cell that no field can hold is refused in the words of the check; a name in a text stays a name', () => {
  const plan = back('decided', (rows, titles) => {
    const [one, two, three] = rows;
    if (one) one[titles.indexOf('作出日')] = '5 月 3 日';
    if (two) two[titles.indexOf('当事人')] = '个体户';
    if (three) three[titles.indexOf('谁的名义')] = '安禾县林业和草原局';
  });
  expect(
    plan.rows.slice(0, 2).map(({ outcome, says }) => `${outcome} ${says[0]}`),
  ).toMatchInlineSnapshot(`
    [
      "跳过 「作出日」（decided）要是日历上有的日期，写成 年-月-日，现在是“5 月 3 日”。例如 2026-08-15",
      "跳过 「当事人」（party）只能写：自然人、个体工商户、企业、其他组织；现在是“个体户”。是不是想写“个体工商户”？",
    ]
  `);
  expect(plan.files.map(({ text }) => text.includes('inNameOf: 安禾县林业和草原局'))).toEqual([
    true,
  ]);
});

test('statutes and departments are written by their names', () => {
  const plan = back('proofs', (rows, titles) => {
    const row = rows.find((one) => one.includes('siwang'));
    if (row) row[titles.indexOf('依据')] = '《殡葬管理条例》第二十三条第一款';
    if (row) row[titles.indexOf('县级部门')] = '安禾县卫生健康局';
  });
  expect(plan.files[0]?.text).toContain('department: weisheng-jiankang-ju');
  const nobody = back('proofs', (rows, titles) => {
    const row = rows.find((one) => one.includes('siwang'));
    if (row) row[titles.indexOf('依据')] = '《没有这部法》第一条';
  });
  expect(nobody.files).toEqual([]);
  expect(nobody.rows.find(({ what }) => what === 'siwang')).toMatchObject({ outcome: '跳过' });
});

test('a new row is a new record, an empty cell takes nothing away', () => {
  const plan = back('inspections', (rows, titles) => {
    const row = rows.find((one) => one.includes('yanhua-2026-12'));
    if (!row) return;
    const again = [...row];
    again[0] = '';
    again[titles.indexOf('编号')] = 'yanhua-2026-11';
    rows.push(again);
    row[titles.indexOf('备注')] = '';
  });
  expect(plan.files.map(({ path }) => path)).toEqual(['inspections/yanhua-2026-11.yaml']);
  const item = back('inspection-plans', (rows, titles) => {
    const again = [...(rows[1] ?? [])];
    again[titles.indexOf('检查事项：编号')] = 'xinde';
    rows.push(again);
  });
  expect(item.files[0]?.text).toContain('  - id: xinde\n    name: ');
});
