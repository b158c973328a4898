/** Everything that rests on a statute. */
import type {
  BasisVersion,
  CasePage,
  FaqPage,
  HandbookPage,
  Law,
  Matter,
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
  /** Statutes this one took the place of. */
  readonly replaced: readonly Law[];
}

/** All pages and records that cite the statute; matters that rest on it today come first. */
export function citing(register: Register, law: Law, asOf: Day): Citing {
  const matters = [...register.matters.values()].flatMap((matter) => {
    const cited = matter.basis.some((basis) => basis.law === law)
      ? basisHistory(matter, asOf).filter(({ basis }) => basis.law === law)
      : [];
    const remedies = (matter.remedy ?? []).filter((r) => r.law === law.id).map((r) => r.article);
    return cited.length + remedies.length > 0 ? [{ matter, cited, remedies }] : [];
  });
  const cites = (page: { readonly laws: readonly { readonly law: Law }[] }) =>
    page.laws.some((cited) => cited.law === law);
  return {
    matters: matters.sort((a, b) => Number(isLive(b)) - Number(isLive(a))),
    faq: [...register.faq.values()].filter(cites),
    handbook: register.handbook.flatMap((part) => part.sections).filter(cites),
    cases: [...register.cases.values()].filter(cites),
    replaced: [...register.laws.values()].filter((other) => other.successor === law),
  };
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
