/** How alike two texts are: by pairs and triples of signs, of which rare ones count more. */

/** A text as the weights of its grams; `norm` is their length as a vector. */
export interface Weighed {
  readonly grams: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** Weighs texts by how rare a gram is among `all`. */
export function weigher(all: readonly string[]): (text: string) => Weighed {
  const within = new Map<string, number>();
  for (const text of all)
    for (const gram of gramsOf(text).keys()) within.set(gram, (within.get(gram) ?? 0) + 1);
  return (text) => {
    const grams = new Map<string, number>();
    let square = 0;
    for (const [gram, times] of gramsOf(text)) {
      const weight = (1 + Math.log(times)) * Math.log(1 + all.length / (within.get(gram) ?? 1));
      grams.set(gram, weight);
      square += weight * weight;
    }
    return { grams, norm: Math.sqrt(square) };
  };
}

function gramsOf(text: string): Map<string, number> {
  const grams = new Map<string, number>();
  const add = (gram: string) => grams.set(gram, (grams.get(gram) ?? 0) + 1);
  for (const run of text.match(/[\p{L}\p{N}]+/gu) ?? [])
    for (let i = 0; i < run.length - 1; i++) {
      add(run.slice(i, i + 2));
      if (i < run.length - 2) add(run.slice(i, i + 3));
    }
  return grams;
}

/** 0 for nothing in common, 1 for the same words. */
export function likeness(a: Weighed, b: Weighed): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  const [few, many] = a.grams.size < b.grams.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [gram, weight] of few.grams) sum += weight * (many.grams.get(gram) ?? 0);
  return sum / (a.norm * b.norm);
}
