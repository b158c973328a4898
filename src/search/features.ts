/** What of a text is compared: characters, pairs of neighbours, and groups of words that mean the same. */

/** How much a kind of agreement counts beside the rarity of what agrees. */
export interface Weights {
  readonly char: number;
  readonly pair: number;
  readonly synonym: number;
}

/** Feature → weight. Keys: `烧`, `秸秆`, `#12`. */
export type Features = ReadonlyMap<string, number>;

/** Finds words of synonym groups in a text. */
export type Concepts = (text: string) => readonly number[];

/** The groups of stage 1. */
export function groupsOf(synonyms: string): string[][] {
  return synonyms.split('\n').map((line) => line.split(' '));
}

/** A text belongs to every group of which a word stands in it. */
export function conceptsOf(groups: readonly (readonly string[])[]): Concepts {
  const byWord = new Map<string, number[]>();
  const longest = new Map<string, number>();
  groups.forEach((group, i) => {
    for (const word of group) {
      byWord.set(word, [...(byWord.get(word) ?? []), i]);
      const first = word.charAt(0);
      longest.set(first, Math.max(longest.get(first) ?? 0, word.length));
    }
  });
  return (text) => {
    const found = new Set<number>();
    for (let at = 0; at < text.length; at++) {
      const most = longest.get(text.charAt(at)) ?? 0;
      for (let end = at + 1; end <= Math.min(at + most, text.length); end++)
        for (const group of byWord.get(text.slice(at, end)) ?? []) found.add(group);
    }
    return [...found];
  };
}

/** One character, or one run of digits or of letters. */
export function unitsOf(stretch: string): string[] {
  return stretch.match(/[a-z]+|\p{N}+|./gu) ?? [];
}

/** All features of a normalised text. No pair reaches over a space. */
export function featuresOf(text: string, concepts: Concepts, weights: Weights): Features {
  const features = new Map<string, number>();
  for (const stretch of text.split(' ')) {
    let before = '';
    for (const unit of unitsOf(stretch)) {
      features.set(unit, weights.char);
      if (before) features.set(before + unit, weights.pair);
      before = unit;
    }
  }
  for (const group of concepts(text)) features.set(`#${group}`, weights.synonym);
  return features;
}
