/**
 * Which texts hold a character or a pair of neighbours. One sorted column of numbers instead of a map of lists: a phone
 * fills it ten times faster, and thousands of names are read before the first keystroke can be answered.
 */
import { unitsOf } from './features.ts';

/** The column: feature `keys[k]` stands in texts `of[starts[k]]` … `of[starts[k + 1] - 1]`, ascending, each once. */
export interface Column {
  readonly keys: Float64Array;
  readonly starts: Int32Array;
  readonly of: Int32Array;
}

export interface Corpus {
  /** Takes a normalised text up; returns its number. */
  add(text: string): number;
  readonly texts: readonly string[];
  /** Numbers of the texts that hold a character, a run of letters or digits, or a pair of these; ascending. */
  holding(feature: string): Int32Array;
  /** Numbers of the texts in which one of these words stands; ascending. Give the same list again to get it at once. */
  within(words: readonly string[]): readonly number[];
  /** Place of a feature in the column, or -1. */
  placeOf(feature: string): number;
  column(): Column;
}

/** More texts, and more different units, than any county has; together they fit a number exactly. */
const TEXTS = 2 ** 17;
const UNITS = 2 ** 18;
const NONE = new Int32Array(0);
/** Characters of one code unit are their own number; runs and rare characters get numbers from here on. */
const FIRST_RUN = 2 ** 16;
const PLAIN = /^[\u4e00-\u9fff]+$/;

/** Whether the key of a column is that of a pair. */
export function isPair(key: number): boolean {
  return key % UNITS !== 0;
}

export function corpus(): Corpus {
  const texts: string[] = [];
  const runs = new Map<string, number>();
  let entries = new Float64Array(0);
  let used = 0;
  let built: Column | undefined;
  const found = new Map<readonly string[], readonly number[]>();

  const note = (key: number, text: number) => {
    if (used === entries.length) {
      const longer = new Float64Array(Math.max(4096, used * 2));
      longer.set(entries);
      entries = longer;
    }
    entries[used++] = key * TEXTS + text;
  };

  const numberOf = (unit: string): number | undefined =>
    unit.length === 1 ? unit.charCodeAt(0) : runs.get(unit);

  const numbered = (unit: string): number => {
    const known = numberOf(unit);
    if (known !== undefined) return known;
    const fresh = FIRST_RUN + runs.size;
    runs.set(unit, fresh);
    return fresh;
  };

  const addUnits = (units: readonly number[], text: number) => {
    units.forEach((unit, i) => {
      note(unit * UNITS, text);
      if (i > 0) note((units[i - 1] as number) * UNITS + unit + 1, text);
    });
  };

  /** The same without the detour; most names are plain characters. */
  const addPlain = (name: string, text: number) => {
    let before = 0;
    for (let i = 0; i < name.length; i++) {
      const unit = name.charCodeAt(i);
      note(unit * UNITS, text);
      if (i > 0) note(before * UNITS + unit + 1, text);
      before = unit;
    }
  };

  const column = (): Column => {
    if (built) return built;
    const sorted = entries.subarray(0, used).sort();
    const keys = new Float64Array(used);
    const starts = new Int32Array(used + 1);
    const of = new Int32Array(used);
    let count = 0;
    let at = 0;
    let last = -1;
    let key = -1;
    for (let e = 0; e < used; e++) {
      const entry = sorted[e] as number;
      if (entry === last) continue;
      last = entry;
      const own = Math.floor(entry / TEXTS);
      if (own !== key) {
        key = own;
        keys[count] = key;
        starts[count++] = at;
      }
      of[at++] = entry - own * TEXTS;
    }
    starts[count] = at;
    built = { keys: keys.subarray(0, count), starts: starts.subarray(0, count + 1), of };
    return built;
  };

  const keyOf = (feature: string): number => {
    const [unit = '', next, more] = feature.length === 1 ? [feature] : unitsOf(feature);
    const first = numberOf(unit);
    if (first === undefined || Number.isNaN(first) || more !== undefined) return -1;
    if (next === undefined) return first * UNITS;
    const second = numberOf(next);
    return second === undefined ? -1 : first * UNITS + second + 1;
  };

  const placeOf = (feature: string): number => {
    const { keys } = column();
    const key = feature === '' ? -1 : keyOf(feature);
    let from = 0;
    let to = keys.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((keys[middle] as number) < key) from = middle + 1;
      else to = middle;
    }
    return keys[from] === key ? from : -1;
  };

  const holding = (feature: string): Int32Array => {
    const place = placeOf(feature);
    if (place < 0) return NONE;
    const { of, starts } = column();
    return of.subarray(starts[place], starts[place + 1]);
  };

  const within = (words: readonly string[]): readonly number[] => {
    const known = found.get(words);
    if (known) return known;
    const holds = new Set<number>();
    for (const word of words)
      for (const i of holding(word.slice(0, 2)))
        if (word.length < 3 || texts[i]?.includes(word)) holds.add(i);
    const sorted = [...holds].sort((a, b) => a - b);
    found.set(words, sorted);
    return sorted;
  };

  return {
    texts,
    column,
    placeOf,
    holding,
    within,
    add(text) {
      const number = texts.push(text) - 1;
      if (PLAIN.test(text)) addPlain(text, number);
      else for (const stretch of text.split(' ')) addUnits(unitsOf(stretch).map(numbered), number);
      built = undefined;
      found.clear();
      return number;
    },
  };
}
