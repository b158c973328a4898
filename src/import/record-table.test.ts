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
