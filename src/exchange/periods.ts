/** Who answered for a matter in a town, span by span: so that "who on that day" is told by the files alone. */
import { type Answer, answersOver, heldDuring, insteadOf } from '../answers/index.ts';
import type { Claim, Matter, Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { bodiesJson } from './who-json.ts';

export type PeriodJson = ReturnType<typeof spanJson>;

/** From the county's first entry on, without a gap; days on which all of it reads alike are one. */
export function periodsJson(register: Register, town: Town, matter: Matter): PeriodJson[] {
  const known = told.get(matter) ?? new Map<Town, PeriodJson[]>();
  told.set(matter, known);
  const periods = known.get(town) ?? drawn(register, town, matter);
  known.set(town, periods);
  return periods;
}

/** A matter's file and a town's file tell the same. Kept per matter, released with it. */
const told = new WeakMap<Matter, Map<Town, PeriodJson[]>>();

/** Those of an entry: its days, cut where the answer becomes another. */
export function claimPeriods(register: Register, claim: Claim) {
  const { town, matter } = claim;
  const { from, until } = heldDuring(claim);
  const last = until ?? LAST;
  return periodsJson(register, town, matter)
    .filter((one) => one.appliesFrom <= last && from <= (one.appliesThrough ?? LAST))
    .map((one) => ({
      ...one,
      appliesFrom: [one.appliesFrom, from].sort()[1] as Day,
      appliesThrough:
        until !== undefined && until < (one.appliesThrough ?? LAST) ? until : one.appliesThrough,
    }));
}

const LAST = '9999-12-31';

function drawn(register: Register, town: Town, matter: Matter): PeriodJson[] {
  const periods: { readonly said: string; readonly period: PeriodJson }[] = [];
  for (const { from, until, answer } of answersOver(register, town, matter)) {
    const period = spanJson(register, answer, from, until);
    const said = JSON.stringify({ ...period, appliesFrom: null, appliesThrough: null });
    const before = periods.at(-1);
    if (before?.said === said)
      periods[periods.length - 1] = {
        said,
        period: { ...before.period, appliesThrough: period.appliesThrough },
      };
    else periods.push({ said, period });
  }
  return periods.map(({ period }) => period);
}

function spanJson(register: Register, answer: Answer, from: Day, until: Day | undefined) {
  const { claim, since, withdrawn } = answer;
  const applies = insteadOf(register, answer) === undefined;
  return {
    appliesFrom: from,
    appliesThrough: until ?? null,
    applies,
    ...bodiesJson(answer, applies),
    since: since ?? null,
    decisionId: claim?.decision?.id ?? null,
    agreementId: claim?.agreement?.id ?? null,
    withdrawn: withdrawn?.kind ?? null,
  };
}
