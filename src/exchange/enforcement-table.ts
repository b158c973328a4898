/** 执法统计 as a table with one row for each town and year, for the yearly report. */
import { aboutDecided, enforcementOn, saySpan, spanOn } from '../answers/index.ts';
import type { Register } from '../register/index.ts';
import { type Day, POWER_TYPES } from '../schema/index.ts';
import type { WordTable } from './table-sheet.ts';

export function enforcementTable(register: Register, asOf: Day): WordTable {
  const { site } = register;
  const demo = site.demo ? '演示数据，数字均为虚构。' : '';
  return {
    sheet: '执法统计',
    title: `${site.county}乡镇执法统计`,
    says: `${saySpan(spanOn(register, aboutDecided(register), asOf))}，由公示的决定数出来；没有公示的不在里面。${demo}`,
    columns: [
      ['年份', 8],
      ['乡镇', 16],
      ...POWER_TYPES.map((kind) => [kind, 12] as const),
      ['合计', 8],
      ['罚没（元）', 14],
      ['撤回', 8],
      ['晚公示、晚撤回', 16],
    ],
    rows: enforcementOn(register, asOf).flatMap(({ year, all, towns }) =>
      [...towns.map(({ town, sum }) => ({ name: town.name, sum })), { name: '合计', sum: all }].map(
        ({ name, sum }) =>
          [
            year,
            name,
            ...POWER_TYPES.map((kind) => sum.kinds[kind] ?? 0),
            sum.total,
            sum.fines,
            sum.withdrawn,
            sum.late,
          ].map(String),
      ),
    ),
  };
}
