/** What a change means for somebody who comes with a matter: whom to go to, in whose name, against whom, which phone. */
import type { Matter, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import type { ListChange } from './diff-claims.ts';
import type { Pairing } from './diff-names.ts';
import { type Answer, whoHandles } from './handles.ts';

/** What the public can tell apart about an answer; null where there is none. */
export interface Standing {
  readonly handler: string;
  readonly inNameOf: string | null;
  readonly respondent: string;
  readonly mode: Answer['mode'];
  readonly phone: string;
  readonly place: string | null;
}

/** Matters of one town whose answer changes in the same way from the same day. */
export interface Effect {
  readonly town: Town;
  readonly day: Day;
  /** True where a change of the lists begins on that day; else it is the day that was asked about. */
  readonly begins: boolean;
  /** What differs, and only that; nothing where the town or the matter is new. */
  readonly before: Partial<Standing>;
  readonly now: Partial<Standing>;
  readonly matters: readonly Matter[];
}

/**
 * Asks both states the same question: for every matter in every town on the day, and on the days the changes begin.
 * The earliest day with another answer counts.
 */
export function effectsOf(pairing: Pairing, changes: readonly ListChange[], asOf: Day): Effect[] {
  const days = new Map<Town, Map<Matter, Set<Day>>>();
  for (const { town, day, entries } of changes)
    for (const { claim } of day === undefined ? [] : entries) {
      const own = days.get(town) ?? new Map<Matter, Set<Day>>();
      days.set(town, own.set(claim.matter, (own.get(claim.matter) ?? new Set()).add(day as Day)));
    }
  const single: Effect[] = [];
  for (const [oldTown, town] of pairing.towns.kept)
    for (const [oldMatter, matter] of pairing.matters.kept) {
      const begins = days.get(town)?.get(matter);
      for (const day of [...new Set([...(begins ?? []), asOf])].sort()) {
        const then = whoHandles(pairing.before, oldTown, oldMatter, day);
        const today = whoHandles(pairing.now, town, matter, day);
        // For a merged town its successor answers; the successor is compared anyway.
        if (then.mergedInto && today.mergedInto) continue;
        const { before, now } = differing(standing(then), standing(today));
        if (Object.keys(now).length === 0) continue;
        single.push({
          town,
          day,
          begins: begins?.has(day) ?? false,
          before,
          now,
          matters: [matter],
        });
        break;
      }
    }
  single.push(...firstAnswers(pairing, days, asOf));
  const groups = Map.groupBy(single, ({ town, day, begins, before, now }) =>
    JSON.stringify([town.id, day, begins, before, now]),
  );
  return [...groups.values()].map((group) => ({
    ...(group[0] as Effect),
    matters: group.flatMap(({ matters }) => matters),
  }));
}

/** Nobody could ask for a new town or a new matter before: the answer once the town's entry stands, in full. */
function firstAnswers(
  { now, towns, matters }: Pairing,
  days: ReadonlyMap<Town, ReadonlyMap<Matter, ReadonlySet<Day>>>,
  asOf: Day,
): Effect[] {
  return [...days].flatMap(([town, own]) =>
    [...own].flatMap(([matter, begins]): Effect[] => {
      if (!towns.fresh.includes(town) && !matters.fresh.includes(matter)) return [];
      for (const day of [asOf, ...[...begins].filter((begin) => begin > asOf).sort()]) {
        const answer = whoHandles(now, town, matter, day);
        if (answer.mode === 'county' || answer.mergedInto) continue;
        const isBegin = begins.has(day);
        return [
          { town, day, begins: isBegin, before: {}, now: standing(answer), matters: [matter] },
        ];
      }
      return [];
    }),
  );
}

function standing({ handler, inNameOf, respondent, mode, reach }: Answer): Standing {
  return {
    handler: handler.name,
    inNameOf: inNameOf?.name ?? null,
    respondent: respondent.name,
    mode,
    phone: reach.phone,
    place: reach.place ?? null,
  };
}

function differing(before: Standing, now: Standing): Pick<Effect, 'before' | 'now'> {
  const keys = (Object.keys(now) as (keyof Standing)[]).filter((key) => before[key] !== now[key]);
  const only = (standing: Standing) =>
    Object.fromEntries(keys.map((key) => [key, standing[key]])) as Partial<Standing>;
  return { before: only(before), now: only(now) };
}
