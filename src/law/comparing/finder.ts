/** All places of a text, weighed once, so that each place of another text is compared with thousands in a moment. */
import { weigher } from './likeness.ts';
import { type Article, type Place, placesIn, textOf } from './statute.ts';

export interface Finder {
  /** All places, article by article; an article stands before its parts. */
  readonly all: readonly Place[];
  /** The first place of an article and the one after its last. */
  span(article: number): readonly [number, number];
  /** The whole text of the article a place stands in. */
  article(place: Place): string;
  /** How alike a text is to every place. */
  places(text: string): readonly number[];
  /** How alike a text is to every article as a whole. */
  articles(text: string): readonly number[];
}

/** `others` are the articles that will be asked about: what is common in them is common too. */
export function finder(articles: readonly Article[], others: readonly Article[]): Finder {
  const weigh = weigher([...articles, ...others].map(textOf));
  const all: Place[] = [];
  const starts = articles.map((article) => {
    const start = all.length;
    all.push(...placesIn(article));
    return start;
  });
  const weighed = all.map(({ text }) => weigh(text));
  const standing = new Map<string, { place: number; weight: number }[]>();
  for (const [place, { grams }] of weighed.entries())
    for (const [gram, weight] of grams) {
      const list = standing.get(gram);
      if (list) list.push({ place, weight });
      else standing.set(gram, [{ place, weight }]);
    }
  const places = (text: string) => {
    const { grams, norm } = weigh(text);
    const sums = new Array<number>(all.length).fill(0);
    for (const [gram, weight] of grams)
      for (const { place, weight: other } of standing.get(gram) ?? [])
        sums[place] = (sums[place] ?? 0) + weight * other;
    return sums.map((sum, p) => (sum === 0 ? 0 : sum / (norm * (weighed[p]?.norm ?? 1))));
  };
  return {
    all,
    span: (article) => [starts[article] ?? 0, starts[article + 1] ?? all.length],
    article: ({ article }) => all.find(({ cited }) => cited === article)?.text ?? '',
    places,
    articles: (text) => {
      const scores = places(text);
      return starts.map((start) => scores[start] ?? 0);
    },
  };
}
