/**
 * From sounds to characters: pinyin as typed, and wrong homophones (高令补贴), read as the characters that stand
 * next to each other in the names of matters.
 */
import { unitsOf } from './features.ts';
import type { Pinyin } from './pinyin.ts';
import type { Lexicon } from './variants.ts';

/** A reading of the query in characters. */
export interface Reading {
  readonly text: string;
  /** How many of the typed characters it replaces. */
  readonly changed: number;
  /** 1 for the likeliest, less for the others. */
  readonly likely: number;
}

interface Path extends Omit<Reading, 'likely'> {
  readonly last: string;
  readonly score: number;
}

/** Paths kept at every character; wide enough that a later neighbour can still turn the choice. */
const BEAM = 16;
const MOST_READINGS = 4;
/** What replacing a typed character must at least gain: about the worth of a pair that occurs six times. */
const COST_OF_CHANGE = 2;

/**
 * Likely readings of a normalised query, best first, without the query itself.
 */
export function readingsOf(query: string, lexicon: Lexicon): Reading[] {
  const { pinyin, times } = lexicon;
  let paths: Path[] = [{ text: '', last: '', changed: 0, score: 0 }];
  for (const sounds of soundsOf(query, lexicon)) {
    const next = new Map<string, Path>();
    for (const path of paths)
      for (const char of candidates(sounds, pinyin, times)) {
        const changed = sounds.typed === '' || sounds.typed === char ? 0 : 1;
        const score = path.score + Math.log1p(times(path.last + char)) - COST_OF_CHANGE * changed;
        const text = path.text + char;
        next.set(text, { text, last: char, changed: path.changed + changed, score });
      }
    paths = [...next.values()]
      .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))
      .slice(0, BEAM);
  }
  const top = paths[0]?.score ?? 0;
  return paths
    .filter((path) => path.text && path.text !== query)
    .slice(0, MOST_READINGS)
    .map((path) => ({
      text: path.text,
      changed: path.changed,
      likely: top > 0 ? Math.max(0, path.score / top) : 1,
    }));
}

interface Sounds {
  /** The character typed; empty for a syllable in letters. */
  readonly typed: string;
  readonly syllables: readonly string[];
}

/** Every unit of the query with its sounds; letters that are no pinyin stay as they are. */
function soundsOf(query: string, { pinyin, times, stray }: Lexicon): Sounds[] {
  const units = unitsOf(query);
  const known = (i: number) => times((units[i] ?? '') + (units[i + 1] ?? ' ')) > stray;
  return units.flatMap((unit, i): Sounds[] => {
    if (unit === ' ') return /[a-z]/.test(query) ? [] : [{ typed: unit, syllables: [] }];
    if (!/^[a-z]/.test(unit)) {
      // A character that fits one of its neighbours was meant; only a stranger may be a slip.
      const fits = known(i) || (i > 0 && known(i - 1));
      return [{ typed: unit, syllables: fits ? [] : pinyin.syllablesOf(unit) }];
    }
    const cut = likeliest(pinyin.cut(unit), pinyin, times);
    return cut
      ? cut.map((syllable) => ({ typed: '', syllables: [syllable] }))
      : [{ typed: unit, syllables: [] }];
  });
}

function candidates(sounds: Sounds, pinyin: Pinyin, times: (text: string) => number): string[] {
  const same = sounds.syllables.flatMap((syllable) => [...pinyin.charsOf(syllable)]);
  const used = same.filter((char) => char !== sounds.typed && times(char) > 0);
  return sounds.typed || used.length === 0 ? [sounds.typed, ...used] : used;
}

/** jiegan is jie gan, not ji e gan: the cut with most syllables that have a known neighbour, then the shortest. */
function likeliest(
  cuts: readonly (readonly string[])[],
  pinyin: Pinyin,
  times: (text: string) => number,
): readonly string[] | undefined {
  const meet = (a: string, b: string | undefined) =>
    b !== undefined &&
    [...pinyin.charsOf(a)].some(
      (x) => times(x) > 0 && [...pinyin.charsOf(b)].some((y) => times(x + y) > 0),
    );
  let best: readonly string[] | undefined;
  let most = -1;
  for (const cut of cuts) {
    const share = cut.filter((syllable, i) => meet(syllable, cut[i + 1])).length / cut.length;
    if (share > most) [best, most] = [cut, share];
  }
  return best;
}
