/** 各镇承接: every entry of a matter, the towns of whom the same holds told once. */
import { type Claim, type Town, UNPUBLISHED } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { heldDuring, ranOut } from './held.ts';
import { phaseOn } from './period.ts';

/** One row: what is true of the entries of all these towns. */
export interface SharedClaims {
  readonly towns: readonly Town[];
  readonly mode: Claim['mode'];
  readonly from: Day;
  readonly until: Day | undefined;
  /** The first day is not known, only that it was not later. */
  readonly atLatest: boolean;
  /** Nor the last one. */
  readonly endedByThen: boolean;
  /** Titles of what it rests on, and of what ended it. */
  readonly documents: readonly string[];
  /** 已结束, 尚未开始, or how far it is used. */
  readonly state: string;
  /** How it ended and who goes on. */
  readonly says: string;
}

/** In the order of towns; the largest group first, because its answer is the county's. */
export function claimsTogether(claims: readonly Claim[], asOf: Day): readonly SharedClaims[] {
  const sorted = [...claims].sort(
    (a, b) => a.town.id.localeCompare(b.town.id, 'en') || (a.from < b.from ? -1 : 1),
  );
  const groups = new Map<string, SharedClaims>();
  for (const claim of sorted) {
    const row = rowOf(claim, asOf);
    const key = JSON.stringify(row);
    const towns = [...(groups.get(key)?.towns ?? []), claim.town];
    groups.set(key, { ...row, towns });
  }
  return [...groups.values()].sort((a, b) => b.towns.length - a.towns.length);
}

function rowOf(claim: Claim, asOf: Day): Omit<SharedClaims, 'towns'> {
  const { until } = heldDuring(claim);
  const phase = phaseOn({ from: claim.from, until }, asOf);
  const { decision, agreement, closedBy, successor } = claim;
  const ended = phase === '已结束';
  const heir = successor && ('government' in successor.by ? successor.by.name : successor.by.short);
  return {
    mode: claim.mode,
    from: claim.from,
    until,
    atLatest: claim.atLatest === true,
    endedByThen: successor?.atLatest === true,
    documents: [decision?.title, agreement?.title, closedBy && `收回：${closedBy.title}`].filter(
      (title) => title !== undefined,
    ),
    state: phase === '有效' ? (claim.usage ?? UNPUBLISHED.name) : phase,
    says: [ended && ranOut(claim) && '委托到期，未见续签', ended && heir && `由${heir}接着办`]
      .filter(Boolean)
      .join('，'),
  };
}
