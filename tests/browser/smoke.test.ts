import { expect, test } from 'vitest';
import { open } from './browser.ts';

test('the home page opens, speaks Chinese and has a heading and a search box', async () => {
  const page = await open('/');
  expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('search-box input[type="search"]').count()).toBeGreaterThan(0);
});

test('a page that does not exist says so in the look of the site', async () => {
  const page = await open('/no-such-page/', { mayComplain: true });
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('a[href]').count()).toBeGreaterThan(0);
});
