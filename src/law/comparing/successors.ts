/** For a place in an old text, the places of a new one that may have taken its place. */
import { type Finder, finder } from './finder.ts';
import { inOrder } from './order.ts';
import { type Part, partsElsewhere } from './split.ts';
import { type Place, type Statute, textOf } from './statute.ts';

/** A place in the new text that may be the successor. */
export interface Candidate {
  readonly place: Place;
  /** From 0 to 1: how alike the two are, what stands around them included. */
  readonly score: number;
}

/** What is proposed for one place. */
export interface Succession {
  readonly old: Place;
  /** The best first; one of each article. */
  readonly candidates: readonly Candidate[];
  /** Parts of the old place that stand in other articles than the first candidate: it may have been split. */
  readonly split: readonly Part[];
  /** A person has to choose. */
  readonly unsure: boolean;
}

/** How many candidates a person is shown. */
const SHOWN = 3;
/** What the article around a paragraph counts, beside the paragraph itself. */
const AROUND = 0.25;
/** What standing where the neighbours stand counts. */
const ORDER = 0.12;
/** What is left of the likeness of a duty and the penalty for failing it: they speak of the same in other words. */
const OTHER_KIND = 0.8;
/** By how much a part must be more alike than the whole article to be named instead of it. */
const PART = 0.1;

/** Compares two texts once; then answers for any place of the old one. */
export function successors(old: Statute, now: Statute): (place: Place) => Succession {
  const find = finder(now.articles, old.articles);
  const whole = old.articles.map((article) => find.articles(textOf(article)));
  const expected = inOrder(whole);
  const rows = new Map(old.articles.map(({ number }, i) => [number, i]));
  return (place) => {
    const i = rows.get(place.article) ?? 0;
    const own = find.places(place.text);
    const ranked = now.articles
      .map((_, j) => {
        const best = bestOf(find, j, own, place);
        const kind = punishes(place) === punishes(best.place) ? 1 : OTHER_KIND;
        const alike = kind * (best.score * (1 - AROUND) + (whole[i]?.[j] ?? 0) * AROUND);
        const score = alike === 0 ? 0 : (alike + ORDER * expected(i, j)) / (1 + ORDER);
        return { place: best.place, score };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const split = splitOf(place, ranked[0], find);
    return {
      old: place,
      candidates: shown(ranked, split),
      split,
      unsure: split.length > 0 || isClose(ranked),
    };
  };
}

/** The part of a new article that is most alike; the whole of it where its parts are not clearly more so. */
function bestOf(find: Finder, j: number, own: readonly number[], old: Place): Candidate {
  const [first, last] = find.span(j);
  let best = first;
  for (let p = first + 1; p < last; p++) if ((own[p] ?? 0) > (own[best] ?? 0)) best = p;
  const score = own[best] ?? 0;
  const part = old.cited !== old.article || score > (own[first] ?? 0) + PART;
  return { place: find.all[part ? best : first] as Place, score };
}

/** Sets a penalty, as duties and prohibitions do not. */
function punishes({ within }: Place): boolean {
  return /罚款|罚金|警告|没收|拘留|处罚|吊销|责令/.test(within);
}

function splitOf(old: Place, first: Candidate | undefined, find: Finder): readonly Part[] {
  if (!first) return [];
  const { article } = first.place;
  const fits = (place: Place) => place.article !== article && punishes(place) === punishes(old);
  return partsElsewhere(old.text, find.article(first.place), find, fits);
}

/** The best, and the places that hold parts of a split one wherever they rank. */
function shown(ranked: readonly Candidate[], split: readonly Part[]): Candidate[] {
  return ranked.flatMap(({ place, score }, rank) => {
    const part = split.find((one) => one.place.article === place.article)?.place;
    return rank < SHOWN || part ? [{ place: part ?? place, score }] : [];
  });
}

/** The first is not alike enough, or not far enough before the second. */
function isClose([first, second]: readonly Candidate[]): boolean {
  if (!first) return true;
  const next = second?.score ?? 0;
  return (
    !(first.score >= 0.5 && first.score - next >= 0.15) &&
    !(first.score >= 0.4 && next <= first.score / 2)
  );
}
