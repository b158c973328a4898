/** What a line, a browser or the content may lack: each is said for what it is. */
import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { asking, IDS, open, READY, siteUrl } from './searching.ts';

test('results stand when neither details nor prose can be loaded', async () => {
  const page = await open('/about/', { mayComplain: true });
  await page.route(/stage2|pagefind/, (route) => route.abort());
  await page.goto(siteUrl(asking('低保')));
  await page.waitForSelector(READY);
  expect(await page.locator(IDS).first().getAttribute('data-result')).toBe('dibao-shenqing');
});

test.each<[string, (route: Route) => Promise<void>]>([
  ['an error', (route) => route.fulfill({ status: 500, body: 'no' })],
  [
    'a page of a portal',
    (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>登录</p>' }),
  ],
  ['a dropped line', (route) => route.abort('connectionreset')],
])('%s is not an empty answer', async (_, answer) => {
  const page = await open('/about/', { mayComplain: true });
  await page.route(/search\/stage1/, answer);
  await page.goto(siteUrl(asking('低保')));
  await page.waitForSelector('[data-results][data-state="failed"]');
  expect(await page.locator('p[role="status"]').first().textContent()).toMatch(/没有连上.*12345/);
  await page.unroute(/search\/stage1/);
  await page.locator('[data-results] button').click();
  await page.waitForSelector(`${READY} [data-result="dibao-shenqing"]`);
});

test('what is not there is said, with other ways to go on', async () => {
  const page = await open(asking('量子纠缠'));
  await page.waitForSelector(READY);
  expect(await page.locator('search-results p[role="status"]').first().textContent()).toMatch(
    /没有/,
  );
  expect(await page.locator('[data-none]').isVisible()).toBe(true);
  expect(await page.locator(IDS).count()).toBeLessThanOrEqual(3);
});

test('a browser without Intl.Segmenter finds the same', async () => {
  const page = await open('/');
  await page.addInitScript(() => {
    Reflect.deleteProperty(Intl, 'Segmenter');
  });
  await page.goto(siteUrl(asking('路边烧烤摊冒烟')));
  await page.waitForSelector(READY);
  expect(await page.evaluate(() => 'Segmenter' in Intl)).toBe(false);
  expect(await page.locator(IDS).first().getAttribute('data-result')).toBe('lutian-shaokao-chufa');
});

test('where no answer comes, what was kept for being offline is one', async () => {
  const page = await open('/about/', { mayComplain: true });
  const names = ['stage1', 'more', 'cards', 'county'].map((name) =>
    siteUrl(`/search/${name}.json`),
  );
  await page.evaluate(async (all) => (await caches.open('kept')).addAll(all), names);
  await page.route(/search\/[^/]+\.json/, (route) => route.abort('connectionreset'));
  await page.goto(siteUrl(asking('低保')));
  await page.waitForSelector(`${READY} [data-result="dibao-shenqing"]`);
});

test('without JavaScript the page says that it cannot look for the words, and offers the indexes', async () => {
  const page = await open(asking('低保'), { javaScriptEnabled: false });
  expect(await page.locator('main .notice:visible').textContent()).toMatch(
    /不能照您写的字去查.*12345/,
  );
  expect(await page.locator('[data-none] a[href$="/matters/az/"]').isVisible()).toBe(true);
});
