/** The work list: what nobody has published yet, one row a gap, so that an office can hand it round and tick it off. */
import writeExcelFile from 'write-excel-file/node';
import { completeness, type Gap, gapsOn, sayCompleteness } from '../answers/index.ts';
import type { Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { entry, heading, SANS, text } from './list/xlsx.ts';
import { withoutClock } from './zip.ts';

const COLUMNS = [
  ['缺什么', 22],
  ['事项', 44],
  ['乡镇', 14],
  ['县级部门', 22],
  ['写在哪个文件', 48],
  ['查到的内容', 40],
  ['谁查的', 12],
] as const;
const ROWS_ABOVE = 3;

/** The same gaps give the same bytes. The last two columns are for the people who look for it. */
export async function gapsXlsx(register: Register, asOf: Day): Promise<Uint8Array> {
  const gaps = gapsOn(register, asOf);
  const across = { columnSpan: COLUMNS.length, wrap: false } as const;
  const rest = COLUMNS.slice(1).map(() => null);
  const bytes = await writeExcelFile(
    [
      {
        sheet: '未公布',
        data: [
          [
            text(`${register.site.county}未公布内容清单`, { ...across, fontWeight: 'bold' }),
            ...rest,
          ],
          [
            text(
              `截至 ${asOf}：${sayCompleteness(completeness(register))}；共缺 ${gaps.length} 处`,
              across,
            ),
            ...rest,
          ],
          COLUMNS.map(([title]) => heading(title)),
          ...gaps.map((gap) => entry(rowOf(register, gap))),
        ],
        columns: COLUMNS.map(([, width]) => ({ width })),
        stickyRowsCount: ROWS_ABOVE,
        orientation: 'landscape',
      },
    ],
    { fontFamily: SANS, fontSize: 11 },
  ).toBuffer();
  return withoutClock(Uint8Array.from(bytes));
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
