/**
 * 动态调整: everything dated that changed the lists or what they stand on, and everything announced for later. From
 * claims, bases, decisions and agreements; never from the history of the files.
 */
import type { Agreement, Claim, Decision, Law, Matter, Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { agreementsEnding, type ChangeKind, changesOf } from './changes.ts';
import { addDays, overlaps, type Period } from './period.ts';

/** What happened to entries of lists; to the statutes under them; a document by itself; an entrustment that ends. */
export type AdjustmentKind = ChangeKind | '换依据' | '公布' | '到期';

export interface Adjustment {
  /** Stays the same as long as the change is the same one: anchor of the page, id of the feeds. */
  readonly id: string;
  readonly kind: AdjustmentKind;
  /** First day of the new state. */
  readonly day: Day;
  /** The day on which the public could know: of publication, where that was earlier. */
  readonly known: Day;
  readonly document: Decision | Agreement | undefined;
  /** The statute that carries the matters from now on. */
  readonly law: Law | undefined;
  readonly claims: readonly Claim[];
  readonly matters: readonly Matter[];
  readonly towns: readonly Town[];
}

/** Latin letters for the id, because it is part of addresses. */
const SLUGS: Readonly<Record<AdjustmentKind, string>> = {
  新接: 'xinjie',
  续接: 'xujie',
  收回: 'shouhui',
  转交: 'zhuanjiao',
  停办: 'tingban',
  换依据: 'yiju',
  公布: 'gongbu',
  到期: 'daoqi',
};
/** Farther ahead, an entrustment that runs out is no news yet. */
export const LOOK_AHEAD_DAYS = 400;

/** Pages, three feeds and a calendar ask the same. Kept per register, released with it. */
const told = new WeakMap<Register, Map<string, readonly Adjustment[]>>();

/** Latest first; those of one town, or of the whole county. */
export function adjustments(register: Register, asOf: Day, town?: Town): readonly Adjustment[] {
  const known = told.get(register) ?? new Map<string, readonly Adjustment[]>();
  told.set(register, known);
  const question = `${asOf} ${town?.id ?? ''}`;
  const all = known.get(question) ?? findAdjustments(register, asOf, town);
  known.set(question, all);
  return all;
}

function findAdjustments(register: Register, asOf: Day, town: Town | undefined): Adjustment[] {
  const claims = town ? town.claims : register.claims;
  const lists = changesOf(claims, '0000-01-01', '9999-12-31').map((change) =>
    adjustment({ ...change, matters: change.claims.map(({ matter }) => matter) }),
  );
  const bases = basisChanges(register, town);
  const spoken = new Set([...lists, ...bases].map(({ document }) => document?.id));
  const documents = [...register.decisions.values()]
    .filter((decision) => !spoken.has(decision.id) && (!town || named(decision).includes(town)))
    .map((document) =>
      adjustment({
        kind: '公布',
        day: document.from,
        document,
        matters: document.matters ?? document.swaps.flatMap((swap) => [swap.out, swap.in]),
        towns: town ? [town] : named(document),
      }),
    );
  const ends = agreementsEnding(register, asOf, addDays(asOf, LOOK_AHEAD_DAYS))
    .filter(({ entrusted }) => !town || entrusted.includes(town))
    .map((document) =>
      adjustment({
        kind: '到期',
        day: addDays(document.until ?? document.from, 1),
        document,
        matters: document.matters,
        towns: town ? [town] : document.entrusted,
      }),
    );
  return [...lists, ...bases, ...documents, ...ends].sort(
    (a, b) => compare(b.day, a.day) || b.matters.length - a.matters.length || compare(a.id, b.id),
  );
}

/** Those that lie ahead, the nearest first, and the others, latest first. */
export function comingAndPast(
  all: readonly Adjustment[],
  asOf: Day,
): { readonly coming: readonly Adjustment[]; readonly past: readonly Adjustment[] } {
  const coming = all.filter(({ day }) => day > asOf).reverse();
  return { coming, past: all.filter(({ day }) => day <= asOf) };
}

/**
 * Matters that begin to stand on another statute: in place of the earlier one, or beside it while towns already hold
 * them. What came before there were lists is no news of theirs.
 */
function basisChanges(register: Register, town: Town | undefined): Adjustment[] {
  const events = [...register.matters.values()].flatMap((matter) => {
    if (matter.basis.length < 2) return [];
    const begun = matter.basis.filter(({ from }) => {
      const eve = eveOf(from);
      return matter.basis.some((earlier) => earlier.from < from && overlaps(earlier, eve));
    });
    const laws = new Map(begun.map(({ law, from }) => [`${from} ${law.id}`, { law, day: from }]));
    const claims = matter.claims.filter((claim) => !town || claim.town === town);
    return [...laws.values()]
      .filter(({ day }) => {
        const eve = eveOf(day);
        return (
          claims.some((claim) => overlaps(claim, eve)) ||
          (!town && claims.length > 0 && matter.basis.some((b) => b.until === eve.from))
        );
      })
      .map((event) => ({ ...event, matter }));
  });
  const groups = Map.groupBy(events, ({ day, law }) => `${day} ${law.id}`);
  return [...groups.values()].map((group) => {
    const [{ day, law }] = group as [(typeof events)[number]];
    const matters = group.map(({ matter }) => matter);
    const document = [...register.decisions.values()].find(
      (d) => d.from === day && d.kind === '调整' && d.matters?.some((m) => matters.includes(m)),
    );
    return adjustment({ kind: '换依据', day, law, document, matters, towns: town ? [town] : [] });
  });
}

function adjustment({
  kind,
  day,
  document,
  law,
  claims = [],
  matters = [],
  towns = claims.map((claim) => claim.town),
}: Pick<Adjustment, 'kind' | 'day'> &
  Partial<Pick<Adjustment, 'document' | 'law' | 'claims' | 'matters' | 'towns'>>): Adjustment {
  const published = publishedOn(document);
  // The last day of an agreement was published with it, so its end has no day of publication of its own.
  const known = kind !== '到期' && published !== undefined && published < day ? published : day;
  return {
    id: [SLUGS[kind], day, law?.id ?? document?.id].filter(Boolean).join('-'),
    kind,
    day,
    known,
    document,
    law,
    claims,
    matters: [...new Set(matters)],
    towns: [...new Set(towns)],
  };
}

/** The day before, as a period. */
function eveOf(day: Day): Period {
  const eve = addDays(day, -1);
  return { from: eve, until: eve };
}

function publishedOn(document: Decision | Agreement | undefined): Day | undefined {
  const published = document?.published;
  return typeof published === 'object' ? published.on : published;
}

/** The towns a document speaks of by name. */
function named({ towns = [], swaps }: Decision): Town[] {
  return [...towns, ...swaps.map((swap) => swap.town)];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
