/** The desk as somebody with a caller on the line uses it: the keyboard alone. */
import { expect, test } from 'vitest';
import { open, remember, siteUrl, watchClipboard } from './browser.ts';

const READY = 'desk-line[data-state="ready"]';

test('one call by the keyboard alone: who, taken down, copied, and the next one', async () => {
  const page = await open('/desk/');
  await page.waitForSelector(READY);
  const copied = await watchClipboard(page);
  const { keyboard } = page;
  const status = page.locator('[data-piece="status"]');
  await keyboard.type('河东村有人烧麦茬');
  // The card of all that was typed: half of it finds others.
  await page.locator('[data-paragraph]', { hasText: '河东村有人烧麦茬' }).waitFor();
  await page.locator('[data-body="临河镇人民政府"]').first().waitFor();
  expect(await page.locator('[data-body]').count()).toBeGreaterThan(1);
  // Read out when typing pauses.
  await page.waitForFunction(() =>
    /找临河镇人民政府，0000-/.test(
      document.querySelector('[data-piece="status"]')?.textContent ?? '',
    ),
  );
  const first = await page.locator('[data-piece="card"] h2').textContent();
  await keyboard.press('ArrowDown');
  expect(await page.locator('[data-piece="card"] h2').textContent()).not.toBe(first);
  await keyboard.press('ArrowUp');
  await keyboard.press('Enter');
  expect(await status.textContent()).toMatch(/^已记下/);
  await keyboard.press('Control+c');
  await page.waitForFunction(
    () => document.querySelector('[data-piece="status"]')?.textContent === '派单用语已复制。',
  );
  expect(await copied()).toMatch(/来电反映：河东村有人烧麦茬.*属地不符/);
  await keyboard.press('Escape');
  expect(await page.locator('desk-line input').inputValue()).toBe('');
  expect(await page.locator('[data-piece="log"] tbody tr').count()).toBe(1);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-do="save"]').click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  await page.reload();
  await page.locator('[data-piece="log"] tbody tr').waitFor();
});

test('F2 leads to the town and back; another town, another body', async () => {
  const page = await open('/desk/');
  await page.waitForSelector(READY);
  await page.keyboard.type('烧麦茬');
  await page.locator('[data-kind="先问乡镇"]').waitFor();
  await page.keyboard.press('F2');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  await page.selectOption('desk-line select', 'linhe');
  await page.locator('[data-body="临河镇人民政府"]').first().waitFor();
  await page.keyboard.press('F2');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
});

test('a request that fails is said, with the hotline, and asked again', async () => {
  const page = await open('/about/', { mayComplain: true });
  await remember(page, 'town', 'linhe');
  await page.route(/desk\/county/, (route) => route.fulfill({ status: 200, body: '<p>登录</p>' }));
  await page.goto(siteUrl('/desk/'));
  await page.waitForSelector('desk-line[data-state="failed"]');
  expect(await page.locator('[data-piece="status"]').textContent()).toMatch(/没有连上.*12345/);
  await page.unroute(/desk\/county/);
  await page.locator('[data-piece="card"] button').click();
  await page.waitForSelector(READY);
});

test('without JavaScript the page says so and leads to the indexes', async () => {
  const page = await open('/desk/', { javaScriptEnabled: false });
  expect(await page.locator('main .notice a[href$="/matters/"]').isVisible()).toBe(true);
  expect(await page.locator('desk-line').isVisible()).toBe(false);
});
