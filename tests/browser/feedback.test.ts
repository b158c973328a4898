import { expect, test } from 'vitest';
import { open, siteUrl } from './browser.ts';

const mail = async (query: string) => {
  const page = await open(`/about/feedback/${query}`);
  return decodeURIComponent((await page.locator('feedback-mail a').getAttribute('href')) ?? '');
};

test('page and matter from the address are filled into the mail', async () => {
  const path = new URL(siteUrl('/compare/')).pathname;
  const href = await mail(`?page=${path}&title=${encodeURIComponent('比较')}`);
  expect(href).toMatch(/^mailto:.*subject=纠错：比较/);
  expect(href).toContain(`比较 ${siteUrl('/compare/')}`);
});

test('an address of another site is not', async () => {
  expect(await mail('?page=https://elsewhere.example/')).not.toContain('elsewhere');
});

test('without a script there is a plain mail link and a telephone number', async () => {
  const page = await open('/about/feedback/', { javaScriptEnabled: false });
  expect(await page.locator('main a[href^="mailto:"]').count()).toBe(1);
  expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
});
