import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { addressOf, open } from './browser.ts';

test('an event and a day give the days that matter, and the address keeps them', async () => {
  const page = await open('/deadlines/');
  await page.getByLabel('发生了什么').selectOption('songda');
  await page.getByLabel('哪一天', { exact: true }).fill('2026-09-21');
  const row = page.locator('[data-answer] tr', { hasText: '缴纳罚款' }).first();
  await row.waitFor();
  expect(await row.textContent()).toContain('2026 年 10 月 8 日');
  expect(await row.getByRole('link').first().textContent()).toBe('《行政处罚法》第六十七条第三款');
  expect((await addressOf(page)).search).toBe('?event=songda&day=2026-09-21');
  await page.getByLabel('罚款数额').fill('1000');
  await page.getByLabel('加处算到').fill('2026-10-18');
  await page.getByLabel('加处算到').blur();
  await page.getByText('晚了 10 日，加处 300 元').waitFor();
  await page.reload();
  await page.getByText('晚了 10 日，加处 300 元').waitFor();
});

test('beyond the published holidays the exact day is unknown', async () => {
  const page = await open('/deadlines/?event=lian&day=2098-07-05');
  await page.getByText('准确日期未知', { exact: true }).waitFor();
  expect(await page.locator('[data-answer]').textContent()).toContain('按双休日推算');
});

test('cases from before the statutes in force are refused', async () => {
  const page = await open('/deadlines/?event=lian&day=2020-07-05');
  await page.getByText('以前的案子，期限和条文不一样').waitFor();
  expect(await page.locator('[data-answer] table').count()).toBe(0);
});

test('the days can be taken into a calendar', async () => {
  const page = await open('/deadlines/?event=gaozhi&day=2026-02-13');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存进日历' }).click(),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'quanze-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await download.saveAs(join(folder, 'days.ics'));
  const text = await readFile(join(folder, 'days.ics'), 'utf8');
  expect(text).toContain('DTSTART;VALUE=DATE:20260227\r\n');
});

test('without a script all terms stand in a table', async () => {
  const page = await open('/deadlines/', { javaScriptEnabled: false });
  expect(await page.locator('#quanbu tbody tr').count()).toBeGreaterThanOrEqual(18);
  expect(await page.locator('deadline-calculator').isVisible()).toBe(false);
});
