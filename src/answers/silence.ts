/** From when the term for reconsideration runs where an application was left without an answer. */
import type { Matter } from '../register/index.ts';
import type { Citation, Day } from '../schema/index.ts';
import { sayTerm } from './deadlines.ts';
import { FUYI_TIAOLI, REGULATIONS_OF_2026 } from './reconsideration.ts';

/** 实施条例第二十四条, before 2026-07-01 第十六条 of the former one, in the same words. */
export function silenceCounts(
  matter: Matter,
  asOf: Day,
): { readonly says: string; readonly basis: readonly Citation[] } {
  const statutory = 'guide' in matter ? matter.guide?.statutory : undefined;
  const says = statutory
    ? `从收到申请后 ${sayTerm({ count: statutory.days, unit: statutory.unit })}的法定期限届满那天起算`
    : '法律、法规写了办理期限的，从期限届满那天起算；没有写的，从机关收到申请满 60 日那天起算';
  const article = asOf < REGULATIONS_OF_2026 ? '第十六条' : '第二十四条';
  return { says, basis: [{ law: FUYI_TIAOLI, article }] };
}
