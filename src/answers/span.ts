/**
 * The span of days for which a page or a record is true (DESIGN 2, law 2): from the latest dated fact it shows to the
 * day before the next one already known. The same content gives the same span on each of its days, so a page that is
 * made anew within it comes out as it was.
 */
import type {
  Consultation,
  Department,
  Law,
  Matter,
  ProsePage,
  Register,
  Town,
} from '../register/index.ts';
import type { Day, List } from '../schema/index.ts';
import { shownFrom } from './decided.ts';
import { knownDays } from './known-days.ts';
import { addDays } from './period.ts';
import { turnsOfDuties } from './statutory-duties.ts';
import {
  turnsOfAgreement,
  turnsOfCertificate,
  turnsOfConsultation,
  turnsOfExceptions,
  turnsOfInspection,
  turnsOfLaw,
  turnsOfMatter,
  turnsOfMergers,
  turnsOfPeriod,
  turnsOfPlan,
  turnsOfRequest,
  turnsOfVersions,
} from './turns.ts';

/** First and last day on which a statement is known to hold. */
export interface Span {
  readonly from: Day;
  /** Absent where no later change is known. */
  readonly through?: Day;
}

/**
 * The span around a day, given the turning days of what is shown. What has no dated fact of its own begins with the
 * county's first entry: before it, the site had nothing to say.
 */
export function spanOn(register: Register, turns: Iterable<Day>, asOf: Day): Span {
  let from: Day | undefined;
  let next: Day | undefined;
  for (const day of turns)
    if (day <= asOf) from = from === undefined || from < day ? day : from;
    else next = next === undefined || day < next ? day : next;
  return {
    from: from ?? beginning(register, asOf),
    ...(next === undefined ? {} : { through: addDays(next, -1) }),
  };
}

/** The county's first entry: of the days before it the register tells nothing. */
export function beginning(register: Register, asOf: Day): Day {
  const first = firstRecorded(register);
  return first !== undefined && first < asOf ? first : asOf;
}

/** The same, wherever the day asked for lies; undefined where the register has no day at all. */
export function firstRecorded(register: Register): Day | undefined {
  return kept(register, 'beginning', () => firstOf(register))[0];
}

function firstOf(register: Register): readonly Day[] {
  const first = register.claims.map(({ from }) => from).sort()[0] ?? knownDays(register)[0];
  return first === undefined ? [] : [first];
}

/** 2026-08-15 起有效，已知到 2027-01-15 不变 */
export function saySpan({ from, through }: Span): string {
  return `${from} 起有效${through === undefined ? '' : `，已知到 ${through} 不变`}`;
}

/** What every page carries above its own content: urgent notices. */
export function everywhere(register: Register): Day[] {
  return (register.site.notices ?? []).map(({ until }) => addDays(until, 1));
}

/** A matter's page and record: every town's answer, the bases, and who is asked about it. */
export function aboutMatter(register: Register, matter: Matter): readonly Day[] {
  return kept(register, `matter ${matter.id}`, () => [
    ...turnsOfMatter(register, matter),
    ...turnsOfMergers(register),
    ...asking(register, (change) => change.matter === matter),
  ]);
}

/** One of a town's lists: its entries with their bases, and who takes over what ended. */
export function aboutList(register: Register, town: Town, list: List): Day[] {
  const matters = new Set(town.claims.filter((c) => c.list === list).map(({ matter }) => matter));
  return [
    ...[...matters].flatMap((matter) => turnsOfMatter(register, matter, withHeirs(town))),
    ...turnsOfMergers(register),
  ];
}

/** The town, and those that answer for it since it was merged. */
function withHeirs(town: Town): Town[] {
  const all = new Set<Town>();
  for (let one: Town | undefined = town; one && !all.has(one); one = one.merged?.into) all.add(one);
  return [...all];
}

