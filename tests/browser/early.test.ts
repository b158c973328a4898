/** On a slow line people choose and press before the scripts of a page have come: nothing of it is lost. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, hold, open, remember, siteUrl } from './browser.ts';
import { watchShifts } from './shifts.ts';

/** A page that is read to its end while its scripts are on their way, and the function that lets them come. */
async function before(path: string, options = {}): Promise<{ page: Page; come: () => void }> {
  const page = await open('/robots.txt', options);
  await remember(page, 'town', 'linhe');
  const come = await hold(page, /_quanze\/.+\.js$/);
  await page.goto(siteUrl(path), { waitUntil: 'commit' });
  await page.locator('body > footer').waitFor();
  return { page, come };
}

test('a day', async () => {
  const { page, come } = await before('/matters/lutian-shaokao-chufa/');
  await page.locator('as-of-day input').fill('2024-08-01');
  come();
  await page.locator('[data-day-notice] output', { hasText: '2024 年 8 月 1 日' }).waitFor();
  expect((await addressOf(page)).searchParams.get('day')).toBe('2024-08-01');
  // The browser does not choose a day by itself.
  await page.goto(siteUrl('/matters/lutian-shaokao-chufa/'));
  expect(await page.locator('[data-day-notice]').isVisible()).toBe(false);
});

test('how one likes to read', async () => {
  const { page, come } = await before('/about/');
  const large = page.getByRole('button', { name: '长辈版' });
  const dark = page.getByRole('button', { name: '夜间' });
  await large.click();
  // Pressed twice is as it was.
  await dark.click();
  await dark.click();
  come();
  await page.locator('html[data-text=large]').waitFor();
  expect(await large.getAttribute('aria-pressed')).toBe('true');
  expect(await dark.getAttribute('aria-pressed')).toBe('false');
});

test('town and matter of a document, before the town remembered', async () => {
  const { page, come } = await before('/documents/chufa-juedingshu/');
  await page.locator('document-fill select[name=town]').selectOption('liuxi');
  await page.getByLabel('事项（填上条款）').selectOption('lutian-fenshao-jiegan-chufa');
  come();
  await page.locator('document-fill .paper', { hasText: '柳溪镇' }).waitFor();
  const article = page.locator('document-fill .paper [data-fill="处罚条款"]').first();
  await expect.poll(() => article.textContent()).toMatch(/^《.+》第/);
});

test('sheets to be taken in', async () => {
  const { page, come } = await before('/edit/take-in/');
  const buffer = Buffer.from('临河镇权力清单\n事项名称,权力类型\n对随意倾倒酒糟的处罚,行政处罚\n');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '临河镇.csv', mimeType: 'text/csv', buffer });
  come();
  await page.locator('[data-piece=report]', { hasText: '酒糟' }).waitFor();
});

test('a notice cannot be sent to where nobody reads it', async () => {
  const { page, come } = await before('/edit/screen/');
  const read = page.getByRole('button', { name: '逐句看' });
  expect(await read.isVisible()).toBe(false);
  come();
  await read.waitFor();
});

test('a day chosen while the holidays are on their way is the one that is answered', async () => {
  const page = await open('/robots.txt');
  const { rest } = await watchShifts(page);
  await page.goto(siteUrl('/deadlines/'));
  const come = await hold(page, /holidays\.json/);
  await page.getByLabel('发生了什么').selectOption('songda');
  const day = page.getByLabel('哪一天', { exact: true });
  await Promise.all([page.waitForRequest(/holidays\.json/), day.fill('2026-09-21')]);
  await day.fill('2020-07-05');
  const refused = page.getByText('以前的案子，期限和条文不一样');
  await refused.waitFor();
  come();
  await rest();
  expect(await refused.isVisible()).toBe(true);
});
