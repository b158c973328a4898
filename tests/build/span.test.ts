/** A page changes when its truth changes, and says beforehand when that will be. For a county that speaks for the real day. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { addDays } from '../../src/answers/period.ts';
import { copiedCounty } from '../counties.ts';
import { hashesOf } from '../hashes.ts';

/** Nothing in the demonstration county begins or ends on the second of two days, and no inspection day is over. */
const QUIET = '2026-12-03';
const LATER = '2027-03-05';

test('made a day later with nothing due the site is the same; what differs later said so before', () => {
  const county = copiedCounty('content');
  onTestFinished(() => county.dispose());
  county.edit('site.yaml', /^today: .*\n/m, '');
  const made = (day: string) => {
    const { status, stderr } = county.build({ QUANZE_TODAY: day, SITE_URL: 'https://qz.example' });
    expect(status, stderr).toBe(0);
    return hashesOf(county.out);
  };
  const first = made(QUIET);
  const pages = Object.keys(first).filter((path) => path.endsWith('.html'));
  const through = new Map(pages.map((path) => [path, spanIn(join(county.out, path), 'through')]));
  expect(differing(first, made(addDays(QUIET, 1))).length).toBeLessThanOrEqual(6);

  const later = differing(first, made(LATER)).filter((path) => path.endsWith('.html'));
  expect(later.length).toBeGreaterThan(10);
  expect(later.filter((path) => (through.get(path) ?? LATER) >= LATER)).toEqual([]);

  const map = readFileSync(join(county.out, 'sitemap.xml'), 'utf8');
  const told = [...map.matchAll(/<loc>https:..qz\.example(.*?)<.loc>(?:<lastmod>(.*?)<)?/g)];
  expect(told.length).toBeGreaterThan(500);
  for (const [, path = '', lastmod] of told)
    expect(lastmod, path).toBe(spanIn(join(county.out, path, 'index.html'), 'from'));
});

/** The first or the last day for which a page says it is true. */
function spanIn(file: string, end: 'from' | 'through'): string | undefined {
  const said = new RegExp(`<page-span[^>]* data-${end}="([\\d-]+)"`);
  return said.exec(readFileSync(file, 'utf8'))?.[1];
}

/** Files of the first site that are others, or gone, in the second. */
function differing(one: Record<string, string>, other: Record<string, string>): string[] {
  return Object.keys(one).filter((path) => one[path] !== other[path]);
}