/** A town's page and record: all its lists, its officers, and what it does not handle. */
export function aboutTown(register: Register, town: Town): readonly Day[] {
  const asked = withHeirs(town);
  return kept(register, `town ${town.id}`, () => [
    ...[...register.matters.values()].flatMap((matter) => turnsOfMatter(register, matter, asked)),
    ...town.officers.flatMap(turnsOfCertificate),
    ...register.stations.filter(({ towns }) => towns.includes(town)).flatMap(turnsOfPeriod),
    ...turnsOfMergers(register),
    ...turnsOfExceptions(register, [town]),
    ...town.recalled.map(({ from }) => from),
    ...asking(register, ({ towns }) => towns.includes(town)),
  ]);
}

/** A department's page: what it answers for, helps with and has entrusted. */
export function aboutDepartment(register: Register, department: Department): Day[] {
  const matters = [...register.matters.values()].filter((m) => m.department === department);
  const agreements = [...register.agreements.values()].filter((a) => a.entrustor === department);
  return [
    ...matters.flatMap((matter) => turnsOfMatter(register, matter)),
    ...agreements.flatMap(turnsOfPeriod),
    ...register.stations.filter((one) => one.department === department).flatMap(turnsOfPeriod),
    ...[...register.decisions.values()].flatMap(({ recalled }) =>
      recalled.filter(({ by }) => by === department).map(({ from }) => from),
    ),
    ...turnsOfMergers(register),
  ];
}

/** A statute's page and record: its versions, and the days it carries matters. */
export function aboutLaw(register: Register, law: Law): Day[] {
  const cited = [...register.matters.values()].flatMap(({ basis }) =>
    basis.filter((version) => version.law === law),
  );
  return [...turnsOfVersions(law), ...cited.flatMap(turnsOfPeriod)];
}

/** All statutes and their versions, without what rests on them. */
export function aboutLaws({ laws }: Register): Day[] {
  return [...laws.values()].flatMap(turnsOfVersions);
}

/** A page of prose: when it was last read through, and the statutes it names, by its head or in its text. */
export function aboutProse({ laws, named, reviewed }: ProsePage): Day[] {
  return [reviewed, ...[...laws.map(({ law }) => law), ...named].flatMap(turnsOfLaw)];
}

/** All consultations together. */
export function aboutConsultations({ consultations }: Register): Day[] {
  return [...consultations.values()].flatMap(turnsOfConsultation);
}

/** 执法公示: the days from which each decision, or what is left of it, can be read. */
export function aboutDecided({ decided }: Register): Day[] {
  return decided.flatMap(({ entries }) => entries.map(shownFrom));
}

/** Everything the county says that has a day: for the pages and files that bring it all together. */
export function aboutCounty(register: Register): readonly Day[] {
  const { inspections, inspectionPlans, reviews, requests, site } = register;
  return kept(register, 'county', () => [
    ...knownDays(register),
    ...aboutConsultations(register),
    ...inspections.flatMap(turnsOfInspection),
    ...inspectionPlans.flatMap(turnsOfPlan),
    ...requests.flatMap(turnsOfRequest),
    ...turnsOfDuties(register),
    ...(site.dutiesFixed ? [site.dutiesFixed] : []),
    ...reviews.map(({ reported }) => reported),
  ]);
}

/** The same where it is also announced what will run out: 首页, 变动, feeds and calendars. */
export function aboutNews(register: Register): Day[] {
  return [...aboutCounty(register), ...[...register.agreements.values()].flatMap(turnsOfAgreement)];
}

/** Everything together: on these days some page or file of the site changes. */
export function aboutSite(register: Register): Day[] {
  return [...aboutNews(register), ...aboutDecided(register), ...everywhere(register)];
}

/** Kept for each register, because page, data, linked data and catalogue ask the same; freed with the register. */
const told = new WeakMap<Register, Map<string, readonly Day[]>>();

function kept(register: Register, question: string, find: () => readonly Day[]): readonly Day[] {
  const known = told.get(register) ?? new Map<string, readonly Day[]>();
  told.set(register, known);
  const days = known.get(question) ?? [...new Set(find())];
  known.set(question, days);
  return days;
}

function asking(
  register: Register,
  concerns: (change: Consultation['changes'][number]) => boolean,
): Day[] {
  return [...register.consultations.values()]
    .filter(({ changes }) => changes.some(concerns))
    .flatMap(turnsOfConsultation);
}
