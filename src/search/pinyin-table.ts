/**
 * The pinyin table small enough for a slow line. Every browser knows GB 2312, and GB 2312 has its frequent characters
 * in the order of their pinyin: `a2 ai13` tells the readings of the first fifteen, and only what is left over has to
 * be written out. A quarter of the bytes of the plain table.
 */
import { frequentCharacters } from './frequent.ts';

/** Syllable → its characters, sorted by code. */
export type Readings = ReadonlyMap<string, string>;

/** `a2 ai13 …|a吖 ai呆 …`: how many frequent characters in turn have a reading; then all readings that leaves. */
export function packReadings(readings: Readings): string {
  const of = new Map<string, string[]>();
  for (const [syllable, chars] of readings)
    for (const char of chars) of.set(char, [...(of.get(char) ?? []), syllable]);
  const runs: { readonly syllable: string; count: number }[] = [];
  for (const char of frequentCharacters()) {
    const [first = '-', ...others] = of.get(char) ?? [];
    const run = runs[runs.length - 1];
    const fits = run && [first, ...others].includes(run.syllable);
    const syllable = fits ? run.syllable : first;
    if (fits) run.count++;
    else runs.push({ syllable, count: 1 });
    of.set(
      char,
      (of.get(char) ?? []).filter((other) => other !== syllable),
    );
  }
  const left = [...readings].map(([syllable, chars]) => [
    syllable,
    [...chars].filter((char) => of.get(char)?.includes(syllable)).join(''),
  ]);
  return [
    runs.map(({ syllable, count }) => syllable + (count === 1 ? '' : count)).join(' '),
    left
      .filter(([, chars]) => chars)
      .map((pair) => pair.join(''))
      .join(' '),
  ].join('|');
}

/** The table again: what {@link packReadings} was given. */
export function unpackReadings(packed: string): Readings {
  const readings = new Map<string, string[]>();
  const note = (syllable: string, chars: string) => {
    const known = readings.get(syllable);
    if (known) known.push(...chars);
    else readings.set(syllable, [...chars]);
  };
  const [runs = '', left = ''] = packed.split('|');
  const frequent = frequentCharacters();
  let at = 0;
  for (const [, syllable = '', count] of runs.matchAll(/([a-z-]+)(\d*)/g)) {
    const end = at + Number(count || 1);
    if (syllable !== '-') note(syllable, frequent.slice(at, end));
    at = end;
  }
  for (const [, syllable = '', chars = ''] of left.matchAll(/([a-z]+)([^a-z ]+)/g))
    note(syllable, chars);
  return new Map([...readings].map(([syllable, chars]) => [syllable, chars.sort().join('')]));
}
