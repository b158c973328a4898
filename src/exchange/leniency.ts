/** 免罚、轻罚 for other systems and as a table: a row a case. */
import { aboutCounty, lenientMatters, saySpan, spanOn } from '../answers/index.ts';
import type { Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { type Context, envelope } from './json.ts';
import { citationText } from './list/table.ts';
import type { WordTable } from './table-sheet.ts';
import { idsOf, told } from './told.ts';

export function leniencyJson(context: Context) {
  const { register, asOf } = context;
  return envelope(context, 'mianfa', aboutCounty(register), {
    matters: lenientMatters(register, asOf).map(({ matter, cases, bodies, towns }) => ({
      matter: matter.id,
      name: matter.name,
      department: matter.department.name,
      bodies: bodies.map(({ name }) => name),
      towns: idsOf(towns),
      cases: cases.map((one) => ({
        ...told(one, 'leniency', 'first', 'targets', 'when', 'outcome'),
        law: one.law.id,
        article: one.article ?? null,
      })),
    })),
  });
}

/** The same as a table, for a workbook and for CSV. */
export function leniencyTable(register: Register, asOf: Day): WordTable {
  const rows = lenientMatters(register, asOf).flatMap(({ matter, cases, bodies, towns }) =>
    cases.map((one) => [
      matter.name,
      one.leniency,
      one.first ? '是' : '',
      one.targets.join('、'),
      one.when,
      one.outcome,
      citationText(one),
      matter.department.name,
      bodies.map(({ name }) => name).join('、'),
      towns.map(({ name }) => name).join('、'),
    ]),
  );
  const demo = register.site.demo ? '演示数据，县名、情节均为虚构。' : '';
  return {
    sheet: '免罚、轻罚',
    title: `${register.site.county}免罚、轻罚清单`,
    says: `${saySpan(spanOn(register, aboutCounty(register), asOf))}，${rows.length} 种情形，由公布的裁量基准得出。${demo}`,
    columns: [
      ['事项', 36],
      ['怎么处理', 14],
      ['只限初次', 10],
      ['对谁、什么阶段', 22],
      ['什么情形', 44],
      ['处理办法', 36],
      ['依据', 34],
      ['县级部门', 22],
      ['谁来罚', 34],
      ['乡镇自己办的', 30],
    ],
    rows,
  };
}
