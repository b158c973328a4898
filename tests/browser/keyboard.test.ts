import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, someList } from './browser.ts';
import { recordsOf } from './kinds.ts';

/** Presses Tab until the element has the focus; fails after as many steps as nobody would take. */
async function tabTo(page: Page, wanted: Locator, most = 80): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`not reached with ${most} tabs: ${wanted}`);
}

/** What has the focus and whether one sees that it has. */
function focused(page: Page): Promise<{ text: string; visible: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, height } = element.getBoundingClientRect();
    return {
      text: element.textContent?.trim() ?? '',
      visible:
        outlineStyle !== 'none' &&
        outlineWidth !== '0px' &&
        height > 0 &&
        bottom > 0 &&
        top < innerHeight,
    };
  });
}

test('the first Tab offers to jump over the header, and Enter does', async () => {
  const page = await open('/');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toEqual({ text: '跳到正文', visible: true });
  await page.keyboard.press('Enter');
  // The browser goes to an anchor in its own time.
  await page.locator('main:target').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('brand, search, switches and rooms of the header are reached in this order, each with a visible focus', async () => {
  const page = await open('/towns/');
  const header = page.locator('body > header').first();
  await tabTo(page, header.locator('a.brand'));
  const seen: string[] = [];
  for (let step = 0; step < 40; step++) {
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element?.closest('header')) return undefined;
      return `${element.tagName} ${element.textContent?.trim()}`;
    });
    if (!at) break;
    seen.push(at);
    expect((await focused(page)).visible || at.startsWith('INPUT'), at).toBe(true);
    await page.keyboard.press('Tab');
  }
  const has = (what: RegExp) => seen.findIndex((at) => what.test(at));
  const order = [/^INPUT/, /^BUTTON 查$/, /^BUTTON 长辈版/, /^BUTTON 夜间/, /^A 乡镇$/].map(has);
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('长辈版 and 夜间 are switched with the space bar and stay on the next page', async () => {
  const page = await open('/towns/');
  for (const name of ['长辈版', '夜间']) {
    await tabTo(page, page.getByRole('button', { name }));
    await page.keyboard.press('Space');
  }
  const dataset = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
  expect(await dataset()).toMatchObject({ text: 'large', theme: 'dark' });
  await page.goto(new URL('../matters/', page.url()).href);
  expect(await dataset()).toMatchObject({ text: 'large', theme: 'dark' });
});

test('a town is chosen on a matter page with Tab and Enter', async () => {
  const [matter] = recordsOf('matters');
  const page = await open(`/matters/${matter?.id}/`);
  const link = page.locator('town-answers a[data-town]').nth(1);
  const town = await link.getAttribute('data-town');
  await tabTo(page, link);
  expect((await focused(page)).visible).toBe(true);
  await page.keyboard.press('Enter');
  expect(await page.locator('town-answers > article:visible').getAttribute('id')).toBe(town);
  expect(await link.getAttribute('aria-current')).toBe('true');
});

test('a list is filtered with Tab and Enter', async () => {
  const page = await someList();
  const rows = page.locator('.listing tbody tr:not(.group):visible');
  const all = await rows.count();
  const link = page.locator('list-filter a[data-facet="type"]:not([data-value=""])').first();
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  expect(await rows.count()).toBeLessThan(all);
  expect(await rows.count()).toBeGreaterThan(0);
  const words = page.locator('list-filter input[type="search"]');
  await tabTo(page, words);
  await page.keyboard.type('没有这样的事项');
  expect(await rows.count()).toBe(0);
});
