/** What the law index says, in sentences, and what a newer one says that the older did not. */

import type { Ending, IndexedLaw, IndexedVersion, LawIndex } from '../law/index.ts';
import { officialAddress } from '../law/index.ts';
import type { Law, Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';

/** Everything the index knows of a statute, a sentence each. */
export function sayIndexedLaw({
  title,
  kind,
  versions,
  ending,
  acting = [],
}: IndexedLaw): string[] {
  return [
    `《${title}》${kind ? `，${kind}` : ''}`,
    ...versions.map((version) => {
      const address = officialAddress(version);
      return `  ${sayVersion(version)}${address ? `　${address}` : ''}`;
    }),
    ...(ending ? [`  ${sayEnding(ending)}`] : []),
    ...acting.map(
      ({ from, articles }) =>
        `  ${from ? `${from} 的文本` : ''}写到乡镇、街道：${articles.map(({ article }) => article).join('、')}`,
    ),
  ];
}

function sayVersion({ published, from, articles, unverified }: IndexedVersion): string {
  const parts = [
    from ? `${from} 起施行` : '施行日不知道',
    ...(published ? [`${published} 公布`] : []),
    articles ? `最后一条是第 ${articles} 条` : '条数不知道',
    ...(unverified ? ['日期未核实'] : []),
  ];
  return parts.join('，');
}

function sayEnding({ until, by, byArticle, unverified }: Ending): string {
  const parts = [
    until ? `${until} 是最后一天` : '已经废止，哪天起不知道',
    by ? `由《${by}》${byArticle ?? ''}废止` : '由什么废止不知道',
    ...(unverified ? ['日期未核实'] : []),
  ];
  return parts.join('，');
}

/** What a newer index says of one of the county's statutes. */
export interface LawNews {
  readonly law: Law;
  readonly says: readonly string[];
  /** Matters that cite the statute without an end on the day the newer index was taken. */
  readonly matters: readonly string[];
}

/** Statutes of the county of which `newer` says something that the register's own index does not. */
export function lawNews(register: Register, newer: LawIndex): LawNews[] {
  return [...register.laws.values()].flatMap((law) => {
    const now = newer.find(law.title);
    const says = now ? newsOf(now, law.indexed) : lostOf(law);
    return says.length > 0 ? [{ law, says, matters: citing(register, law, newer.taken) }] : [];
  });
}

function newsOf(now: IndexedLaw, before: IndexedLaw | undefined): string[] {
  const known = new Set(before?.versions.map(sayVersion));
  const versions = now.versions.map(sayVersion).filter((said) => !known.has(said));
  const end = now.ending && sayEnding(now.ending);
  const ended = end && end !== (before?.ending && sayEnding(before.ending)) ? [end] : [];
  return [...versions, ...ended];
}

function lostOf({ indexed }: Law): string[] {
  return indexed ? ['新索引里没有这一部'] : [];
}

function citing(register: Register, law: Law, day: Day): string[] {
  return [...register.matters.values()]
    .filter(({ basis }) => basis.some((b) => b.law === law && (b.until ?? day) >= day))
    .map(({ name }) => name);
}
