/** Statutes a sheet cites, as the register knows them: by title, by the matters that rest on them, by their age. */
import type { Law, Matter } from '../register/index.ts';
import type { List } from '../schema/index.ts';
import { type CitedText, titleKey } from './basis/cell.ts';

/** Statutes by every title they go by; one that is in force wins over one it replaced. */
export function lawsByTitle(laws: Iterable<Law>): ReadonlyMap<string, Law> {
  const ordered = [...laws].sort(
    (a, b) => Number(a.status === '有效') - Number(b.status === '有效'),
  );
  return new Map(
    ordered.flatMap((law) => [
      [titleKey(law.short), law] as const,
      [titleKey(law.title), law] as const,
    ]),
  );
}

/** Names of matters by the article they rest on. */
export function mattersByArticle(
  matters: Iterable<Matter>,
  list: List,
): ReadonlyMap<string | undefined, readonly string[]> {
  const found = new Map<string | undefined, string[]>();
  for (const { name, basis, list: own } of matters)
    for (const key of new Set(basis.map(({ law, article }) => articleKey(law.id, article))))
      if (own === list && key !== undefined)
        found.set(key, [...(found.get(key) ?? []), `“${name}”`]);
  return found;
}

/** Paragraphs aside: lists cite them as they please. */
export function articleKey(law: string, article: string | undefined): string | undefined {
  return article === undefined ? undefined : `${law} ${article.replace(/(条(?:之.)?).*$/, '$1')}`;
}

/** A sheet that cites an older wording may give numbers that articles no longer have. */
export function olderThan(law: Law, { title, article, year }: CitedText): string[] {
  const from = law.versions.at(-1)?.from;
  // A law made one year is often in force the next.
  if (year === undefined || from === undefined || year >= Number(from.slice(0, 4)) - 1) return [];
  return [
    `《${title}》${article ?? ''}表里写的是 ${year} 年的文本，收录的从 ${from} 起，条号可能变了，请核对`,
  ];
}
