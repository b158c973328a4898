import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtSite } from '../../scripts/published/built-site.ts';
import { brokenLinks } from '../../scripts/published/links.ts';
import { type Serving, serve } from '../../scripts/serve.ts';
import { type County, copiedCounty } from '../counties.ts';
import { open } from './browser.ts';

/** Where a portal puts what it has no domain of its own for. */
const BASE = '/qzqd/';
let county: County;
let site: Serving;

beforeAll(async () => {
  county = copiedCounty();
  const { status, stderr } = county.build({ SITE_BASE: BASE });
  expect(status, stderr).toBe(0);
  site = await serve({ folder: county.out, base: BASE, port: 0 });
});

afterAll(async () => {
  await site?.close();
  county?.dispose();
});

test('under a sub-path every link and anchor leads somewhere below it', () => {
  expect(brokenLinks(builtSite(county.out), BASE)).toEqual([]);
});

test('under a sub-path pages find their style, scripts and data', async () => {
  const paths = builtSite(county.out).pages.map(({ path }) => path);
  const page = await open(site.url);
  const asked: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.startsWith(BASE) || response.status() >= 400)
      asked.push(`${response.status()} ${pathname}`);
  });
  for (const path of paths) await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
  expect(asked).toEqual([]);
  const styled = await page.evaluate(() => getComputedStyle(document.body).display);
  expect(styled).toBe('flex');
});

test('under a sub-path the search form and the data lead below it', async () => {
  const page = await open(site.url);
  await page.locator('input[name="q"]').first().fill('烧秸秆');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search/);
  expect(new URL(page.url()).pathname).toBe(`${BASE}search/`);
  expect(new URL(page.url()).searchParams.get('q')).toBe('烧秸秆');
  const first = page.locator('[data-results][data-state="ready"] [data-result] a[href]').first();
  expect(await first.getAttribute('href')).toMatch(new RegExp(`^${BASE}matters/fenshao-jiegan/`));

  const { matters } = await (await fetch(`${site.url}data/v1/matters.json`)).json();
  for (const { url } of matters) expect((await fetch(new URL(url, site.url))).status).toBe(200);
});
