/** 执法统计: the decisions of a year by town and kind, and what people complained of; counted from what was published. */
import type { Decided, Register, Town } from '../register/index.ts';
import { type Complaints, type Day, POWER_TYPES, type PowerType } from '../schema/index.ts';
import { addWorkdays, workCalendar } from './calendar.ts';
import { decidedOn, decidedYears, publishBy, WITHDRAWN_WITHIN } from './decided.ts';
import { HOLIDAYS } from './holidays.ts';

/** The counts of some decisions. */
export interface Enforcement {
  /** Kinds that occur, in the order of the lists. */
  readonly kinds: Readonly<Partial<Record<PowerType, number>>>;
  readonly total: number;
  /** 罚没金额 in 元, where decisions say it. */
  readonly fines: number;
  readonly withdrawn: number;
  /** Published, or withdrawn, after the last day for it. */
  readonly late: number;
}

export interface EnforcementYear {
  readonly year: number;
  readonly all: Enforcement;
  readonly towns: readonly { readonly town: Town; readonly sum: Enforcement }[];
}

/** Year by year, latest first; towns in the order of their ids. A withdrawn decision was made all the same. */
export function enforcementOn(register: Register, asOf: Day): readonly EnforcementYear[] {
  const late = lateness(register);
  return decidedYears(register, asOf).map((year) => {
    const byTown = Map.groupBy(decidedOn(register, asOf, year), ({ town }) => town);
    const entries = (all: readonly { readonly entry: Decided }[]) => all.map(({ entry }) => entry);
    return {
      year,
      all: sumOf([...byTown.values()].flatMap(entries), late),
      towns: [...byTown]
        .map(([town, all]) => ({ town, sum: sumOf(entries(all), late) }))
        .sort((a, b) => (a.town.id < b.town.id ? -1 : 1)),
    };
  });
}

function sumOf(all: readonly Decided[], late: (entry: Decided) => boolean): Enforcement {
  const counted = POWER_TYPES.map(
    (kind) => [kind, all.filter((entry) => entry.kind === kind).length] as const,
  );
  return {
    kinds: Object.fromEntries(counted.filter(([, count]) => count > 0)),
    total: all.length,
    fines: all.reduce((sum, one) => sum + (one.state === '公开' ? (one.fine ?? 0) : 0), 0),
    withdrawn: all.filter(({ state }) => state === '已撤回').length,
    late: all.filter(late).length,
  };
}

function lateness(register: Register): (entry: Decided) => boolean {
  const calendar = workCalendar(HOLIDAYS);
  return (entry) => {
    const { last } = publishBy(register, entry, calendar);
    if (last !== undefined && entry.published > last) return true;
    if (entry.state === '公开' || entry.kind !== '行政处罚') return false;
    const due = addWorkdays(calendar, entry.withdrawn.since, WITHDRAWN_WITHIN);
    return due !== undefined && entry.withdrawn.on > due;
  };
}

/** Complaints of a year that towns reported; towns that reported none are not in it. */
export interface ComplaintYear {
  readonly year: number;
  readonly all: Complaints;
  readonly towns: readonly { readonly town: Town; readonly sum: Complaints }[];
}

/** Year by year, latest first. */
export function complaintsOn({ reviews }: Register, asOf: Day): readonly ComplaintYear[] {
  const told = reviews.flatMap(({ year, town, reported, complaints }) =>
    complaints && reported <= asOf ? [{ year, town, complaints }] : [],
  );
  return [...Map.groupBy(told, ({ year }) => year)]
    .sort(([a], [b]) => b - a)
    .map(([year, all]) => ({
      year,
      all: added(all.map(({ complaints }) => complaints)),
      towns: [...Map.groupBy(all, ({ town }) => town)].map(([town, own]) => ({
        town,
        sum: added(own.map(({ complaints }) => complaints)),
      })),
    }));
}

function added(all: readonly Complaints[]): Complaints {
  const sum = (key: keyof Complaints) => all.reduce((total, one) => total + one[key], 0);
  return {
    count: sum('count'),
    charges: sum('charges'),
    fines: sum('fines'),
    inspections: sum('inspections'),
    seizures: sum('seizures'),
    urged: sum('urged'),
    advised: sum('advised'),
    ordered: sum('ordered'),
  };
}
