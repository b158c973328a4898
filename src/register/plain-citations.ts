/** Statutes that running text names with an article, 《森林法》第五十七条: held against the law index like components. */
import { beyondLast, type LawIndex, sayReach, titleKey } from '../law/index.ts';
import type { Law } from './model.ts';

const CITED =
  /《((?:[^《》]|《[^《》]*》)+)》(第(?:[一二三四五六七八九十百千零]+|\d+)条(?:之[一二三四五六七八九十]+)?)/g;
/** A text has no day of its own, so it is compared with what the first edition of the index knew: a newer index alone makes no error. */
const ALWAYS_KNOWN = '0001-01-01';

/** Looks statutes up by full or short title, among the county's own and in the index. */
export type CitationReader = (text: string) => readonly string[];

/** A reader that gives a sentence for every article cited beyond its statute's last one. */
export function citationReader(laws: Iterable<Law>, index: LawIndex | undefined): CitationReader {
  const known = new Map<string, Pick<Law, 'indexed' | 'articles'>>();
  for (const law of laws) for (const name of [law.short, law.title]) known.set(titleKey(name), law);
  const find = (title: string) => {
    const law = known.get(titleKey(title));
    if (law) return law;
    const indexed = index?.find(title);
    return indexed && { indexed };
  };
  return (text) =>
    [...text.matchAll(CITED)].flatMap(([, title = '', article = '']) => {
      const law = find(title);
      const reach = law && beyondLast(law, article, ALWAYS_KNOWN);
      return reach ? [`《${title}》没有${article}：${sayReach(reach)}`] : [];
    });
}
