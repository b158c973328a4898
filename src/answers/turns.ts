/**
 * Turning days: those from which on something said of a record is no longer what was said the day before. Found from
 * the days the records carry, so that a span can name the next one before it comes.
 */
import { doubtedUntil } from '../law/index.ts';
import type {
  Agreement,
  Claim,
  Consultation,
  DutyRequest,
  Inspection,
  InspectionPlan,
  Law,
  Matter,
  Register,
  Town,
} from '../register/index.ts';
import type { Day, Officer } from '../schema/index.ts';
import { objectionsTo } from './acts.ts';
import { LOOK_AHEAD_DAYS } from './adjustments.ts';
import { firstDay } from './basis.ts';
import { handsOver } from './decides.ts';
import { heldDuring } from './held.ts';
import { addDays } from './period.ts';
import { ACT_OF_2023, REGULATIONS_OF_2026 } from './reconsideration.ts';
import { certifiedOn, ENOUGH_OFFICERS, punishes } from './withdrawn.ts';

/** A certificate that runs out within this many days is announced. */
export const CERTIFICATE_SOON_DAYS = 180;

/** The first day, and the day after the last one. */
export function turnsOfPeriod(period: {
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
}): Day[] {
  const { from, until } = period;
  return [
    ...(from === undefined ? [] : [from]),
    ...(until === undefined ? [] : [addDays(until, 1)]),
  ];
}

/** When the town takes it up, leaves it idle, when it ends, also with its agreement, and when another goes on. */
export function turnsOfClaim(claim: Claim): Day[] {
  return [
    ...turnsOfPeriod(claim),
    ...turnsOfPeriod(heldDuring(claim)),
    ...(claim.successor ? [claim.successor.from] : []),
    ...(claim.idleSince === undefined ? [] : [claim.idleSince]),
  ];
}

/** When a statute comes into force, and when it is out of force, by the editor's word or by the index's. */
export function turnsOfLaw(law: Law): Day[] {
  const until = law.status === '有效' ? undefined : law.until;
  const { ending, taken } = law.indexed ?? {};
  return [
    ...turnsOfPeriod({ from: firstDay(law), until }),
    // Where the last day is unknown, the statute counts as gone from the day the index speaks for.
    ...(ending
      ? turnsOfPeriod({
          from: ending.learnt ?? (ending.until ? undefined : taken),
          until: ending.until,
        })
      : []),
  ];
}

/** The same with all its versions, as its page lists them. */
export function turnsOfVersions(law: Law): Day[] {
  const indexed = law.indexed?.versions ?? [];
  return [
    ...turnsOfLaw(law),
    ...law.versions.flatMap(turnsOfPeriod),
    ...indexed.flatMap((version) => {
      const { from, published, learnt } = version;
      return [from ?? published, learnt]
        .flatMap((day) => day ?? [])
        .concat(turnsOfPeriod({ until: doubtedUntil(version) }));
    }),
  ];
}

/** The days of the articles a matter rests on, and of their statutes. */
export function turnsOfBasis(matter: Matter): readonly Day[] {
  const known =
    bases.get(matter) ??
    matter.basis.flatMap((version) => [...turnsOfPeriod(version), ...turnsOfLaw(version.law)]);
  bases.set(matter, known);
  return known;
}

/** Kept for each register, because every page asks for every town; freed with the register. */
const bases = new WeakMap<Matter, readonly Day[]>();

/** When the law of reconsideration changed, for a matter whose acts it speaks of; the regulations tell when silence counts. */
export function turnsOfRemedies(matter: Matter): Day[] {
  if (matter.list === '责任清单') return [];
  const silent = objectionsTo(matter).includes('申请后不答复');
  return [ACT_OF_2023, ...(silent ? [REGULATIONS_OF_2026] : [])];
}

/** An agreement that nobody has renewed is announced beforehand. */
export function turnsOfAgreement(agreement: Agreement): Day[] {
  const { until } = agreement;
  return [
    ...turnsOfPeriod(agreement),
    ...(until === undefined ? [] : [addDays(until, -LOOK_AHEAD_DAYS)]),
  ];
}

