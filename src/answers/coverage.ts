/** How much of the catalogue the towns hold: claims per town, towns per matter. */
import type { Matter, Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { heldDuring } from './held.ts';
import { townsOn } from './lists.ts';
import { inForce } from './period.ts';
import { leftOut } from './reach.ts';

export interface TownCoverage {
  readonly town: Town;
  /** Matters the town holds that day. */
  readonly claimed: number;
  /** Matters that concern the town at all. */
  readonly applicable: number;
}

export interface Coverage {
  /** Matters in the catalogue. */
  readonly catalogue: number;
  readonly towns: readonly TownCoverage[];
  /** The towns with most and with fewest; undefined where there is no town. */
  readonly highest: TownCoverage | undefined;
  readonly lowest: TownCoverage | undefined;
  /** Mean number of matters per town, one decimal. */
  readonly mean: number;
  /** `spread[n]` matters are held by exactly n towns. */
  readonly spread: readonly number[];
  /** Matters no town holds: the county does them. */
  readonly nobody: readonly Matter[];
}

export function coverageOn(register: Register, asOf: Day): Coverage {
  const living = townsOn(register, asOf);
  const matters = [...register.matters.values()];
  const towns = living.map((town) => ({
    town,
    claimed: holding(
      town.claims.filter((claim) => inForce(heldDuring(claim), asOf)).map((claim) => claim.matter),
    ),
    applicable: matters.filter((matter) => !leftOut(register, town, matter, asOf)).length,
  }));
  const ranked = [...towns].sort((a, b) => b.claimed - a.claimed);
  const sum = towns.reduce((total, { claimed }) => total + claimed, 0);
  const holders = matters.map(
    (matter) =>
      new Set(
        matter.claims
          .filter((c) => inForce(heldDuring(c), asOf) && living.includes(c.town))
          .map((c) => c.town),
      ).size,
  );
  return {
    catalogue: matters.length,
    towns,
    highest: ranked[0],
    lowest: ranked.at(-1),
    mean: towns.length === 0 ? 0 : Math.round((sum / towns.length) * 10) / 10,
    spread: Array.from(
      { length: living.length + 1 },
      (_, n) => holders.filter((held) => held === n).length,
    ),
    nobody: matters.filter((_, i) => holders[i] === 0),
  };
}

/** Distinct matters: one may stand on a list twice, each time with another extent. */
function holding(matters: readonly Matter[]): number {
  return new Set(matters).size;
}
