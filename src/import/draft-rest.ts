/** What a row says beyond the fields of a draft: it stays in the file as remarks, until somebody has dealt with it. */

import type { Meaning } from './table/heading-words.ts';
import type { EntryRow } from './table/rows.ts';

/** Every cell that found no field: lost nowhere. Columns that are not for publication stay out of the file. */
export function restOf(entry: EntryRow, used: ReadonlySet<string>): string[] {
  const cells = [...entry.cells].filter(
    ([meaning]) => meaning !== 'internal' && !used.has(meaning),
  );
  const all = [
    ...cells.map(([meaning, text]) => [NAMES[meaning] ?? meaning, text] as const),
    ...entry.extra,
    ...entry.unknown,
  ];
  return all.map(([heading, text]) => `表里的${heading}：${text}`);
}

const NAMES: Partial<Record<Meaning, string>> = {
  sub: '子项',
  organ: '行使主体',
  duty: '责任事项',
  dutyBasis: '责任事项依据',
  countable: '追责对象',
  when: '追责情形',
  countyDuty: '县级部门职责',
  townDuty: '乡镇职责',
  conditions: '受理条件',
  promised: '承诺时限',
  materials: '申请材料',
  process: '流程',
  aside: '其他',
  'matter.basis': '依据',
  'matter.department': '部门',
  'matter.domain': '领域',
  'matter.code': '编码',
  office: '承办机构',
  note: '备注',
  mode: '赋权方式',
  extent: '行使范围',
  phone: '电话',
  usage: '运行情况',
};
