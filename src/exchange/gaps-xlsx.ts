/** The work list: one row for each gap in what is published, to be passed on in an office and ticked off. */
import { completeness, type Gap, gapsOn, sayCompleteness } from '../answers/index.ts';
import type { Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { tableXlsx } from './table-xlsx.ts';

/** The same gaps give the same bytes. The last two columns are for the people who look for it. */
export function gapsXlsx(register: Register, asOf: Day): Promise<Uint8Array> {
  const gaps = gapsOn(register, asOf);
  return tableXlsx({
    sheet: '未公布',
    title: `${register.site.county}未公布内容清单`,
    says: `截至 ${asOf}：${sayCompleteness(completeness(register))}；共缺 ${gaps.length} 处`,
    columns: [
      ['缺什么', 22],
      ['事项', 44],
      ['乡镇', 14],
      ['县级部门', 22],
      ['写在哪个文件', 48],
      ['查到的内容', 40],
      ['谁查的', 12],
    ],
    rows: gaps.map((gap) => rowOf(register, gap)),
  });
}

function rowOf(register: Register, { what, record, matter, town, department }: Gap): string[] {
  const { file, line } = register.positionOf(record);
  return [
    what,
    matter?.name ?? '',
    town?.name ?? '',
    department?.name ?? '',
    `${file}:${line}`,
    '',
    '',
  ];
}
