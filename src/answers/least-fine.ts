/** The smallest fine a case can begin with: above the bound of 行政处罚法第五十一条 nothing is fined on the spot. */
import type { Matter } from '../register/index.ts';
import { type CaseDays, lawInTime, possible } from './lighter.ts';
import type { CaseFacts } from './procedure-choice.ts';
import type { Sanction } from './sanctions.ts';

/**
 * In yuan, by the law that governs an act of one day decided on another (从旧兼从轻); 0 where it sets no sum, or none is
 * known. Who is met for the first time has not refused to put it right, unless only those who refuse are fined.
 */
export function leastFine(matter: Matter, days: CaseDays, person: CaseFacts['party']): number {
  const first = possible(lawInTime(matter, days, { person, corrected: true }));
  return leastOf(first.length > 0 ? first : possible(lawInTime(matter, days, { person })));
}

/** A scale by weight, area or value sets no least sum that could be known beforehand. */
function leastOf(lines: readonly Sanction[]): number {
  const sums = lines.map(({ fine, unit }) => (fine && unit === '元' ? fine.min : 0));
  return sums.length === 0 ? 0 : Math.min(...sums);
}
