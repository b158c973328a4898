/** The days on which the content itself says that something begins or has ended: between two of them no answer changes. */
import type { Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { addDays } from './period.ts';

/** Something with a first day, a last day or both. */
interface Dated {
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
}

/** First days of claims, successors, bases, statutes, decisions, agreements, certificates, mergers and consultations. */
export function firstDays(register: Register): readonly Day[] {
  return sorted([...dated(register)].flatMap(({ from }) => from ?? []));
}

/** The first days, and the days after the last ones. */
export function knownDays(register: Register): readonly Day[] {
  return sorted(
    [...dated(register)].flatMap(({ from, until }) => [
      ...(from === undefined ? [] : [from]),
      ...(until === undefined ? [] : [addDays(until, 1)]),
    ]),
  );
}

function* dated(register: Register): Iterable<Dated> {
  for (const claim of register.claims) {
    yield claim;
    if (claim.successor) yield { from: claim.successor.from };
  }
  for (const matter of register.matters.values()) yield* matter.basis;
  for (const law of register.laws.values()) {
    yield { from: law.effective, until: law.status === '有效' ? undefined : law.until };
    yield* law.versions;
    for (const { from, learnt } of law.indexed?.versions ?? []) yield* [{ from }, { from: learnt }];
    const { until, learnt } = law.indexed?.ending ?? {};
    yield* [{ until }, { from: learnt }];
  }
  for (const { from, published } of register.decisions.values())
    yield* [{ from }, { from: published }];
  yield* register.agreements.values();
  for (const town of register.towns.values()) {
    yield* town.officers;
    if (town.merged) yield { from: town.merged.on };
  }
  yield* register.consultations.values();
  for (const { until } of register.exceptions) yield { until };
}

function sorted(days: readonly Day[]): readonly Day[] {
  return [...new Set(days)].sort();
}
