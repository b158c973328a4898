/** 动态调整 as data for other systems. */
import { type Adjustment, aboutNews, adjustments, sayAdjustment } from '../answers/index.ts';
import { type Context, envelope } from './json.ts';
import { idsOf, told } from './told.ts';

/** All of them, latest first; what lies ahead is in it too, told by its day. */
export function changesJson(context: Context) {
  const { register, asOf } = context;
  const changes = adjustments(register, asOf).map((one) => changeJson(one, context));
  return envelope(context, 'changes', aboutNews(register), { changes });
}

/** Those that became known in a month such as 2026-07. Once it is over its file stays: who comes by takes the months since. */
export function monthJson(context: Context, month: string) {
  const all = toldBy(context).filter(({ known }) => known.startsWith(month));
  const changes = all.map((one) => changeJson(one, context));
  const days = all.map(({ known }) => known);
  return envelope(context, 'changes', days, { changes });
}

/** Months in which something became known, the latest first, and how much. */
export function changeMonths(context: Pick<Context, 'register' | 'asOf'>) {
  const months = toldBy(context).map(({ known }) => known.slice(0, 7));
  return [...new Set(months)]
    .sort()
    .reverse()
    .map((month) => ({ month, count: months.filter((one) => one === month).length }));
}

function toldBy({ register, asOf }: Pick<Context, 'register' | 'asOf'>): Adjustment[] {
  return adjustments(register, asOf).filter(({ known }) => known <= asOf);
}

function changeJson(one: Adjustment, { url }: Context) {
  const { id, document, law, claims, matters, towns } = one;
  const heirs = new Set(claims.flatMap(({ successor }) => (successor ? [successor.by.id] : [])));
  return {
    ...told(one, 'id', 'kind', 'day', 'known'),
    says: sayAdjustment(one),
    document: document ? told(document, 'id', 'title', 'number') : null,
    law: law?.id ?? null,
    matters: idsOf(matters),
    towns: idsOf(towns),
    claims: claims.map(({ town, matter }) => ({ town: town.id, matter: matter.id })),
    successors: [...heirs],
    url: url(`/changes/#${id}`),
  };
}
