/** Two small counties and the portal above them, on one origin, as docs/province.md has it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtSite } from '../../scripts/published/built-site.ts';
import { type BrokenLink, brokenLinks, FOREIGN } from '../../scripts/published/links.ts';
import { type Serving, serve } from '../../scripts/serve.ts';
import { type County, copiedCounty } from '../counties.ts';
import { invalidHtml } from '../dist/validator.ts';
import { portal, publish } from '../provinces.ts';
import { follow, hold, open } from './browser.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const QUESTION = `---
title: 地里的秸秆能不能烧？
audience: 群众
topic: 种地
answer: 划定的禁烧区不能烧。
spokenAs: [烧麦茬]
matters: [fenshao-jiegan]
reviewed: 2026-11-21
---

## 怎么办

先问镇里。
`;

const folder = mkdtempSync(join(tmpdir(), 'quanze-province-'));
const published = join(folder, 'public');
const counties: County[] = [];
let site: Serving;

function county(slug: string, change: (county: County) => void): void {
  const own = copiedCounty();
  counties.push(own);
  const question = join(own.content, 'faq/zhongdi/jiegan.mdx');
  mkdirSync(dirname(question), { recursive: true });
  writeFileSync(question, QUESTION);
  change(own);
  publish(own, slug, folder);
}

beforeAll(async () => {
  county('xiaoshi', () => undefined);
  county('dashi', (own) => {
    own.edit('site.yaml', /小石县/g, '大石县');
    own.edit('towns/shanqian/town.yaml', 'name: 山前镇', 'name: 山后镇');
    own.edit('towns/shanqian/town.yaml', /$/, 'villages:\n  - name: 河东村\n');
    own.edit('matters/huanjing/fenshao-jiegan.yaml', /name: .*/, 'name: 烧秸秆、烧树叶的处罚');
    own.edit('matters/huanjing/fenshao-jiegan.yaml', '  - 地里冒烟', '  - 田里起火');
  });
  const sites = ['xiaoshi', 'dashi'].map((slug) => `  - from: public/${slug}\n`).join('');
  const { status, stderr } = portal(folder, `province: 某省\nsites:\n${sites}`);
  expect(status, stderr).toBe(0);
  cpSync(join(folder, 'portal'), published, { recursive: true });
  site = await serve({ folder: published, port: 0 });
}, 240_000);

afterAll(async () => {
  await site?.close();
  for (const own of counties) own.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const at = (path: string) => open(site.url + path);

async function results(page: Page) {
  await page.waitForSelector('[data-results][data-state="ready"] [data-result]');
  return page.locator('[data-result]').first();
}

test('every page is valid, leads somewhere and loads nothing from elsewhere', async () => {
  const all = builtSite(published);
  const own = builtSite(join(folder, 'portal')).pages.map(({ path }) => path);
  const pages = all.pages.filter(({ path }) => own.includes(path));
  // Links are followed into the counties; only the portal's own are judged here.
  const ofCounty = ({ file }: BrokenLink) => /^(?:xiaoshi|dashi)\//.test(file);
  const found = brokenLinks(all);
  expect(found.filter((link) => !ofCounty(link))).toEqual([]);
  expect(found.filter(({ why }) => why === FOREIGN)).toEqual([]);
  expect(await invalidHtml({ ...all, pages })).toEqual([]);
});

test('every kind of page is accessible and does not stick out on a phone', async () => {
  const paths = [
    '',
    'towns/',
    'matters/',
    'matters/fenshao-jiegan/',
    'compare/',
    'compare/huanjing/',
  ];
  const page = await open(site.url, { viewport: { width: 390, height: 844 } });
  for (const path of [...paths, 'search/?q=烧秸秆']) {
    await page.goto(site.url + path);
    if (path.startsWith('search/')) await results(page);
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      return (await axe.run(document)).violations.map(({ id }) => id);
    });
    expect(violations, path).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide, path).toBe(false);
  }
});

test('a town is found by its letters and opened in its county', async () => {
  const page = await at('');
  await page.locator('#town-name').fill('shanhou');
  await page.locator('[data-town="dashi/shanqian"]').waitFor();
  expect(await page.locator('[data-town]').allInnerTexts()).toHaveLength(1);
  await page.locator('#town-name').press('Enter');
  await page.waitForURL(`${site.url}dashi/towns/shanqian/`);
  expect(await page.locator('h1').textContent()).toContain('山后镇');
});

test('a village is found by its name, its sound and behind its county, and leads to its town', async () => {
  const page = await at('');
  for (const words of ['河东村', 'hedong', '大石河东', '山后镇河东村']) {
    await page.locator('#town-name').fill(words);
    await page.locator('town-finder [role="status"]').getByText('找到 1 个').waitFor();
    const village = page.locator('[data-town="dashi/shanqian"] a');
    expect(await village.innerText(), words).toMatch(/河东村\s*大石县山后镇/);
    await page.locator('#town-name').fill('');
    await village.waitFor({ state: 'detached' });
  }
  await page.locator('#town-name').fill('河东村');
  await page.locator('[data-town]').waitFor();
  await page.locator('#town-name').press('Enter');
  await page.waitForURL(`${site.url}dashi/towns/shanqian/#villages`);
  expect(await page.locator('#villages').textContent()).toContain('河东村');
});

