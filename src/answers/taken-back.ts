/** 收回事项: what left the towns, by which decision, and who does it now. Mergers and renewals are other things. */
import type { Claim, Decision, Department, Matter, Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { addDays, phaseOn } from './period.ts';

/** One matter taken back from some towns. */
export interface TakenBack {
  readonly matter: Matter;
  readonly towns: readonly Town[];
  readonly by: Department;
}

/** All that one decision took back. */
export interface Withdrawal {
  readonly decision: Decision | undefined;
  /** Last day the towns had it. */
  readonly until: Day;
  readonly matters: readonly TakenBack[];
  /** What stood on no list. */
  readonly work: Decision['recalled'];
  /** Number of entries: matters × towns. */
  readonly entries: number;
}

/** Newest first. What was taken back on no known day stands in the tables of its town. Entries a merged town passed on, and entrustments that were renewed, were not taken back. */
export function takenBack(register: Register, asOf: Day): Withdrawal[] {
  const gone = register.claims.filter(
    (claim) => phaseOn(claim, asOf) === '已结束' && !claim.successor?.atLatest && department(claim),
  );
  return [...Map.groupBy(gone, (claim) => `${claim.until} ${claim.closedBy?.id ?? ''}`).values()]
    .map((claims): Withdrawal => {
      const first = claims[0] as Claim;
      return {
        decision: first.closedBy,
        until: first.until as Day,
        matters: [...Map.groupBy(claims, (claim) => claim.matter)].map(([matter, list]) => ({
          matter,
          towns: list.map((claim) => claim.town),
          by: department(list[0] as Claim) as Department,
        })),
        work: first.closedBy?.recalled ?? [],
        entries: claims.length,
      };
    })
    .concat(ofNoList(register, asOf, new Set(gone.map(({ closedBy }) => closedBy))))
    .sort((a, b) => (a.until > b.until ? -1 : a.until < b.until ? 1 : 0));
}

/** Documents in force that took back only what stood on no list. */
function ofNoList(
  { decisions }: Register,
  asOf: Day,
  told: ReadonlySet<Decision | undefined>,
): Withdrawal[] {
  return [...decisions.values()]
    .filter((one) => one.recalled.length > 0 && one.from <= asOf && !told.has(one))
    .map((decision) => ({
      decision,
      until: addDays(decision.from, -1),
      matters: [],
      work: decision.recalled,
      entries: 0,
    }));
}

/** The county body that took over, if one did. */
function department(claim: Claim): Department | undefined {
  const by = claim.successor?.by;
  return by && !('government' in by) ? by : undefined;
}