/** When people are asked, until when, and when they are told what came of it. */
export function turnsOfConsultation({ from, until, outcome }: Consultation): Day[] {
  return [...turnsOfPeriod({ from, until }), ...(outcome ? [outcome.on] : [])];
}

/** The day after a joint inspection, when it belongs to the past. */
export function turnsOfInspection(plan: Inspection): Day[] {
  return plan.kind === '执法检查日' ? turnsOfPeriod(plan) : [addDays(plan.date, 1)];
}

/** The days on which somebody asked for more work, it was decided, and an admission ran out. */
export function turnsOfRequest({ asked, outcome }: DutyRequest): Day[] {
  const until = outcome?.decision === '准入' ? outcome.until : undefined;
  return [asked, ...turnsOfPeriod({ from: outcome?.on, until })];
}

/** An inspection plan holds for one year, so it changes or ends on 1 January. */
export function turnsOfPlan({ year }: InspectionPlan): Day[] {
  return [`${year}-01-01`, `${year + 1}-01-01`];
}

/** The days on which towns went into others: who answers for them changes everywhere. */
export function turnsOfMergers({ towns }: Pick<Register, 'towns'>): Day[] {
  return [...towns.values()].flatMap(({ merged }) => (merged ? [merged.on] : []));
}

/** The days of a certificate as a list of officers shows them, the announcement of its end among them. */
export function turnsOfCertificate({ from, until }: Officer): Day[] {
  return [
    ...turnsOfPeriod({ from, until }),
    ...(until === undefined ? [] : [addDays(until, -CERTIFICATE_SOON_DAYS)]),
  ];
}

/** The days on which a town gets too few officers for a case, or fewer still; other certificates change no answer. */
export function turnsOfQuorum(town: Town): readonly Day[] {
  const known = quorums.get(town) ?? quorumOf(town);
  quorums.set(town, known);
  return known;
}

/** Kept for each town, because every penalty of it asks; freed with the register. */
const quorums = new WeakMap<Town, readonly Day[]>();

function quorumOf({ officers }: Town): Day[] {
  const days = officers.flatMap((officer) => turnsOfPeriod(officer));
  const counted = (day: Day) => Math.min(certifiedOn(officers, day), ENOUGH_OFFICERS);
  return days.filter((day) => counted(day) !== counted(addDays(day, -1)));
}

/** All that changes what is said of one matter, in these towns. */
export function turnsOfMatter(register: Register, matter: Matter, towns?: Iterable<Town>): Day[] {
  return [
    ...turnsOfAnswer(register, matter, towns),
    ...turnsOfRemedies(matter),
    ...('purchase' in matter && matter.purchase ? turnsOfPeriod(matter.purchase) : []),
  ];
}

/** The same without the law of reconsideration: who acts does not depend on it. */
export function turnsOfAnswer(
  register: Register,
  matter: Matter,
  towns: Iterable<Town> = register.towns.values(),
): Day[] {
  const asked = new Set(towns);
  const claims = matter.claims.filter(({ town }) => asked.has(town));
  const punishing = new Set(claims.filter(punishes).map(({ town }) => town));
  return [
    ...turnsOfBasis(matter),
    ...claims.flatMap(turnsOfClaim),
    ...[...punishing].flatMap(turnsOfQuorum),
    ...turnsOfExceptions(register, [matter, ...claims]),
    ...turnsOfHandingOver(register, matter),
    ...register.stations.filter(({ matters }) => matters.includes(matter)).flatMap(turnsOfPeriod),
  ];
}

/** The days from which documents of the province that hand the matter to townships count. */
function turnsOfHandingOver({ decisions }: Register, matter: Matter): Day[] {
  return [...decisions.values()]
    .filter((one) => handsOver(one) && one.matters?.includes(matter))
    .flatMap(({ from, published }) => [from, published].sort().slice(1));
}

/** The days after which exceptions for these records, or for the files they stand in, no longer hold. */
export function turnsOfExceptions(register: Register, records: readonly object[]): Day[] {
  if (register.exceptions.length === 0) return [];
  const targets = records.flatMap((record) => register.targetOf(record) ?? []);
  return register.exceptions
    .filter(({ target }) => targets.some((one) => one === target || one.startsWith(`${target}#`)))
    .map(({ until }) => addDays(until, 1));
}
