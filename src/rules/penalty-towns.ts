/** Who punishes: the towns whose own people carry out penalties on a day. */
import { inForce, livingOn } from '../answers/index.ts';
import type { Claim, Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';

/** True when the town's people carry out this penalty that day, in its own name or a department's. */
export function punishes(claim: Claim, asOf: Day): boolean {
  const { matter, mode } = claim;
  if (matter.list !== '权力清单' || matter.type !== '行政处罚') return false;
  return (mode === '法定' || mode === '直接赋权' || mode === '委托') && inForce(claim, asOf);
}

/** Towns in being that day, each with its penalty claims in force; one pass over all claims. */
export function penaltyTowns(register: Register, asOf: Day): ReadonlyMap<Town, readonly Claim[]> {
  const towns = new Map<Town, Claim[]>();
  for (const claim of register.claims) {
    if (!livingOn(claim.town, asOf) || !punishes(claim, asOf)) continue;
    const claims = towns.get(claim.town);
    if (claims) claims.push(claim);
    else towns.set(claim.town, [claim]);
  }
  return towns;
}
