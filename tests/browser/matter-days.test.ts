import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, open } from './browser.ts';
import { recordsOf } from './kinds.ts';

interface TownClaim {
  readonly matter: string;
  readonly from: string;
  readonly until: string | null;
}

const living = recordsOf('towns').filter((town) => !town.mergedInto);
const claimsOf = (town: string): readonly TownClaim[] =>
  JSON.parse(readFileSync(`dist/data/v1/towns/${town}.json`, 'utf8')).claims;
const asOf: string = JSON.parse(readFileSync('dist/data/v1/index.json', 'utf8')).asOf;

/** Some entry that ended, and the town it stood for. */
function endedEntry() {
  for (const town of living) {
    const claims = claimsOf(town.id);
    const ended = claims.find(
      ({ matter, until }) =>
        until !== null &&
        until < asOf &&
        !claims.some((other) => other.matter === matter && (other.until ?? '9') > asOf),
    );
    if (ended?.until) return { ...ended, until: ended.until, town };
  }
  throw new Error('the county has no entry that ended');
}

/** 执法和法律人员看. */
const openFold = (page: Page) => page.locator('details.officers > summary').click();
/** The answer a reader sees. */
const shown = (page: Page) => page.locator('town-answers > article:visible');

test('an entry that ended stays on matter page and list, with its days and who handles it now', async () => {
  const { matter, town, from, until } = endedEntry();
  const page = await open(`/matters/${matter}/#${town.id}`);
  expect(await shown(page).textContent()).toContain('以前');
  await openFold(page);
  const row = page.locator('#chengjie tr', { hasText: town.name }).filter({ hasText: until });
  expect(await row.first().isVisible()).toBe(true);
  expect(await row.first().textContent()).toContain(from);

  const { list } = recordsOf('matters').find(({ id }) => id === matter) ?? {};
  const slug = { 权力清单: 'powers', 责任清单: 'responsibilities', 公共服务清单: 'services' }[
    list ?? ''
  ];
  await page.goto(new URL(`../../towns/${town.id}/${slug}/`, page.url()).href);
  const ended = page.locator('[data-part="ended"] tr', {
    has: page.locator(`a[href*="/matters/${matter}/"]`),
  });
  expect(await ended.first().isVisible()).toBe(true);
  expect(await ended.first().textContent()).toContain(until);
});

test('on a day when it was still in force, the entry that ended is shown as in force', async () => {
  const { matter, town, from, until } = endedEntry();
  const page = await open(`/matters/${matter}/?day=${until}#${town.id}`);
  await openFold(page);
  const rows = page.locator('[data-scope="claims"] tbody tr:visible');
  const names = async () => (await rows.locator('th').allTextContents()).join('、').split('、');
  expect(await names()).toContain(town.name);
  expect(await page.locator('as-of-day input').inputValue()).toBe(until);
  expect(await page.locator('[data-day-notice] output').textContent()).toContain(spoken(until));

  await page.locator('as-of-day input').fill(dayBefore(from));
  expect(await names()).not.toContain(town.name);
  const { searchParams, hash } = await addressOf(page);
  expect(searchParams.get('day')).toBe(dayBefore(from));
  expect(hash).toBe(`#${town.id}`);
});

test('a list on an earlier day shows what was in force then', async () => {
  const { matter, town, until } = endedEntry();
  const { list } = recordsOf('matters').find(({ id }) => id === matter) ?? {};
  const slug = { 权力清单: 'powers', 责任清单: 'responsibilities', 公共服务清单: 'services' }[
    list ?? ''
  ];
  const page = await open(`/towns/${town.id}/${slug}/?day=${until}`);
  const inForce = claimsOf(town.id).filter(
    (claim) =>
      claim.from <= until &&
      until <= (claim.until ?? '9') &&
      recordsOf('matters').find(({ id }) => id === claim.matter)?.list === list,
  );
  expect(await page.locator('.listing tbody tr[data-from]:visible').count()).toBe(inForce.length);
});

test('a printed matter page says for which days it speaks, also when the reader chose the day', async () => {
  const { matter, town, until } = endedEntry();
  const page = await open(`/matters/${matter}/#${town.id}`);
  await page.emulateMedia({ media: 'print' });
  const { span } = JSON.parse(readFileSync(`dist/data/v1/matters/${matter}.json`, 'utf8'));
  expect(await page.locator('main').innerText()).toContain(`${span.from} 起有效`);
  expect(await page.locator('body > header nav').isVisible()).toBe(false);

  await page.goto(`${page.url().split(/[?#]/)[0]}?day=${until}#${town.id}`);
  expect(await page.locator('main').innerText()).toContain(spoken(until));
});

function spoken(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year} 年 ${month} 月 ${date} 日`;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
