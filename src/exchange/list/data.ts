/** A list as data: what the working copy says, with the ids and numbers by which tables are joined and stacked. */
import { whoHandles } from '../../answers/index.ts';
import { isPublished, type Register, type Town } from '../../register/index.ts';
import type { Day, List } from '../../schema/index.ts';
import type { CsvTable } from './csv.ts';
import { listTable } from './table.ts';

const TITLES = [
  '乡镇',
  '乡镇编号',
  '事项编号',
  '部门编号',
  '谁来办',
  '受理电话',
  '件数年份',
  '件数',
] as const;

/** Headings and rows for listCsv: the same columns in every town, those of ours behind those of the list. */
export function dataTable(register: Register, town: Town, list: List, asOf: Day): CsvTable {
  const table = listTable(register, town, list, asOf, true);
  const claims = town.claims.filter((claim) => claim.list === list);
  return {
    columns: [...table.columns, ...TITLES.map((title) => ({ title }))],
    rows: claims.map((claim, i) => {
      const { matter, counts = [] } = claim;
      const { handler, reach } = whoHandles(register, town, matter, asOf);
      const last = [...counts].sort((a, b) => a.year - b.year).at(-1);
      return [
        ...(table.rows[i] ?? []),
        town.name,
        town.id,
        matter.id,
        isPublished(matter.department) ? matter.department.id : '',
        isPublished(handler) ? handler.name : '',
        reach.phone,
        last ? String(last.year) : '',
        last ? String(last.cases) : '',
      ];
    }),
  };
}
