/** What was done or left undone in a matter, and what is known of the case (DESIGN 2, law 4). */
import type { Matter } from '../register/index.ts';
import type { Act, FactKey, PowerType } from '../schema/index.ts';

/** Facts of a case by their names: 持证 → 有. What is left out is open. */
export type Facts = Readonly<Partial<Record<FactKey, string>>>;

const BY_TYPE: Readonly<Record<PowerType, Act>> = {
  行政许可: '准予许可',
  行政处罚: '处罚决定',
  行政强制: '行政强制',
  // A demand for payment is an order to pay.
  行政征收: '责令',
  行政给付: '给付决定',
  // An inspection ends with an order to put right what it found.
  行政检查: '责令',
  行政确认: '确认',
  行政奖励: '给付决定',
  行政裁决: '裁决',
  其他行政权力: '确认',
};

/** What a matter usually yields: as its record says, else by its type. Duties and services yield no decision. */
export function usualAct(matter: Matter): Act {
  if (matter.act !== undefined) return matter.act;
  return matter.list === '权力清单' ? BY_TYPE[matter.type] : '服务';
}

/** The acts by which somebody is punished: only these ask which law governed the day of the offence. */
export function isPenalty(act: Act): boolean {
  return act === '处罚决定' || act === '当场处罚';
}

/** Whether a record that holds in one case only (`given`) holds in this one. */
export function holdsIn(
  {
    given,
    usual = false,
  }: { readonly given?: string | undefined; readonly usual?: boolean | undefined },
  facts: Facts,
): boolean {
  if (given === undefined) return true;
  const [key, value] = given.split('=') as [FactKey, string];
  const known = facts[key];
  return known === undefined ? usual : known === value;
}

/** Acts of a matter that people object to, the commonest first. */
export function objectionsTo(matter: Matter): readonly Act[] {
  const act = usualAct(matter);
  switch (act) {
    case '处罚决定':
      return ['处罚决定', '当场处罚'];
    case '准予许可':
    case '不予许可':
      return ['不予许可', '申请后不答复'];
    case '给付决定':
    case '不予给付':
      return ['不予给付', '申请后不答复'];
    case '裁决':
    case '确认':
    case '不予公开信息':
      return [act, '申请后不答复'];
    default:
      return [act];
  }
}
