import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aboutMatter, aboutTown, addDays, spanOn } from '../answers/index.ts';
import { readContent } from '../register/folder.ts';
import { matterDetailJson, townDetailJson } from './json.ts';

test('on every day of its span a record is the same', () => {
  const { register } = readContent('content');
  if (!register) throw new Error('no register');
  const matters = [...register.matters.values()];
  const towns = [...register.towns.values()];
  const asOn = (asOf: string) => ({ register, asOf, url: (path: string) => path });
  const day = fc.integer({ min: -1300, max: 1500 }).map((n) => addDays('2026-11-29', n));
  const held = (about: Iterable<string>, asOf: string, print: (day: string) => object) => {
    const { from, through = addDays(asOf, 400) } = spanOn(register, about, asOf);
    const said = JSON.stringify(print(asOf));
    expect(differing(JSON.stringify(print(from)), said), `${from} and ${asOf}`).toBe('');
    expect(differing(JSON.stringify(print(through)), said), `${through} and ${asOf}`).toBe('');
  };
  fc.assert(
    fc.property(day, fc.nat(matters.length - 1), (asOf, n) => {
      const matter = matters[n];
      if (matter)
        held(aboutMatter(register, matter), asOf, (on) => matterDetailJson(matter, asOn(on)));
    }),
    { numRuns: 120, endOnFailure: true },
  );
  fc.assert(
    fc.property(day, fc.nat(towns.length - 1), (asOf, n) => {
      const town = towns[n];
      if (town) held(aboutTown(register, town), asOf, (on) => townDetailJson(town, asOn(on)));
    }),
    { numRuns: 12, endOnFailure: true },
  );
});

/** Where two texts part, with what stands there; empty for the same text. A whole record would be too long to compare. */
function differing(one: string, other: string): string {
  if (one === other) return '';
  let at = 0;
  while (one[at] === other[at]) at++;
  return `${one.slice(at - 200, at + 60)} | ${other.slice(at, at + 60)}`;
}
