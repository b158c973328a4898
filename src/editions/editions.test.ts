import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  check,
  facts,
  filesOf,
  historyOf,
  type Signer,
  signer,
  why,
} from '../../tests/helpers/editions.ts';
import { filesAt, fingerprintOf, hashOf, nextEdition, siteHash } from './index.ts';

let county: Signer;
let other: Signer;
let three: string;
beforeAll(async () => {
  [county, other] = [await signer(), await signer()];
  three = await historyOf([
    { day: '2026-12-01', site: { 'index.html': '一', 'a/index.html': '甲' }, by: county },
    { day: '2026-12-02', site: { 'index.html': '一', 'a/index.html': '乙' }, by: county },
    { day: '2026-12-05', site: { 'index.html': '二' }, by: county },
  ]);
});

describe('a history', () => {
  test('holds as it was made, and gives every file of the last edition', async () => {
    const { links, broken } = await check(three, [await fingerprintOf(county)]);
    expect(broken).toBeUndefined();
    expect(links.map(({ edition, sealed }) => [edition.number, sealed])).toEqual([
      [1, 'sealed'],
      [2, 'sealed'],
      [3, 'sealed'],
    ]);
    expect([...filesAt(links)]).toEqual([...(await filesOf({ 'index.html': '二' }))]);
    expect(links.at(-1)?.edition.site).toBe(await siteHash(filesAt(links)));
  });

  test('grows by what changed, and not at all where nothing did', async () => {
    const { links } = await check(three);
    expect(links[1]?.edition.changed).toEqual({ 'a/index.html': await hashOf('乙') });
    expect(links[2]?.edition.gone).toEqual(['a/index.html']);
    const same = await filesOf({ 'index.html': '二' });
    expect(await nextEdition(links, same, facts('2027-01-01', [county]))).toBeUndefined();
  });

  test('same content, day and edition before: same hash', async () => {
    const { links } = await check(three);
    const files = await filesOf({ 'b.html': '1', 'a.html': '2' });
    const turned = new Map([...files].reverse());
    const one = await nextEdition(links, files, facts('2027-01-01', [county]));
    expect(await nextEdition(links, turned, facts('2027-01-01', [county]))).toEqual(one);
  });

  test('2,000 times a single byte changed, and never believed', async () => {
    const bytes = new TextEncoder().encode(three);
    const pinned = [await fingerprintOf(county)];
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const forged = Uint8Array.from(bytes);
          forged[at] = (forged[at] ?? 0) ^ by;
          expect((await check(new TextDecoder().decode(forged), pinned)).broken).toBeDefined();
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('lines in another order, left out or said twice are not believed', async () => {
    const [one = '', two = '', last = ''] = three.trimEnd().split('\n');
    const told = (...lines: string[]) => why(lines.map((line) => `${line}\n`).join(''));
    expect(await told(two, one, last)).toContain('第 1 版');
    expect(await told(one, last)).toContain('第 2 版');
    expect(await told(one, one, two)).toContain('第 2 版');
    expect(await told(one, two, last)).toBeUndefined();
  });

  test('a whole history of somebody else is caught by the key the county made known', async () => {
    const forged = await historyOf([{ day: '2026-12-01', site: { a: '假' }, by: other }]);
    expect(await why(forged)).toBeUndefined();
    expect(await why(forged, [await fingerprintOf(county)])).toContain('不是给出的那把钥匙');
  });

  test('who hides that the county seals is caught, too', async () => {
    const open = await historyOf([{ day: '2026-12-01', site: { a: '假' } }]);
    expect((await check(open)).links[0]?.sealed).toBeUndefined();
    expect(await why(open, [await fingerprintOf(county)])).toContain('给出的那把钥匙');
    const stripped = three.replace(/"seals":\[.*?\]\}\n$/, '"seals":[]}\n');
    expect(await why(stripped)).toContain('没有前一版写明的钥匙');
  });
});

describe('a key', () => {
  const [a, b] = [{ a: '1' }, { a: '2' }];
  test('is followed by the one it has named', async () => {
    const rotated = await historyOf([
      { day: '2026-12-01', site: a, by: county, next: [county, other] },
      { day: '2026-12-02', site: b, by: other, next: [other] },
      { day: '2026-12-03', site: a, by: other },
    ]);
    expect(await why(rotated, [await fingerprintOf(county)])).toBeUndefined();
  });

  test('that was not named seals nothing', async () => {
    const taken = await historyOf([
      { day: '2026-12-01', site: a, by: county },
      { day: '2026-12-02', site: b, by: other },
    ]);
    expect(await why(taken)).toContain('没有前一版写明的钥匙');
  });

  test('that was lost is replaced in the open: the new one counts only for who knows it from elsewhere', async () => {
    const lost = await historyOf([
      { day: '2026-12-01', site: a, by: county },
      { day: '2026-12-02', site: b, by: other, restart: '原来的钥匙丢了' },
    ]);
    expect(await why(lost, [await fingerprintOf(county)])).toContain('另外公布的新钥匙指纹');
    const both = [await fingerprintOf(county), await fingerprintOf(other)];
    expect(await why(lost, both)).toBeUndefined();
  });
});

test('a county may begin to seal later: its first seal vouches for what was before', async () => {
  const begun = await historyOf([
    { day: '2026-12-01', site: { a: '1' } },
    { day: '2026-12-02', site: { a: '2' }, by: county },
    { day: '2026-12-03', site: { a: '3' }, by: county },
  ]);
  expect(await why(begun, [await fingerprintOf(county)])).toBeUndefined();
  expect(await why(begun, [await fingerprintOf(other)])).toContain('不是给出的那把钥匙');
});
