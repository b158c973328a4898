/** Which version of a basis applies on a day, and what has become of a statute. */
import type { BasisVersion, Law, Matter, Power } from '../register/index.ts';
import type { Day, Discretion } from '../schema/index.ts';
import { isGoneOn } from './law-end.ts';
import { inForce, phaseOn } from './period.ts';

/** State of a statute or of one cited article on a day. */
export type LawStatus = '有效' | '尚未施行' | '已废止' | '已被替代';

/** First day of the statute: of its first known version. */
export function firstDay(law: Law): Day {
  let first = law.effective;
  for (const { from } of law.versions)
    if (from !== undefined && !(first && first <= from)) first = from;
  return first as Day;
}

export function lawStatusOn(law: Law, asOf: Day): LawStatus {
  if (asOf < firstDay(law)) return '尚未施行';
  if (!isGoneOn(law, asOf)) return '有效';
  return law.status === '有效' ? '已废止' : law.status;
}

/** Status of one cited version: its own days first, then those of its statute. */
export function basisStatusOn(basis: BasisVersion, asOf: Day): LawStatus {
  const phase = phaseOn(basis, asOf);
  if (phase === '尚未开始') return '尚未施行';
  const law = lawStatusOn(basis.law, asOf);
  if (phase === '已结束') return law === '有效' ? '已被替代' : law;
  return law;
}

/** The versions that carry the matter on that day. */
export function basisOn(matter: Matter, asOf: Day): BasisVersion[] {
  return matter.basis.filter((b) => inForce(b, asOf) && lawStatusOn(b.law, asOf) === '有效');
}

/** What the catalogue knows of a power on a day before its first article. */
export function beforeItsBasis(
  { list, basis }: Matter,
  asOf: Day,
): '还没有法' | '没有写' | undefined {
  if (list !== '权力清单' || basis.length === 0 || basis.some(({ from }) => from <= asOf))
    return undefined;
  // Where the statute is older than the article written down, another of its articles may have stood there.
  return basis.every(({ law }) => asOf < firstDay(law)) ? '还没有法' : '没有写';
}

/** All versions, each with its status that day: in force first, coming next, past ones last. */
export function basisHistory(
  matter: Matter,
  asOf: Day,
): { readonly basis: BasisVersion; readonly status: LawStatus }[] {
  const rank: Record<LawStatus, number> = { 有效: 0, 尚未施行: 1, 已被替代: 2, 已废止: 2 };
  return matter.basis
    .map((basis) => ({ basis, status: basisStatusOn(basis, asOf) }))
    .sort((a, b) => rank[a.status] - rank[b.status] || (a.basis.from < b.basis.from ? 1 : -1));
}

/** The discretion tables of the versions in force that day; those of a repealed basis stay out. */
export function discretionOn(matter: Matter, asOf: Day): NonNullable<Power['discretion']> {
  if (matter.list !== '权力清单') return [];
  const now = basisOn(matter, asOf);
  return (matter.discretion ?? []).filter((table) => now.some((basis) => tellsOf(table, basis)));
}

/** True when a discretion table is the one of this provision, or names it among those it serves as well. */
export function tellsOf(
  { law, article, alsoFor = [] }: Pick<Discretion, 'law' | 'article' | 'alsoFor'>,
  basis: BasisVersion,
): boolean {
  return (
    basis.law.id === law &&
    [article, ...alsoFor].some((served) => sameArticle(basis.article, served))
  );
}

/** One may name the paragraph where the other stops at the article. */
function sameArticle(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
}
