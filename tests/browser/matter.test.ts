import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { addressOf, hold, open, remember, siteUrl, watchClipboard } from './browser.ts';
import { recordsOf } from './kinds.ts';
import { isPainted, watchShifts } from './shifts.ts';

interface TownClaim {
  readonly matter: string;
  readonly from: string;
  readonly until: string | null;
}

const living = recordsOf('towns').filter((town) => !town.mergedInto);
const _claimsOf = (town: string): readonly TownClaim[] =>
  JSON.parse(readFileSync(`dist/data/v1/towns/${town}.json`, 'utf8')).claims;
const asOf: string = JSON.parse(readFileSync('dist/data/v1/index.json', 'utf8')).asOf;

const dayBefore = (day: string) =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
/** The page's own. */
const SCRIPTS = /_quanze\/.+\.js$/;
/** The answer a reader sees. */
const shown = (page: Page) => page.locator('town-answers > article:visible');

test('a town in the address is the one that is shown, after # or in ?town=, whatever was chosen before', async () => {
  const [matter] = recordsOf('matters');
  const [first, second, third] = living.map(({ id }) => id);
  const page = await open(`/matters/${matter?.id}/`);
  await remember(page, 'town', first ?? '');
  await page.goto(siteUrl(`/matters/${matter?.id}/?town=${second}`));
  expect(await shown(page).getAttribute('id')).toBe(second);
  // It is the same page, which hears of its new address in its own time.
  await page.goto(siteUrl(`/matters/${matter?.id}/?town=${second}#${third}`));
  await expect.poll(() => shown(page).getAttribute('id')).toBe(third);
  await page.goto(siteUrl(`/matters/${matter?.id}/?town=nirgends`));
  expect(await shown(page).getAttribute('id'), 'the one remembered last').toBe(second);
  await page.goto(siteUrl(`/matters/${matter?.id}/?town=${second}`));
  await page.locator(`town-answers a[data-town="${first}"]`).click();
  expect((await addressOf(page)).search).toBe('');
  expect(await shown(page).getAttribute('id')).toBe(first);
});

