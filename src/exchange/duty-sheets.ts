/** 履职事项清单 as a workbook: a sheet a table, in the columns towns publish them with. */
import { aboutTown, type DutyTables, dutyTables, saySpan, spanOn } from '../answers/index.ts';
import type { Claim, Register, Town } from '../register/index.ts';
import { UNPUBLISHED } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import type { WordTable } from './table-sheet.ts';

type Columns = WordTable['columns'];

/** Headings of the three tables. Pages show the same ones. */
export const DUTY_COLUMNS = {
  basic: [
    ['序号', 6],
    ['事项', 60],
  ],
  assisted: [
    ['序号', 6],
    ['事项', 36],
    ['对应上级部门', 22],
    ['上级部门职责', 44],
    ['乡镇配合职责', 44],
  ],
  recalled: [
    ['序号', 6],
    ['事项', 36],
    ['承接部门', 22],
    ['工作方式', 36],
    ['收回理由', 30],
    ['从哪天起', 12],
  ],
} as const satisfies Record<string, Columns>;

/** Tables that have a row. */
export function dutySheets(register: Register, town: Town, asOf: Day): readonly WordTable[] {
  // Its span, not the day: the file stays the same while nothing changes.
  const held = saySpan(spanOn(register, aboutTown(register, town), asOf));
  const { basic, assisted, recalled, unsaid } = dutyTables(town, asOf);
  const sheet = (
    name: string,
    columns: Columns,
    rows: readonly (readonly string[])[],
  ): readonly WordTable[] =>
    rows.length === 0
      ? []
      : [
          {
            sheet: name,
            title: `${town.name}履职事项清单：${name}`,
            says: `${town.government}，${held}，${rows.length} 项。`,
            columns,
            rows: rows.map((row, i) => [String(i + 1), ...row]),
          },
        ];
  return [
    ...sheet('基本履职事项', DUTY_COLUMNS.basic, basic.map(nameOnly)),
    ...sheet('配合履职事项', DUTY_COLUMNS.assisted, assisted.map(assistedRow)),
    ...sheet('上级部门收回事项', DUTY_COLUMNS.recalled, recalled.map(recalledRow)),
    ...sheet('没有公布类别的事项', DUTY_COLUMNS.basic, unsaid.map(nameOnly)),
  ];
}

const nameOnly = ({ matter }: Claim) => [matter.name];

function assistedRow(row: DutyTables['assisted'][number]): string[] {
  const { claim, department, departmentDoes, townDoes } = row;
  return [
    claim.matter.name,
    department?.name ?? UNPUBLISHED.name,
    inLines(departmentDoes),
    inLines(townDoes),
  ];
}

function recalledRow(row: DutyTables['recalled'][number]): string[] {
  const { name, by, how, why } = row;
  return [
    name,
    by?.name ?? UNPUBLISHED.name,
    how ?? UNPUBLISHED.name,
    why ?? UNPUBLISHED.name,
    sinceWhen(row) ?? UNPUBLISHED.name,
  ];
}

/** 不晚于 2026-11-29 where nobody knows the day itself. */
export function sinceWhen({ since, atLatest }: DutyTables['recalled'][number]) {
  return since && (atLatest ? `不晚于 ${since}` : since);
}

function inLines(duties: readonly string[]): string {
  return duties.length > 0 ? duties.join('\n') : UNPUBLISHED.name;
}
