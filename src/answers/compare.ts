/** Matters × towns as one picture: who holds what, how, and what has ended. */
import type { Matter, Register, Town } from '../register/index.ts';
import type { ClaimMode, Day } from '../schema/index.ts';
import { catalogue } from './catalogue.ts';
import { heldDuring } from './held.ts';
import { townsOn } from './lists.ts';
import { inForce, phaseOn } from './period.ts';
import { reachOn } from './reach.ts';

/**
 * What one town has of one matter: a mode, something that ended, or nothing, and then the county does it. 不适用 where
 * the law of the matter does not reach the town.
 */
export type Cell = ClaimMode | '已结束' | '不适用' | undefined;

export interface ComparedMatter {
  readonly matter: Matter;
  /** In the order of the towns. */
  readonly cells: readonly Cell[];
  /** How many towns hold it. */
  readonly held: number;
}

export interface Comparison {
  readonly towns: readonly Town[];
  readonly domains: readonly {
    readonly id: string;
    readonly name: string;
    readonly matters: readonly ComparedMatter[];
  }[];
  /** Entries in force per town, in the order of the towns. */
  readonly counts: readonly number[];
}

/** Living towns only; matters in the order of the catalogue. */
export function compareTowns(register: Register, asOf: Day): Comparison {
  const towns = townsOn(register, asOf);
  const domains = catalogue(register).map(({ id, name, items }) => ({
    id,
    name,
    matters: items.map((matter) => row(register, matter, towns, asOf)),
  }));
  const rows = domains.flatMap(({ matters }) => matters);
  const counts = towns.map((_, i) => rows.filter(({ cells }) => holds(cells[i])).length);
  return { towns, domains, counts };
}

function row(
  register: Register,
  matter: Matter,
  towns: readonly Town[],
  asOf: Day,
): ComparedMatter {
  const cells = towns.map((town): Cell => {
    const claims = matter.claims.filter((claim) => claim.town === town);
    const current = claims.find((claim) => inForce(heldDuring(claim), asOf));
    if (current) return current.mode;
    if (claims.some((claim) => phaseOn(heldDuring(claim), asOf) === '已结束')) return '已结束';
    return reachOn(register, town, matter, asOf).kind === '不适用' ? '不适用' : undefined;
  });
  return { matter, cells, held: cells.filter(holds).length };
}

function holds(cell: Cell): boolean {
  return cell !== undefined && cell !== '已结束' && cell !== '不适用';
}
