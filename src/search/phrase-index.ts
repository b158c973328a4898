/**
 * Scores matters by their names. Our own hundred lines instead of minisearch, because what decides here is which
 * single spoken name is nearest to the query (a matter's sixteen names answer sixteen different questions), and
 * minisearch adds up over a whole field. It is also a third of the size and needs no stored index: 3,400 names are
 * indexed in a few milliseconds from the text that has to be transferred for display anyway.
 */
import { corpus, isPair } from './corpus.ts';
import { conceptsOf, featuresOf, type Weights } from './features.ts';
import type { Telling } from './tells.ts';

/** How agreement becomes a score; found by trying on `tests/queries-*.tsv`. */
export interface Scoring extends Weights, Telling {
  /** Strength of the preference for short names: 0 none, 1 full. */
  readonly shortness: number;
  /** Weight in that of what a matter's names cover together. */
  readonly cover: number;
  /** What a further name of the same matter adds to that, beside the first. */
  readonly again: number;
  /** Names shorter than this count as this long. */
  readonly slack: number;
  /** Factor for a name that is the query itself, or one whole clause of it, as in a question told as a story. */
  readonly exact: number;
  /** Factor for a name that stands in the query as a whole. */
  readonly inside: number;
  /** Weight of the second-nearest name. */
  readonly second: number;
  /** Weight, within a query, of a word that stands in no name. */
  readonly unknown: number;
  /** How much words of the longer texts count for `cover`. */
  readonly text: number;
}

/** Names that agree in less than this share of what the best name does cannot win by being short. */
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
  /** A name of a matter, normalised, with what to show for it; each only once. */
  addName(matter: number, shown: string, normalised: string): void;
  /** Longer text, searched at low weight. */
  addText(matter: number, normalised: string): void;
  /** All matters that share something with a normalised query, with its longer texts if wished. Unsorted. */
  score(query: string, inTexts?: boolean): Scored[];
  /** How many names hold this character or pair. */
  times(feature: string): number;
  /** Measures the names now, so that the first query need not wait for it. */
  prepare(): void;
  readonly names: readonly string[];
}

/** Factor for how a name stands in a query, where spaces stand for the signs between clauses. */
function standsIn(query: string, name: string, { exact, inside }: Scoring): number {
  if (!query.includes(name)) return 1;
  return ` ${query} `.includes(` ${name} `) ? exact : inside;
}

