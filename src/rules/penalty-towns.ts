/** Who punishes: the towns whose own people carry out penalties on a day. */
import { inForce, livingOn, punishes } from '../answers/index.ts';
import type { Claim, Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';

/** True when the town's people carry out this penalty that day, as its list says. */
export function punishesOn(claim: Claim, asOf: Day): boolean {
  return punishes(claim) && inForce(claim, asOf);
}

/** Towns in being that day, each with its penalty claims in force; one pass over all claims. */
export function penaltyTowns(register: Register, asOf: Day): ReadonlyMap<Town, readonly Claim[]> {
  const towns = new Map<Town, Claim[]>();
  for (const claim of register.claims) {
    if (!livingOn(claim.town, asOf) || !punishesOn(claim, asOf)) continue;
    const claims = towns.get(claim.town);
    if (claims) claims.push(claim);
    else towns.set(claim.town, [claim]);
  }
  return towns;
}

/** The day from which a town holds the first of these; what it must have for them, it must have from then on. */
export function firstOf(claims: readonly Claim[]): Day {
  return claims.map(({ from }) => from).sort()[0] as Day;
}
