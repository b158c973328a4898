/** The archive copy of the built site, opened from the disc. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, inject, test } from 'vitest';
import { compiledSite } from '../../scripts/building/compiled.ts';
import { portableFiles, writePortable } from '../../scripts/building/portable.ts';
import { open } from './browser.ts';
import { watchShifts } from './shifts.ts';

const folder = mkdtempSync(join(tmpdir(), 'quanze-portable-'));
afterAll(() => rmSync(folder, { recursive: true }));
const files = portableFiles(
  join(import.meta.dirname, '../../dist'),
  { base: new URL(inject('site')).pathname },
  await compiledSite(),
);
await writePortable(files, folder);
const at = (path: string) => `${pathToFileURL(folder).href}/${path}`;
const pages = [...files.keys()].filter((path) => path.endsWith('.html'));

test('no link of any page leads to a file that is not there, and every page is marked as a copy', () => {
  expect(pages.length).toBeGreaterThan(200);
  const dead: string[] = [];
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8').replace(/<!--.*?-->/gs, '');
    expect(html, page).toContain('存档副本。');
    for (const [, link = ''] of html.matchAll(/<[a-z][^>]* (?:href|src|action)="([^"]*)"/g)) {
      if (/^(?:[a-z]+:|#|$)/.test(link)) continue;
      const to = normalize(join(dirname(page), decodeURIComponent(link.replace(/[?#].*$/, ''))));
      if (link.startsWith('/') || !existsSync(join(folder, to))) dead.push(`${page}: ${link}`);
    }
  }
  expect(dead.slice(0, 10)).toEqual([]);
});

test('the search finds the matter, and its page has the answer of the town', async () => {
  const page = await open(at('search/index.html?q=烧秸秆'));
  await page.waitForSelector('[data-results][data-state="ready"]');
  const first = page.locator('[data-results] [data-result]').first();
  expect(await first.getAttribute('data-result')).toBe('lutian-fenshao-jiegan-chufa');
  await first.locator('a').first().click();
  await page.waitForURL(/matters\/lutian-fenshao-jiegan-chufa\/index\.html/);
  expect(await page.locator('town-answers').count()).toBe(1);
  expect(await page.locator('.wrap a', { hasText: '改这一' }).count()).toBe(0);
});

test('full text, which a copy cannot search, is said to be missing', async () => {
  const page = await open(at('search/index.html?q=烧秸秆'), { mayComplain: true });
  await page.getByText('存档副本里查不了手册、案例的全文').waitFor();
});

test.each(['index.html', 'deadlines/index.html', 'desk/index.html', 'compare/index.html'])(
  'the scripts of %s run without a complaint',
  async (path) => {
    const page = await open(at(path));
    const { rest } = await watchShifts(page);
    await page.reload();
    await rest();
    expect(await page.locator('html.js').count()).toBe(1);
  },
);
