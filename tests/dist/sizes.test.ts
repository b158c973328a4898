import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { LONG_LIST, writeLongList } from '../../scripts/bench/long-list.ts';
import { compressed, heaviestScripts, heaviestStyles } from '../../scripts/bench/weigh.ts';
import type { OfflineList } from '../../src/client/offline/list.ts';
import { copiedCounty, SMALL_COUNTY } from '../counties.ts';
import { DIST } from './site.ts';

const KB = 1024;

test('a list of 300 rows fits into 45 KB', () => {
  const county = copiedCounty();
  onTestFinished(() => county.dispose());
  writeLongList(SMALL_COUNTY, county.content, 300);
  const { status, stderr } = county.build();
  expect(status, stderr).toBe(0);
  const page = readFileSync(join(county.out, LONG_LIST, 'index.html'), 'utf8');
  expect(page.match(/<tr [^>]*data-from/g)?.length).toBeGreaterThan(300);
  expect(compressed(page)).toBeLessThanOrEqual(45 * KB);
});

test('the styles of a page fit into 12 KB', () => {
  const { page, bytes } = heaviestStyles(DIST);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes, page).toBeLessThanOrEqual(12 * KB);
});

test('styles ask for nothing that Chrome 88 does not know', () => {
  for (const file of globSync('_quanze/*.css', { cwd: DIST }))
    expect(readFileSync(join(DIST, file), 'utf8'), file).not.toMatch(
      /light-dark\(|&|:has\(|:not\([^)]*,/,
    );
});

test('what an offline copy is said to weigh on the way is what it weighs', () => {
  const list = JSON.parse(readFileSync(join(DIST, 'offline.json'), 'utf8')) as OfflineList;
  for (const { id, sent, files } of [...list.groups, ...list.towns]) {
    const paths = files.map(([path]) => join(DIST, path.replace(/(^|\/)$/, '$1index.html')));
    const weighs = paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
    expect(Math.abs(sent - weighs), id).toBeLessThan(20_000 + weighs / 8);
  }
});

test('no page loads more than 10 KB of scripts before somebody taps', () => {
  const { page, bytes } = heaviestScripts(DIST);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes, page).toBeLessThanOrEqual(10 * KB);
});
