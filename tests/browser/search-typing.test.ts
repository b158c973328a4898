/** Typing as a person does: before scripts have come, with arrow keys, in pinyin, and again what was looked for before. */
import { expect, test } from 'vitest';
import { hold, IDS, open, READY, siteUrl } from './searching.ts';
import { watchShifts } from './shifts.ts';

test('what was typed before the scripts have come is looked for when they come', async () => {
  const page = await open('/about/');
  const come = await hold(page, /_quanze\/.+\.js/);
  await page.goto(siteUrl('/search/'), { waitUntil: 'commit' });
  await page.locator('search-results input[name="q"]').fill('烧秸秆');
  come();
  await page.waitForSelector(`${READY} [data-result="lutian-fenshao-jiegan-chufa"]`);
  expect(await page.locator('search-results input[name="q"]').inputValue()).toBe('烧秸秆');
});

test('suggestions come for what was typed before the scripts have', async () => {
  const page = await open('/about/');
  const come = await hold(page, /_quanze\/.+\.js/);
  await page.goto(siteUrl('/'), { waitUntil: 'commit' });
  await page.locator('search-box input').first().fill('烧秸秆');
  come();
  await page.locator('search-box [role=option]').first().waitFor();
});

test('while typing a row found again stays the same row, and the address follows', async () => {
  const page = await open('/robots.txt');
  const { rest } = await watchShifts(page);
  await page.goto(siteUrl('/search/'));
  const box = page.locator('search-results input[name="q"]');
  const rows = () =>
    page.locator(IDS).evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset['result']));
  await box.pressSequentially('低保');
  await page.waitForSelector(`${READY} [data-result="dibao-shenqing"]`);
  await page.locator('[data-result="dibao-shenqing"]').evaluate((row) => {
    (row as HTMLElement).title = 'the same';
  });
  await box.pressSequentially('申请');
  await page.waitForSelector(READY);
  expect(await page.locator('[data-result="dibao-shenqing"]').getAttribute('title')).toBe(
    'the same',
  );
  await page.waitForFunction(() => new URLSearchParams(location.search).get('q') === '低保申请');
  // While typing, rows below the first three come a frame later.
  await rest();
  const typed = await rows();
  await page.reload();
  await page.waitForSelector(READY);
  expect(await rows()).toEqual(typed);
  expect(new Set(typed).size).toBe(typed.length);
});

test('arrow keys choose a suggestion, Enter follows it, Escape closes the list', async () => {
  const page = await open('/');
  const box = page.locator('search-box.large input');
  await box.fill('dibao');
  await page.waitForSelector('search-box.large [role="option"]');
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  await box.press('Escape');
  expect(await box.getAttribute('aria-expanded')).toBe('false');
  await box.press('ArrowDown');
  await page.waitForSelector('search-box.large [role="option"]');
  await box.press('ArrowDown');
  const active = await box.getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
  await box.press('Enter');
  await page.waitForURL(/\/matters\/dibao-shenqing\//);
});

test('nothing is searched in the middle of a pinyin composition', async () => {
  const page = await open('/robots.txt');
  const { rest } = await watchShifts(page);
  await page.goto(siteUrl('/'));
  const box = page.locator('search-box.large input');
  await box.focus();
  await box.dispatchEvent('compositionstart');
  await box.fill('di bao');
  await rest();
  expect(await page.locator('search-box.large [role="option"]').count()).toBe(0);
  await box.fill('低保');
  await box.dispatchEvent('compositionend');
  await page.waitForSelector('search-box.large [role="option"]');
});

test('recent searches are offered again, from the device', async () => {
  const page = await open('/');
  await page.locator('search-box.large input').fill('盖房子');
  await page.locator('search-box.large button').click();
  await page.waitForSelector(READY);
  await page.goto(siteUrl('/'));
  await page.locator('search-box.large input').focus();
  await page.waitForSelector('search-box.large [role="option"]');
  expect(await page.locator('search-box.large [role="option"]').first().textContent()).toBe(
    '盖房子',
  );
});
