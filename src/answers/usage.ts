/** 运行情况: of the powers towns hold, how many are used, not yet used, not really taken over. */
import type { Claim, Department, Register, Town } from '../register/index.ts';
import { type Day, USAGES, type Usage } from '../schema/index.ts';
import { heldDuring } from './held.ts';
import { townsOn } from './lists.ts';
import { inForce } from './period.ts';

/** Entries in force, by how far they are used. */
export type UsageCounts = Readonly<Record<Usage, number>> & { readonly total: number };

export interface TownUsage {
  readonly town: Town;
  readonly counts: UsageCounts;
}

export interface DepartmentUsage {
  readonly department: Department;
  readonly counts: UsageCounts;
}

/**
 * How far an entry was used on a day. What stands in the list is how it is used of late; before the day since which it
 * lies idle it was in use (the day left out: since its first). Undefined where the list does not say.
 */
export function usageOn({ usage, idleSince, from }: Claim, day: Day): Usage | undefined {
  return usage !== undefined && usage !== '正常运行' && day < (idleSince ?? from)
    ? '正常运行'
    : usage;
}

/**
 * Powers in force per living town, in the order of the register. Only powers are counted: a duty or a service
 * that nobody asked for this year is not an idle one.
 */
export function usageByTown(register: Register, asOf: Day): TownUsage[] {
  return townsOn(register, asOf).map((town) => ({
    town,
    counts: count(powers(town.claims, asOf)),
  }));
}

/** The same powers by the department they came from, the largest number of unused ones first. */
export function usageByDepartment(register: Register, asOf: Day): DepartmentUsage[] {
  const claims = townsOn(register, asOf).flatMap((town) => powers(town.claims, asOf));
  return [...Map.groupBy(claims, (claim) => claim.matter.department)]
    .map(([department, list]) => ({ department, counts: count(list) }))
    .sort(
      (a, b) => unused(b.counts) - unused(a.counts) || (a.department.id < b.department.id ? -1 : 1),
    );
}

/** All of them together. */
export function usageInCounty(register: Register, asOf: Day): UsageCounts {
  return count(townsOn(register, asOf).flatMap((town) => powers(town.claims, asOf)));
}

function powers(claims: readonly Claim[], asOf: Day): Claim[] {
  return claims.filter((claim) => claim.list === '权力清单' && inForce(heldDuring(claim), asOf));
}

/** Only of entries of which it was said. */
function count(all: readonly Claim[]): UsageCounts {
  const claims = all.filter(({ usage }) => usage !== undefined);
  const of = (usage: Usage) => claims.filter((claim) => claim.usage === usage).length;
  const counts = Object.fromEntries(USAGES.map((usage) => [usage, of(usage)])) as Record<
    Usage,
    number
  >;
  return { ...counts, total: claims.length };
}

function unused(counts: UsageCounts): number {
  return counts.total - counts.正常运行;
}
