/** Build time only: the tables of stage 1 from pinyin-pro and opencc-js. Nothing the browser loads imports this file. */
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Tables, Traditional } from './data.ts';
import { frequentCharacters } from './frequent.ts';
import { packReadings } from './pinyin-table.ts';
import { SYNONYMS } from './synonyms.ts';

/** Makes a text, or finds what was made of the same source before: an edit changes the readings of a few matters. */
export type Keep = <T extends string | Promise<string>>(
  source: readonly string[],
  make: () => T,
) => T | string;
const makeAnew: Keep = (_, make) => make();

const FIRST = 0x4e00;
const LAST = 0x9fff;

/**
 * The traditional characters of the whole block, closed so that simplifying twice changes nothing more. `own` are the
 * characters the register and the normaliser themselves write: 么 is theirs, though it is also a traditional 幺.
 */
export function traditionalTable(own: ReadonlySet<string>, keep: Keep = makeAnew): Traditional {
  // After an edit the characters are nearly always the same.
  const source = ['traditional', [...own].sort().join('')];
  return JSON.parse(keep(source, () => JSON.stringify(closedTable(own, keep)))) as Traditional;
}

function closedTable(own: ReadonlySet<string>, keep: Keep): Traditional {
  const known = new Map(
    JSON.parse(keep(['simple characters'], () => JSON.stringify([...simpleCharacters()]))),
  ) as ReadonlyMap<string, string>;
  const simple = (char: string): string => known.get(char) ?? char;
  let traditional = '';
  let simplified = '';
  for (let code = FIRST; code <= LAST; code++) {
    const char = String.fromCodePoint(code);
    if (own.has(char)) continue;
    let end = simple(char);
    for (let i = 0; i < 3 && simple(end) !== end && simple(end) !== char; i++) end = simple(end);
    if (end !== char && simple(end) === end) {
      traditional += char;
      simplified += end;
    }
  }
  return { traditional, simplified };
}

/** The whole block at once, each character on a line of its own: sixty thousand calls take ten times as long. */
function simpleCharacters(): ReadonlyMap<string, string> {
  const block = Array.from({ length: LAST - FIRST + 1 }, (_, i) => String.fromCodePoint(FIRST + i));
  const all = block.join('\n');
  const known = new Map<string, string>();
  for (const from of ['t', 'tw', 'hk'] as const)
    Converter({ from, to: 'cn' })(all)
      .split('\n')
      .forEach((simple, i) => {
        const char = block[i] as string;
        if (simple !== char && [...simple].length === 1 && !known.has(char))
          known.set(char, simple);
      });
  return known;
}

/** Tables cut down to what can occur: `texts` are all indexed texts, normalised. */
export function tablesFor(texts: readonly string[], keep: Keep = makeAnew): Omit<Tables, 'common'> {
  // Most edits change no word that is searched.
  const pinyin = keep(['pinyin', ...texts], () =>
    pinyinTable(texts, new Set(texts.join('')), keep),
  );
  return { pinyin, synonyms: synonymsIn(texts) };
}

/** Of the full conversion what leads to a character of the texts. */
export function traditionalFor(texts: readonly string[], all: Traditional): Traditional {
  const used = new Set(texts.join(''));
  const simplified = [...all.simplified];
  const kept = [...all.traditional]
    .map((char, i) => [char, simplified[i] as string] as const)
    .filter(([, simple]) => used.has(simple));
  return {
    traditional: kept.map(([char]) => char).join(''),
    simplified: kept.map(([, simple]) => simple).join(''),
  };
}

/** A character, how it is read, and how often so. */
type Reading = readonly [char: string, syllable: string, times: number];

function readingsIn(text: string): Reading[] {
  const times = new Map<string, number>();
  for (const stretch of text.match(/[\u4e00-\u9fff]+/g) ?? []) {
    const syllables = pinyin(stretch, { toneType: 'none', type: 'array', v: true });
    [...stretch].forEach((char, i) => {
      const reading = `${char} ${syllables[i] ?? ''}`;
      times.set(reading, (times.get(reading) ?? 0) + 1);
    });
  }
  return [...times].flatMap(([reading, count]) => {
    const [char = '', syllable = ''] = reading.split(' ');
    return /^[a-z]+$/.test(syllable) ? [[char, syllable, count] as const] : [];
  });
}

function usualReadings(chars: string): Reading[] {
  return [...chars].flatMap((char) => {
    const syllable = pinyin(char, { toneType: 'none', v: true });
    return /^[a-z]+$/.test(syllable) ? [[char, syllable, 1] as const] : [];
  });
}

/** Some sixteen texts each. Where a part ends its last text says: a text that changes moves no other part's end. */
function inParts(texts: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const text of texts) {
    parts.at(-1)?.push(text);
    if (text.length % 16 === 0) parts.push([]);
  }
  return parts;
}

/** Readings as they occur in the texts, so that 行 is hang in 银行; frequent characters elsewhere by their usual one. */
function pinyinTable(texts: readonly string[], used: ReadonlySet<string>, keep: Keep): string {
  const seen = new Map<string, Map<string, number>>();
  const note = ([char, syllable, times]: Reading) => {
    const readings = seen.get(char) ?? new Map<string, number>();
    seen.set(char, readings.set(syllable, (readings.get(syllable) ?? 0) + times));
  };
  const readings = (name: string, text: string, read: (text: string) => Reading[]) =>
    JSON.parse(keep([name, text], () => JSON.stringify(read(text)))) as Reading[];
  for (const some of inParts(texts))
    for (const one of readings('readings', some.join('\n'), readingsIn)) note(one);
  // A wrong homophone is a frequent character. These are always read as one text, which is found again after an edit.
  const frequent = frequentCharacters();
  const rare = [...used].filter((char) => !frequent.includes(char)).join('');
  const elsewhere = [frequent, rare].flatMap((text) =>
    readings('usual readings', text, usualReadings).filter(([char]) => !seen.has(char)),
  );
  for (const one of elsewhere) note(one);

  const bySyllable = new Map<string, string[]>();
  for (const [char, readings] of seen) {
    const total = [...readings.values()].reduce((a, b) => a + b, 0);
    // A reading met once in twenty is more often the library's slip than a word.
    for (const [syllable, times] of readings)
      if (times * 20 >= total)
        bySyllable.set(syllable, [...(bySyllable.get(syllable) ?? []), char]);
  }
  const sorted = [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1));
  return packReadings(
    new Map(sorted.map(([syllable, chars]) => [syllable, chars.sort().join('')])),
  );
}

/** A group is of use when some text holds one of its words; all its words are then, since a query may hold them. */
function synonymsIn(texts: readonly string[]): string {
  const all = texts.join('|');
  return SYNONYMS.filter((group) => group.some((word) => all.includes(word)))
    .map((group) => group.join(' '))
    .join('\n');
}
