/** An article may have been split: a clause of it that stands in no sentence of its successor stands elsewhere. */
import type { Finder } from './finder.ts';
import type { Place } from './statute.ts';

/** A part of an old place, and where it stands now. */
export interface Part {
  readonly text: string;
  readonly place: Place;
}

/** A clause stands in a text that has this share of its pairs of signs. */
const STANDS = 0.55;
/** Shorter clauses say nothing by themselves: 情节严重的. */
const CLAUSE = 14;
/** Stand in many articles, and are no part of their own. */
const COMMON = /追究刑事责任|承担民事责任|给予处分|责令改正|前[一二两三四]?款/;

/** Clauses of `text` that its successor does not have, by the place of a kind that `fits` and has them. */
export function partsElsewhere(
  text: string,
  successor: string,
  find: Finder,
  fits: (place: Place) => boolean,
): Part[] {
  const known = pairsOf(successor);
  const parts = new Map<Place, string>();
  for (const clause of text.split(/[，。；：\n]/)) {
    if (clause.length < CLAUSE || COMMON.test(clause) || stands(clause, known)) continue;
    const place = holderOf(clause, find, fits);
    if (place) parts.set(place, [parts.get(place), clause].filter(Boolean).join('，'));
  }
  return [...parts].map(([place, part]) => ({ place, text: part }));
}

function holderOf(
  clause: string,
  find: Finder,
  fits: (place: Place) => boolean,
): Place | undefined {
  const scores = find.places(clause).map((score, p) => (fits(find.all[p] as Place) ? score : 0));
  const place = find.all[scores.indexOf(Math.max(...scores))];
  return place && stands(clause, pairsOf(place.text)) ? place : undefined;
}

function stands(clause: string, known: ReadonlySet<string>): boolean {
  const pairs = [...pairsOf(clause)];
  return pairs.filter((pair) => known.has(pair)).length >= STANDS * pairs.length;
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i < text.length - 1; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}