export function phraseIndex(
  count: number,
  groups: readonly (readonly string[])[],
  common: Readonly<Record<string, number>>,
  tells: ReadonlyMap<string, number>,
  scoring: Scoring,
): PhraseIndex {
  const concepts = conceptsOf(groups);
  const names = corpus();
  const shown: string[] = [];
  const matterOf: number[] = [];
  const texts = corpus();
  const textOf: number[] = [];
  let measured: { readonly lengths: Float64Array; readonly rarities: Float64Array } | undefined;

  /** As in BM25, over matters, and 1 at most whatever their number. A shard of a cut register sees too few; `common` knows the rest. */
  const rarityOf = (holding: number): number =>
    Math.log(1 + (count - holding + 0.5) / (holding + 0.5)) / Math.log1p(count);

  /** Rarity of every feature, and the length of every name as the sum of these: frequent words add little. */
  const measure = () => {
    if (measured) return measured;
    const { keys, starts, of } = names.column();
    const lengths = new Float64Array(names.texts.length);
    const rarities = new Float64Array(keys.length);
    const seen = new Int32Array(count).fill(-1);
    const telling = new Map([...tells].map(([f, share]) => [names.placeOf(f), share]));
    const atLeast = new Map(Object.entries(common).map(([f, n]) => [names.placeOf(f), n]));
    for (let k = 0; k < keys.length; k++) {
      const [from, to] = [starts[k] as number, starts[k + 1] as number];
      let holding = 0;
      for (let at = from; at < to; at++) {
        const matter = matterOf[of[at] as number] as number;
        if (seen[matter] === k) continue;
        seen[matter] = k;
        holding++;
      }
      const rarity = rarityOf(Math.max(holding, atLeast.get(k) ?? 0)) * (telling.get(k) ?? 1);
      const length = rarity * (isPair(keys[k] as number) ? scoring.pair : scoring.char);
      rarities[k] = rarity;
      for (let at = from; at < to; at++) (lengths[of[at] as number] as number) += length;
    }
    measured = { lengths, rarities };
    return measured;
  };

  const look = (feature: string) => {
    if (feature.startsWith('#')) {
      const group = groups[Number(feature.slice(1))] ?? [];
      const held = names.within(group);
      const matters = new Set(held.map((i) => matterOf[i])).size;
      const rarity = rarityOf(Math.max(matters, common[feature] ?? 0));
      return { held, rarity, below: texts.within(group) };
    }
    const place = names.placeOf(feature);
    return {
      held: names.holding(feature),
      below: texts.holding(feature),
      rarity:
        place < 0
          ? rarityOf(common[feature] ?? 0) * scoring.unknown
          : (measure().rarities[place] as number),
    };
  };

  const score = (query: string, inTexts = false): Scored[] => {
    const { lengths } = measure();
    const nearness = new Float64Array(lengths.length);
    const touched: number[] = [];
    // Single characters meet by chance: what shares no more with a query is not called near.
    const tied = new Uint8Array(lengths.length);
    const cover = new Float64Array(count);
    const met: number[] = [];
    let whole = 0;
    const add = (matter: number, value: number) => {
      if (cover[matter] === 0) met.push(matter);
      (cover[matter] as number) += value;
    };
    for (const [feature, weight] of featuresOf(query, concepts, scoring)) {
      const { held, below, rarity } = look(feature);
      const value = weight * rarity;
      whole += value;
      let last = -1;
      for (let at = 0; at < held.length; at++) {
        const i = held[at] as number;
        if (nearness[i] === 0) touched.push(i);
        (nearness[i] as number) += value;
        if (feature.length > 1) tied[i] = 1;
        const matter = matterOf[i] as number;
        add(matter, value * (matter === last ? scoring.again : 1));
        last = matter;
      }
      for (const i of inTexts ? below : []) add(textOf[i] as number, value * scoring.text);
    }
    let enough = 0;
    for (const i of touched) enough = Math.max(enough, WORTH_MEASURING * (nearness[i] as number));
    const best = new Map<number, { first: number; second: number; i: number }>();
    for (const i of touched) {
      const value = nearness[i] as number;
      if (value < enough) continue;
      const text = names.texts[i] as string;
      const exact = standsIn(query, text, scoring);
      const length = scoring.slack + (lengths[i] as number);
      const near = (exact * value) / length ** scoring.shortness;
      const matter = matterOf[i] as number;
      const b = best.get(matter);
      if (!b) best.set(matter, { first: near, second: 0, i });
      else if (near > b.first) best.set(matter, { first: near, second: b.first, i });
      else if (near > b.second) b.second = near;
    }
    return met.map((matter) => {
      const b = best.get(matter);
      return {
        matter,
        score:
          (b ? b.first + scoring.second * b.second : 0) + scoring.cover * (cover[matter] as number),
        name: b ? (shown[b.i] as string) : '',
        share:
          b && (tied[b.i] || query.length === 1) ? (nearness[b.i] as number) / (whole || 1) : 0,
      };
    });
  };

  return {
    names: names.texts,
    score,
    times: (feature) => names.holding(feature).length,
    prepare: () => void measure(),
    addName(matter, show, normalised) {
      names.add(normalised);
      shown.push(show);
      matterOf.push(matter);
      measured = undefined;
    },
    addText(matter, normalised) {
      texts.add(normalised);
      textOf.push(matter);
    },
  };
}
