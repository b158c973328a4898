/**
 * Scores matters by their names. Our own hundred lines instead of minisearch, because what decides here is which
 * single spoken name is nearest to the query (a matter's sixteen names answer sixteen different questions), and
 * minisearch adds up over a whole field. It is also a third of the size and needs no stored index: 3,400 names are
 * indexed in a few milliseconds from the text that has to be transferred for display anyway.
 */
import { type Concepts, featuresOf, type Weights } from './features.ts';

/** How agreement becomes a score; found by trying on `tests/queries-*.tsv`. */
export interface Scoring extends Weights {
  /** Strength of the preference for short names: 0 none, 1 full. */
  readonly shortness: number;
  /** Weight in that of what a matter's names cover together. */
  readonly cover: number;
  /** What a further name of the same matter adds to that, beside the first. */
  readonly again: number;
  /** Length below which a name is not shorter. */
  readonly slack: number;
  /** Factor for a name that is the query itself. */
  readonly exact: number;
  /** Weight of the second-nearest name. */
  readonly second: number;
  /** How much words of the longer texts count for `cover`. */
  readonly text: number;
}

/** Names that agree in less than this share of what the best one does cannot win by being short. */
const WORTH_MEASURING = 0.12;

/** A matter that shares something with the query. */
export interface Scored {
  readonly matter: number;
  readonly score: number;
  /** The nearest name. */
  readonly name: string;
  /** Share of the query, by rarity, that the nearest name covers. */
  readonly share: number;
}

export interface PhraseIndex {
  /** Names of a matter, normalised with what to show for each. */
  addName(matter: number, shown: string, normalised: string): void;
  /** Longer text, searched at low weight. */
  addText(matter: number, normalised: string): void;
  /** All matters that share something with a normalised query. Unsorted. */
  score(query: string): Scored[];
  /** How many names hold this character or pair. */
  times(feature: string): number;
  readonly names: readonly string[];
}

export function phraseIndex(
  count: number,
  concepts: Concepts,
  common: Readonly<Record<string, number>>,
  scoring: Scoring,
): PhraseIndex {
  const names: string[] = [];
  const shown: string[] = [];
  const matterOf: number[] = [];
  const lengths: number[] = [];
  const known = new Set<string>();
  const nameLists = new Map<string, number[]>();
  const textLists = new Map<string, number[]>();
  const rarities = new Map<string, number>();

  const features = (normalised: string) => featuresOf(normalised, concepts, scoring);

  /** As in BM25, over matters, and 1 at most whatever their number. A shard of a cut register sees too few; `common` knows the rest. */
  const rarity = (feature: string): number => {
    let value = rarities.get(feature);
    if (value === undefined) {
      const here = new Set((nameLists.get(feature) ?? []).map((i) => matterOf[i])).size;
      const holding = Math.max(here, common[feature] ?? 0);
      value = Math.log(1 + (count - holding + 0.5) / (holding + 0.5)) / Math.log1p(count);
      rarities.set(feature, value);
    }
    return value;
  };

  /** Length of a name by the rarity of its pairs and characters: filler words cost little. */
  const lengthOf = (i: number): number => {
    let length = lengths[i];
    if (!length) {
      length = 0;
      for (const [feature, weight] of features(names[i] as string))
        if (!feature.startsWith('#')) length += weight * rarity(feature);
      lengths[i] = length;
    }
    return length;
  };

  const score = (query: string): Scored[] => {
    const nearness = new Map<number, number>();
    const cover = new Map<number, number>();
    let whole = 0;
    for (const [feature, weight] of features(query)) {
      const value = weight * rarity(feature);
      whole += value;
      let last = -1;
      for (const i of nameLists.get(feature) ?? []) {
        nearness.set(i, (nearness.get(i) ?? 0) + value);
        const matter = matterOf[i] as number;
        const gain = matter === last ? scoring.again : 1;
        cover.set(matter, (cover.get(matter) ?? 0) + value * gain);
        last = matter;
      }
      for (const matter of textLists.get(feature) ?? [])
        cover.set(matter, (cover.get(matter) ?? 0) + value * scoring.text);
    }
    const best = new Map<number, { first: number; second: number; i: number }>();
    const enough = WORTH_MEASURING * Math.max(0, ...nearness.values());
    for (const [i, value] of nearness) {
      if (value < enough) continue;
      const exact = names[i] === query ? scoring.exact : 1;
      const near = (exact * value) / (scoring.slack + lengthOf(i)) ** scoring.shortness;
      const matter = matterOf[i] as number;
      const b = best.get(matter);
      if (!b) best.set(matter, { first: near, second: 0, i });
      else if (near > b.first) best.set(matter, { first: near, second: b.first, i });
      else if (near > b.second) b.second = near;
    }
    const found: Scored[] = [];
    for (const [matter, covered] of cover) {
      const b = best.get(matter);
      found.push({
        matter,
        score: (b ? b.first + scoring.second * b.second : 0) + scoring.cover * covered,
        name: b ? (shown[b.i] as string) : '',
        share: b ? (nearness.get(b.i) as number) / (whole || 1) : 0,
      });
    }
    return found;
  };

  return {
    names,
    score,
    times: (feature) => nameLists.get(feature)?.length ?? 0,
    addName(matter, show, normalised) {
      const key = `${matter} ${normalised}`;
      if (known.has(key)) return;
      known.add(key);
      const i = names.push(normalised) - 1;
      shown.push(show);
      matterOf.push(matter);
      lengths.push(0);
      for (const feature of features(normalised).keys()) push(nameLists, feature, i);
      rarities.clear();
    },
    addText(matter, normalised) {
      for (const feature of features(normalised).keys()) push(textLists, feature, matter);
    },
  };
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
