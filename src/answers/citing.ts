/** Everything that rests on a statute. */
import type {
  BasisVersion,
  CasePage,
  FaqPage,
  HandbookPage,
  Law,
  Matter,
  Proof,
  Register,
} from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { basisHistory, type LawStatus } from './basis.ts';

/** A matter and the articles of the statute it cites or cited. */
export interface CitingMatter {
  readonly matter: Matter;
  readonly cited: readonly { readonly basis: BasisVersion; readonly status: LawStatus }[];
  /** Articles of the statute that set a special remedy. */
  readonly remedies: readonly string[];
}

export interface Citing {
  readonly matters: readonly CitingMatter[];
  readonly faq: readonly FaqPage[];
  readonly handbook: readonly HandbookPage[];
  readonly cases: readonly CasePage[];
  readonly proofs: readonly Proof[];
  /** Statutes this one took the place of. */
  readonly replaced: readonly Law[];
}

/** All pages and records that cite the statute; matters that rest on it today come first. */
export function citing(register: Register, law: Law, asOf: Day): Citing {
  const { matters, faq, handbook, cases } = indexOf(register);
  const cites = (matter: Matter): CitingMatter => ({
    matter,
    cited: basisHistory(matter, asOf).filter(({ basis }) => basis.law.id === law.id),
    remedies: (matter.remedy ?? []).filter((r) => r.law === law.id).map((r) => r.article),
  });
  return {
    matters: (matters.get(law.id) ?? [])
      .map(cites)
      .sort((a, b) => Number(isLive(b)) - Number(isLive(a))),
    faq: faq.get(law.id) ?? [],
    handbook: handbook.get(law.id) ?? [],
    cases: cases.get(law.id) ?? [],
    proofs: register.proofs.filter(({ basis }) => basis.some((one) => one.law === law)),
    replaced: [...register.laws.values()].filter((other) => other.successor === law),
  };
}

/** What cites each statute, by the statute's id. */
interface Index {
  readonly matters: ReadonlyMap<string, readonly Matter[]>;
  readonly faq: ReadonlyMap<string, readonly FaqPage[]>;
  readonly handbook: ReadonlyMap<string, readonly HandbookPage[]>;
  readonly cases: ReadonlyMap<string, readonly CasePage[]>;
}

/** Every statute's page asks. Kept per register, released with it. */
const indexes = new WeakMap<Register, Index>();

function indexOf(register: Register): Index {
  const known = indexes.get(register);
  if (known) return known;
  const named = ({ laws }: FaqPage | HandbookPage | CasePage) => laws.map(({ law }) => law.id);
  const index = {
    matters: byLaw(register.matters.values(), ({ basis, remedy = [] }) => [
      ...basis.map(({ law }) => law.id),
      ...remedy.map(({ law }) => law),
    ]),
    faq: byLaw(register.faq.values(), named),
    handbook: byLaw(
      register.handbook.flatMap(({ sections }) => sections),
      named,
    ),
    cases: byLaw(register.cases.values(), named),
  };
  indexes.set(register, index);
  return index;
}

function byLaw<T>(
  all: Iterable<T>,
  lawsOf: (one: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const one of all)
    for (const law of new Set(lawsOf(one))) index.set(law, [...(index.get(law) ?? []), one]);
  return index;
}

/** How many matters rest or rested on each statute. */
export function timesCited(register: Register): ReadonlyMap<Law, number> {
  const counts = new Map<Law, number>();
  for (const matter of register.matters.values())
    for (const law of new Set(matter.basis.map((basis) => basis.law)))
      counts.set(law, (counts.get(law) ?? 0) + 1);
  return counts;
}

function isLive({ cited }: CitingMatter): boolean {
  return cited.some(({ status }) => status === '有效');
}
