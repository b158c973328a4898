/** 准入 for other systems and as a table: who asked, what was decided, and what came since the lists were fixed. */
import {
  aboutCounty,
  growthOf,
  requestState,
  requestsOn,
  saySpan,
  spanOn,
} from '../answers/index.ts';
import type { DutyRequest, Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { type Context, envelope } from './json.ts';
import { citationText } from './list/table.ts';
import type { WordTable } from './table-sheet.ts';
import { idsOf, told } from './told.ts';

export function requestsJson(context: Context) {
  const { register, asOf } = context;
  const growth = growthOf(register, asOf);
  return envelope(context, 'requests', aboutCounty(register), {
    requests: requestsOn(register, asOf).map((request) => requestJson(request, asOf)),
    fixed: growth ? (register.site.dutiesFixed ?? null) : null,
    growth:
      growth?.map((one) => ({
        ...told(one, 'by', 'through', 'from'),
        request: one.request?.id ?? null,
        matters: one.matters.map(({ matter, towns }) => ({
          matter: matter.id,
          name: matter.name,
          towns: idsOf(towns),
        })),
      })) ?? [],
  });
}

function requestJson(request: DutyRequest, asOf: Day) {
  const state = requestState(request, asOf);
  const outcome = state === '在审' ? undefined : request.outcome;
  const admitted = outcome?.decision === '准入' ? outcome : undefined;
  return {
    ...told(request, 'id', 'title'),
    from: request.from.id,
    asked: request.asked,
    towns: idsOf(request.towns),
    quote: request.quote ?? null,
    basis: request.basis.map(({ law, article }) => ({ law: law.id, article: article ?? null })),
    why: request.why,
    state,
    decided: outcome?.on ?? null,
    ...told(outcome, 'by', 'reason'),
    matter: admitted?.matter.id ?? null,
    until: admitted?.until ?? null,
    decision: admitted?.document?.id ?? null,
  };
}

/** The requests as a sheet, a row each. */
export function requestTable(register: Register, asOf: Day): WordTable {
  const rows = requestsOn(register, asOf).map((request) => {
    const { from, asked, title, towns, quote = '', basis, why } = request;
    const state = requestState(request, asOf);
    const outcome = state === '在审' ? undefined : request.outcome;
    const admitted = outcome?.decision === '准入' ? outcome : undefined;
    return [
      title,
      from.name,
      asked,
      towns.map(({ name }) => name).join('、'),
      quote,
      basis.map(citationText).join('\n'),
      why,
      state,
      outcome?.on ?? '',
      outcome?.by ?? '',
      outcome?.reason ?? '',
      admitted?.matter.name ?? '',
      admitted?.until ?? '',
    ];
  });
  return {
    sheet: '准入申请',
    title: `${register.site.county}乡镇职责准入申请`,
    says: `${saySpan(spanOn(register, aboutCounty(register), asOf))}，${rows.length} 件。${register.site.demo ? '演示数据，均为虚构。' : ''}`,
    columns: [
      ['要乡镇做什么', 30],
      ['谁提出', 22],
      ['提出日', 12],
      ['交给哪些乡镇', 30],
      ['来文原话', 40],
      ['依据', 34],
      ['为什么要乡镇办', 30],
      ['结果', 10],
      ['哪天定的', 12],
      ['谁定的', 20],
      ['理由', 40],
      ['清单上的事项', 30],
      ['到哪天止', 12],
    ],
    rows,
  };
}
