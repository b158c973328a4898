/** 办案与考核: what the quarterly reports add up to. */
import type { Register, Town, TownReview } from '../register/index.ts';
import type { Day, Objections } from '../schema/index.ts';

/** Sums over some reports. */
export interface Casework {
  readonly filed: number;
  readonly closed: number;
  readonly fines: number;
  readonly reconsideration: Objections;
  readonly litigation: Objections;
  readonly reviewed: number;
  readonly passed: number;
}

export interface CaseworkSummary {
  /** Quarters with reports, oldest first: `2026-q3`. */
  readonly quarters: readonly { readonly period: string; readonly sum: Casework }[];
  readonly towns: readonly {
    readonly town: Town;
    readonly sum: Casework;
    readonly reviews: readonly TownReview[];
  }[];
  readonly total: Casework;
}

/** All reports handed in by that day. */
export function caseworkOn(register: Register, asOf: Day): CaseworkSummary {
  const reviews = register.reviews.filter((review) => review.reported <= asOf);
  return {
    quarters: [...Map.groupBy(reviews, (review) => review.period)].map(([period, list]) => ({
      period,
      sum: sumOf(list),
    })),
    towns: [...Map.groupBy(reviews, (review) => review.town)]
      .map(([town, list]) => ({ town, sum: sumOf(list), reviews: list }))
      .sort((a, b) => (a.town.id < b.town.id ? -1 : 1)),
    total: sumOf(reviews),
  };
}

/** 2026 年第三季度 */
export function sayQuarter(period: string): string {
  const [year, quarter] = period.split('-q');
  return `${year} 年第${'一二三四'[Number(quarter) - 1] ?? ''}季度`;
}

function sumOf(reviews: readonly TownReview[]): Casework {
  const add = (of: (review: TownReview) => number) =>
    reviews.reduce((sum, review) => sum + of(review), 0);
  const objections = (key: 'reconsideration' | 'litigation'): Objections => ({
    count: add((r) => r[key].count),
    upheld: add((r) => r[key].upheld),
    changed: add((r) => r[key].changed),
    revoked: add((r) => r[key].revoked),
  });
  return {
    filed: add((r) => r.filed),
    closed: add((r) => r.closed),
    fines: add((r) => r.fines),
    reconsideration: objections('reconsideration'),
    litigation: objections('litigation'),
    reviewed: add((r) => r.fileReview?.reviewed ?? 0),
    passed: add((r) => r.fileReview?.passed ?? 0),
  };
}
