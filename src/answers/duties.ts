/** 履职清单: the same entries in the national scheme of 2024–25. */
import type { Claim, Town } from '../register/index.ts';
import type { Day, DutyClass } from '../schema/index.ts';
import { heldDuring } from './held.ts';
import { dutyClassOn } from './lists.ts';
import { phaseOn } from './period.ts';

/** Entries in force by duty class, and those a department took back and the town does not hold any more. */
export function dutiesOn(town: Town, asOf: Day): Record<DutyClass, Claim[]> {
  const duties: Record<DutyClass, Claim[]> = { 基本履职: [], 配合履职: [], 上级部门收回: [] };
  const held = town.claims.filter((claim) => phaseOn(heldDuring(claim), asOf) === '有效');
  const matters = new Set(held.map((claim) => claim.matter));
  for (const claim of town.claims) {
    const phase = phaseOn(heldDuring(claim), asOf);
    const duty = dutyClassOn(claim, asOf);
    if (duty === undefined) continue;
    if (phase === '有效') duties[duty].push(claim);
    else if (phase === '已结束' && duty === '上级部门收回' && !matters.has(claim.matter))
      duties[duty].push(claim);
  }
  return duties;
}
