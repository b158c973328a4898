import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/answers/index.ts';
import { contentReader, readContent } from '../../src/register/folder.ts';
import { checkRegister, RULES } from '../../src/rules/index.ts';
import { folderOf, provinceOf, type Texts, type Wanted } from './county.ts';
import { demonstrationOf } from './demonstration.ts';

const demonstration = demonstrationOf(readContent('content').files);
const reader = contentReader();
const WRITTEN = '2026-11-21';
const SMALL: Wanted = { towns: 3, seed: 1, claims: 290, prose: false };

const province = (wanted: Partial<Wanted> = {}) =>
  provinceOf(demonstration, { ...SMALL, ...wanted });

function read(shared: Texts, own: Texts) {
  const files = [...shared, ...own]
    .map(([path, text]) => ({ path, file: `content/${path}`, text }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const { register, problems } = reader(files, 'content');
  if (!register) throw new Error(problems[0]?.message);
  const errorsOn = (day: string) =>
    [...problems, ...checkRegister(register, day, RULES)].filter(
      ({ severity }) => severity === 'error',
    );
  return { register, errorsOn, errors: errorsOn(WRITTEN) };
}

describe('a made-up county', () => {
  test.each([1, 2, 3])('is lawful, seed %i', (seed) => {
    const { shared, county } = province({ seed });
    for (const index of [0, 1]) expect(read(shared, county(index)).errors).toEqual([]);
  });

  test.each([
    [1, 3],
    [2, 12],
    [6, 150],
  ])('is lawful with %i towns and %i entries each', (towns, claims) => {
    const { shared, county } = province({ towns, claims, seed: 5 });
    for (const index of [0, 1]) expect(read(shared, county(index)).errors).toEqual([]);
  });

  test('stays publishable after the day it was written', () => {
    const { shared, county } = province({ towns: 3, claims: 40, seed: 7 });
    const { errorsOn } = read(shared, county(0));
    fc.assert(
      fc.property(fc.nat({ max: 15 * 365 }), (later) => {
        expect(errorsOn(addDays(WRITTEN, later))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('of fifteen towns has about as many entries as asked for', () => {
    const { shared, county } = province({ towns: 15, seed: 4 });
    const { register, errors } = read(shared, county(6));
    expect(errors).toEqual([]);
    expect(register.towns.size).toBe(15);
    expect(register.claims.length / 15).toBeGreaterThan(280);
    expect(register.claims.length / 15).toBeLessThan(300);
  });

  test('is the same for the same seed and another for another', () => {
    const [one, again, other] = [1, 1, 2].map((seed) => province({ seed }).county(1));
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  test('has a name and telephones of its own and says that it is made up', () => {
    const { county } = province();
    const sites = [0, 1].map((index) => county(index).get('site.yaml') ?? '');
    for (const site of sites) {
      expect(site).toContain('demo: true');
      expect(site).not.toContain('安禾');
      expect(site.match(/0000-\d{3} /)).not.toBeNull();
    }
    const [first, second] = sites.map((site) => /county: (.+)/.exec(site)?.[1]);
    expect(first).toMatch(/^\p{Script=Han}{2}县$/u);
    expect(second).not.toBe(first);
  });

  test('shares what it can, byte for byte, and brings prose only when asked', () => {
    const { shared } = province();
    expect(shared.get('laws/xingzheng-chufa-fa.yaml')).toBe(
      demonstration.texts.get('laws/xingzheng-chufa-fa.yaml'),
    );
    const rooms = (texts: Texts) => new Set([...texts.keys()].map((path) => path.split('/')[0]));
    expect(rooms(shared)).not.toContain('faq');
    expect(rooms(province({ prose: true }).shared)).toContain('faq');
  });

  test('lies in a folder that sorts', () => {
    expect([0, 8, 99].map(folderOf)).toEqual(['county-001', 'county-009', 'county-100']);
  });
});
