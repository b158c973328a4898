import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { check, historyOf, type Signer, signer } from '../../tests/helpers/editions.ts';
import { hashOf, paperAddress, periodOn, readPaper, saidAll, wasSaidOn } from './index.ts';

let county: Signer;
let _other: Signer;
let three: string;
beforeAll(async () => {
  [county, _other] = [await signer(), await signer()];
  three = await historyOf([
    { day: '2026-12-01', site: { 'index.html': '一', 'a/index.html': '甲' }, by: county },
    { day: '2026-12-02', site: { 'index.html': '一', 'a/index.html': '乙' }, by: county },
    { day: '2026-12-05', site: { 'index.html': '二' }, by: county },
  ]);
});

describe('what was said', () => {
  test('stands with its first and last moment', async () => {
    const { links } = await check(three);
    const said = saidAll(links, (path) => path === 'a/index.html');
    expect(said.map(({ from, until }) => [from.day, until?.day])).toEqual([
      ['2026-12-01', '2026-12-02'],
      ['2026-12-02', '2026-12-05'],
    ]);
    expect(said.map((one) => wasSaidOn(one, '2026-12-02'))).toEqual([true, true]);
    expect(said.some((one) => wasSaidOn(one, '2026-12-06'))).toBe(false);
  });

  test('a file on a day is the one of the last edition before, for random histories', async () => {
    const site = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2', '3'), {
      minKeys: 1,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(site, { minLength: 1, maxLength: 8 }), async (sites) => {
        const dayOf = (at: number) => `2026-12-${String(2 * at + 1).padStart(2, '0')}`;
        const { links } = await check(
          await historyOf(sites.map((each, at) => ({ day: dayOf(at), site: each }))),
        );
        for (const [at, each] of sites.entries())
          for (const path of ['a', 'b', 'c']) {
            // The day after, on which nothing was published.
            const day = `2026-12-${String(2 * at + 2).padStart(2, '0')}`;
            const said = saidAll(links, (one) => one === path).filter((one) => wasSaidOn(one, day));
            const text = each[path];
            expect(said.map(({ hash }) => hash)).toEqual(text ? [await hashOf(text)] : []);
          }
      }),
      { numRuns: 50 },
    );
  });

  test('a period is found by town and day', () => {
    const periods = [
      { town: 't', appliesFrom: '2024-01-01', appliesThrough: '2024-12-31' },
      { town: 't', appliesFrom: '2025-01-01', appliesThrough: null },
    ];
    expect(periodOn({ periods }, 't', '2024-12-31')).toBe(periods[0]);
    expect(periodOn({ periods }, 't', '2025-01-01')).toBe(periods[1]);
    expect(periodOn({ periods }, 't', '2023-12-31')).toBeUndefined();
  });

  test('a sheet of paper names page, edition and bytes; the address of the page alone is none', () => {
    const page = 'https://qzqd.example/qz/matters/x/';
    const address = paperAddress(`${page}?town=linhe#a`, 3, 'ab'.repeat(32));
    expect(readPaper(address, '/qz/')).toEqual({
      path: 'matters/x/index.html',
      number: 3,
      hash: 'ab'.repeat(8),
    });
    expect(readPaper(page, '/qz/')).toBeUndefined();
    expect(readPaper(address, '/other/')).toBeUndefined();
  });
});