test('on a phone the chosen town is in sight among the others, and the page stays at its head', async () => {
  const [matter] = recordsOf('matters');
  const last = living.at(-1)?.id;
  const page = await open(`/matters/${matter?.id}/`, { viewport: { width: 390, height: 844 } });
  await remember(page, 'town', last ?? '');
  await page.reload();
  const tab = await page.locator(`town-answers a[data-town="${last}"]`).boundingBox();
  expect(tab?.x).toBeGreaterThanOrEqual(0);
  expect((tab?.x ?? 0) + (tab?.width ?? 999)).toBeLessThanOrEqual(390);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('the town chosen once is shown on every matter, and by the address before the memory', async () => {
  const [first, second] = recordsOf('matters');
  const [one, other] = living;
  const page = await open(`/matters/${first?.id}/`);
  expect(await shown(page).getAttribute('id')).toBeNull();
  await page.locator(`town-answers a[data-town="${other?.id}"]`).click();
  expect(await shown(page).getAttribute('id')).toBe(other?.id);
  expect((await addressOf(page)).hash).toBe(`#${other?.id}`);

  const next = new URL(`../${second?.id}/`, page.url()).href.replace(/#.*/, '');
  await page.goto(next);
  expect(await shown(page).getAttribute('id')).toBe(other?.id);
  expect(await shown(page).textContent()).toContain(other?.name);

  await page.goto(`${next}#${one?.id}`);
  await expect.poll(() => shown(page).getAttribute('id')).toBe(one?.id);
});

test('the remembered town stands there at once: nothing moves for it', async () => {
  const [first] = recordsOf('matters');
  const page = await open(`/matters/${first?.id}/`);
  await page.locator('town-answers a[data-town]').nth(1).click();
  const { shifts } = await watchShifts(page);
  const come = await hold(page, SCRIPTS);
  await page.goto(page.url().replace(/#.*/, ''), { waitUntil: 'commit' });
  // The page's own scripts have not come yet.
  await page.evaluate(isPainted);
  expect(await shown(page).getAttribute('id')).not.toBeNull();
  come();
  await page.waitForLoadState('load');
  expect(await shown(page).getAttribute('id')).not.toBeNull();
  expect(await shifts()).toEqual([]);
});

test('so does the town in the address, and it goes before the remembered one', async () => {
  const [first] = recordsOf('matters');
  const [, one, other] = living;
  const page = await open('/robots.txt', { viewport: { width: 1280, height: 900 } });
  await remember(page, 'town', one?.id ?? '');
  const { shifts } = await watchShifts(page);
  const come = await hold(page, SCRIPTS);
  await page.goto(siteUrl(`/matters/${first?.id}/#${other?.id}`), { waitUntil: 'commit' });
  await page.evaluate(isPainted);
  expect(await shown(page).getAttribute('id')).toBe(other?.id);
  expect(await shown(page).count()).toBe(1);
  come();
  await page.waitForLoadState('load');
  expect(await shown(page).getAttribute('id')).toBe(other?.id);
  expect(await shifts()).toEqual([]);
});

test('an anchor that is no town leaves the remembered one, or the overview', async () => {
  const [first] = recordsOf('matters');
  const page = await open(`/matters/${first?.id}/#fengong`);
  expect(await shown(page).getAttribute('id')).toBeNull();
  await remember(page, 'town', living[1]?.id ?? '');
  await page.reload();
  expect(await shown(page).getAttribute('id')).toBe(living[1]?.id);
});

test('a remembered town this county does not have leaves the overview', async () => {
  const [first] = recordsOf('matters');
  const page = await open(`/matters/${first?.id}/`);
  await remember(page, 'town', 'no-such-town');
  await page.reload();
  expect(await shown(page).count()).toBe(1);
  expect(await shown(page).getAttribute('id')).toBeNull();
});

test('with a town chosen nothing is said of whom one objects to in other towns, also on another day', async () => {
  const several = recordsOf('matters').find(({ id }) =>
    (readFileSync(`dist/matters/${id}/index.html`, 'utf8').split('data-dated="对谁"')[1] ?? '')
      .split('</div>')[0]
      ?.includes('class="others"'),
  );
  const page = await open(`/matters/${several?.id}/`);
  const sides = page.locator('[data-dated="对谁"]');
  const told = await sides
    .locator('p > [data-in]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['in']?.split(' ') ?? []));
  const [one, other] = living.filter(({ id }) => told.some((towns) => towns.includes(id)));
  expect(await sides.innerText()).toContain(other?.name);
  await page.locator(`town-answers a[data-town="${one?.id}"]`).click();
  expect(await page.locator('town-answers output').textContent()).toContain(one?.name);
  expect(await sides.innerText()).not.toContain(other?.name);
  const day = page.locator('as-of-day input');
  await day.fill(dayBefore(asOf));
  expect(await sides.innerText()).not.toContain(other?.name);
  await page.reload();
  expect(await sides.innerText()).not.toContain(other?.name);
  expect(await page.locator('[data-respondent]:visible').count()).toBe(1);
});

test('an act and its day give the last days to object, and one act is open at a time', async () => {
  const fined = recordsOf('matters').find(({ name }) => name.endsWith('处罚'));
  const page = await open(`/matters/${fined?.id}/`);
  const answer = page.locator('objection-days [data-answer]');
  await page.locator('as-of-day input').fill('2026-09-21');
  await answer.getByText('申请行政复议：最迟 2026 年 11 月 20 日').waitFor();
  await page.locator('.remedy:not([open]) > summary').first().click();
  await answer.getByText('当场罚了我').waitFor();
  expect(await page.locator('main [data-dated] .remedy[open]').count()).toBe(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    answer.getByRole('button', { name: '存进日历' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('期限.ics');
});

test('the answer says whether the office is open, and is copied with its address', async () => {
  const [matter] = recordsOf('matters');
  const page = await open(`/matters/${matter?.id}/#${living[1]?.id}`);
  await shown(page).locator('[data-opening]', { hasText: '上班' }).waitFor();
  const copied = await watchClipboard(page);
  await page.getByRole('button', { name: '复制' }).click();
  await page.getByRole('button', { name: '已复制' }).waitFor();
  expect(await copied()).toContain(`#${living[1]?.id}`);
  expect(await copied()).toContain(await shown(page).locator('.call').first().innerText());
});

test('going there is put into the calendar, for the next day the office is open', async () => {
  const [matter] = recordsOf('matters');
  const page = await open(`/matters/${matter?.id}/#${living[1]?.id}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '加到日历' }).click(),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'quanze-calendar-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  await download.saveAs(join(folder, 'visit.ics'));
  const file = readFileSync(join(folder, 'visit.ics'), 'utf8').replaceAll('\r\n ', '');
  expect(file).toMatch(/DTSTART;VALUE=DATE:\d{8}/);
  expect(file).toContain(await shown(page).locator('.call').first().innerText());
  expect(file).toContain('LOCATION:');
});

test('with a town chosen and its folds closed, the page on straw-burning is short on a phone', async () => {
  const page = await open(`/matters/lutian-fenshao-jiegan-chufa/#${living[1]?.id}`, {
    viewport: { width: 390, height: 844 },
  });
  // Other towns' answers stand there until the page's program has chosen one.
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollHeight))
    .toBeLessThanOrEqual(3200);
});

test('a link into what is folded opens it', async () => {
  const [matter] = recordsOf('matters');
  const page = await open(`/matters/${matter?.id}/#rizi`);
  await page.locator('details.officers[open]').waitFor();
});

test('without a script the town in the address is answered, and all others are one tap away', async () => {
  const [matter] = recordsOf('matters');
  for (const town of living.slice(0, 3)) {
    const page = await open(`/matters/${matter?.id}/#${town.id}`, { javaScriptEnabled: false });
    expect(await shown(page).count()).toBe(1);
    expect(await shown(page).getAttribute('id')).toBe(town.id);
    expect(await shown(page).locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
    for (const other of living)
      expect(await page.locator(`town-answers a[href="#${other.id}"]`).isVisible()).toBe(true);
  }
});

test('without a script and without a town one sees who handles it in the whole county', async () => {
  const [matter] = recordsOf('matters');
  const page = await open(`/matters/${matter?.id}/`, { javaScriptEnabled: false });
  expect(await shown(page).count()).toBe(1);
  expect(await shown(page).textContent()).toMatch(/找镇里|找县里/);
});