test('a matter is found in the words of either county, with how many towns of how many counties', async () => {
  for (const words of ['地里冒烟', '田里起火']) {
    const page = await at(`search/?q=${words}`);
    const first = await results(page);
    expect(await first.getAttribute('data-result'), words).toBe('fenshao-jiegan');
    expect(await first.textContent()).toMatch(/2 个县的 \d+ 个乡镇在办/);
    await first.locator('a').first().click();
    await page.waitForURL(`${site.url}matters/fenshao-jiegan/`);
    expect(await page.locator('tbody tr').count()).toBe(2);
  }
});

test('a town and a matter typed before the scripts have come are found when they come', async () => {
  const page = await at('');
  const typed = async (path: string, field: string, words: string) => {
    const come = await hold(page, /_quanze\/.+\.js/);
    await page.goto(site.url + path, { waitUntil: 'commit' });
    await page.locator(field).fill(words);
    come();
  };
  await typed('', 'town-finder input', 'shanqian');
  await page.locator('[data-town="xiaoshi/shanqian"]').waitFor();
  await typed('search/', 'province-search input[name="q"]', '田里起火');
  await page.locator('province-search [data-result]').first().waitFor();
});

test('what is chosen in one county is not chosen in the other; how one likes to read is', async () => {
  const page = await at('xiaoshi/matters/fenshao-jiegan/');
  await page.locator('town-answers a[data-town="shanqian"]').click();
  await page.locator('reading-preferences button').first().click();
  const answer = page.locator('town-answers > article:visible');
  await page.goto(`${site.url}xiaoshi/matters/fenshao-jiegan/`);
  expect(await answer.getAttribute('id')).toBe('shanqian');
  const preferences = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
  const chosen = await preferences();
  expect(chosen).not.toEqual({});
  await page.goto(`${site.url}dashi/matters/fenshao-jiegan/`);
  expect(await answer.getAttribute('id')).toBeNull();
  expect(await preferences()).toEqual(chosen);
});

test('a question that names a town leads into that county, with whom to call', async () => {
  const page = await at('search/?q=山后镇烧秸秆');
  const first = await results(page);
  expect(await first.locator('a').first().getAttribute('href')).toBe(
    '/dashi/matters/fenshao-jiegan/#shanqian',
  );
  await first.locator('.who .tel').waitFor();
  expect(await first.locator('.who').textContent()).toContain('山后镇：找');
});

test('a town name that two counties share is asked back', async () => {
  const [here, there] = await Promise.all(
    ['xiaoshi', 'dashi'].map(async (slug): Promise<string[]> => {
      const county = await (await fetch(`${site.url}data/counties/${slug}.json`)).json();
      return county.towns.map(({ name }: { name: string }) => name);
    }),
  );
  const shared = here?.find((name) => there?.includes(name));
  const page = await at(`search/?q=${shared}烧秸秆`);
  await results(page);
  expect(await page.locator('[data-results] .pill').allInnerTexts()).toEqual([
    `大石县${shared}`,
    `小石县${shared}`,
  ]);
});

test('a request that fails is not an empty answer', async () => {
  const page = await open(site.url, { mayComplain: true });
  await page.route(/\/search\/stage1/, (route) => route.abort());
  await page.goto(`${site.url}search/?q=烧秸秆`);
  await page.getByText('没有取到数据').waitFor();
});

test('questions of all counties are searched together', async () => {
  const page = await at('search/?q=秸秆');
  await results(page);
  await page.locator('[data-prose] button').click();
  await page.locator('[data-page]').first().waitFor();
  const paths = await page
    .locator('[data-page] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(paths.sort()).toEqual(['/dashi/faq/jiegan/', '/xiaoshi/faq/jiegan/']);
});

test('without JavaScript every town is still two taps away', async () => {
  const page = await open(site.url, { javaScriptEnabled: false });
  expect(await page.locator('town-finder').isVisible()).toBe(false);
  await follow(page.getByRole('link', { name: '按拼音看全部县和乡镇' }));
  await follow(page.getByRole('link', { name: '山后镇' }));
  expect(new URL(page.url()).pathname).toBe('/dashi/towns/shanqian/');
});

test('a county elsewhere is refused, and the portal that stands is left alone', async () => {
  const before = readFileSync(join(folder, 'portal/index.html'), 'utf8');
  const { status, stderr } = portal(
    folder,
    'province: 某省\nsites:\n  - from: public/xiaoshi\n    address: https://elsewhere.example/xiaoshi/\n',
  );
  expect(status).toBe(1);
  expect(stderr).toContain('门户只向自己的域名取数据');
  expect(readFileSync(join(folder, 'portal/index.html'), 'utf8')).toBe(before);
});

test('a portal never takes the place of the counties it is built from', () => {
  const { status, stderr } = portal(
    folder,
    'province: 某省\nsites:\n  - from: public/xiaoshi\n',
    'public',
  );
  expect(status).toBe(1);
  expect(stderr).toContain('public/xiaoshi 在输出文件夹里面');
});
