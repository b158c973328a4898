/** 执法公示 for other systems and as a table; of a withdrawn decision the number and the reason. */
import {
  aboutDecided,
  type DecidedIn,
  decidedOn,
  sayDay,
  saySpan,
  spanOn,
} from '../answers/index.ts';
import type { Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { type Context, envelope } from './json.ts';
import type { WordTable } from './table-sheet.ts';
import { told } from './told.ts';

/** All that can be read that day, newest first. */
export function decidedJson(context: Context) {
  const { register, asOf } = context;
  return envelope(context, 'decided', aboutDecided(register), {
    decided: decidedOn(register, asOf).map(oneJson),
  });
}

function oneJson({ town, entry }: DecidedIn) {
  const shown = entry.state === '公开' ? entry : undefined;
  return {
    ...told(entry, 'number', 'kind'),
    town: town.id,
    ...told(entry, 'decided', 'published', 'state'),
    matter: shown?.matter.id ?? null,
    ...told(shown, 'inNameOf', 'party', 'name', 'result', 'fine', 'link'),
    withdrawn: entry.state === '已撤回' ? entry.withdrawn : null,
    note: entry.note ?? null,
  };
}

/** The same as a table, for a workbook and for CSV. */
export function decidedTable(register: Register, asOf: Day): WordTable {
  const all = decidedOn(register, asOf);
  const demo = register.site.demo ? '演示数据，决定均为虚构。' : '';
  return {
    sheet: '执法决定',
    title: `${register.site.county}乡镇执法决定公示`,
    says: `${saySpan(spanOn(register, aboutDecided(register), asOf))}，${all.length} 份。${demo}`,
    columns: [
      ['文号', 28],
      ['种类', 12],
      ['乡镇', 14],
      ['事项', 36],
      ['谁的名义', 28],
      ['当事人', 14],
      ['单位名称', 28],
      ['结果', 44],
      ['罚没金额（元）', 14],
      ['作出日', 12],
      ['公示日', 12],
      ['撤回', 44],
    ],
    rows: all.map(({ town, entry }) => [
      entry.number,
      entry.kind,
      town.name,
      ...(entry.state === '公开'
        ? [
            entry.matter.name,
            entry.inNameOf,
            entry.party,
            entry.name ?? '',
            entry.result,
            entry.fine === undefined ? '' : String(entry.fine),
          ]
        : ['', '', '', '', '', '']),
      entry.decided,
      entry.published,
      sayWithdrawal(entry),
    ]),
  };
}

/** 2026 年 9 月 16 日撤回：行政复议决定撤销 — nothing while it stands. */
export function sayWithdrawal(entry: DecidedIn['entry']): string {
  if (entry.state === '公开') return '';
  const { how, since, on, reason } = entry.withdrawn;
  return `${sayDay(since)}${how}，${sayDay(on)}撤回：${reason}`;
}
