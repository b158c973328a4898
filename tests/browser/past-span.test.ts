/** Nobody has made the site anew, and its last day is over: every page says so, on the device's clock, online and offline. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { type County, copiedCounty } from '../counties.ts';
import { open } from './browser.ts';

let county: County;
let site: Serving;

beforeAll(async () => {
  // The small county names no day of its own, so its reader's day is that of the device.
  county = copiedCounty();
  const { status, stderr } = county.build();
  expect(status, stderr).toBe(0);
  site = await serve({ folder: county.out, base: '/', port: 0 });
});

afterAll(async () => {
  await site?.close();
  county?.dispose();
});

const LAST = new Date('2028-01-31T23:00:00+08:00');
const AFTER = new Date('2028-02-01T00:30:00+08:00');
const SAYS = '这一页说到 1 月 31 日；之后的变化这里还没有，打 12345 核实。';

test('on its last day a page says until when it holds, and the day after that it may not hold', async () => {
  const page = await open(`${site.url}matters/caifa-xuke/#shanqian`);
  await page.clock.setFixedTime(LAST);
  await page.reload();
  expect(await page.locator('footer page-span').textContent()).toContain('已知到 2028-01-31 不变');
  expect(await page.locator('.past-span').count()).toBe(0);

  await page.clock.setFixedTime(AFTER);
  await page.reload();
  const answers = await page.locator('article.answer').allTextContents();
  expect(await page.locator('main [role=status].past-span').textContent()).toBe(SAYS);
  expect(answers.length).toBeGreaterThan(1);
  for (const answer of answers) expect(answer).toContain(SAYS);
});

test('results that name who handles a matter say it too, and so does the copy kept on the device', async () => {
  const page = await open(`${site.url}offline/`, { mayComplain: true });
  await page.locator('#town').selectOption('shanqian');
  await page.locator('offline-page button[type=submit]').click();
  await page.locator('offline-page[data-state=kept]').waitFor();
  await page.clock.setFixedTime(AFTER);
  await page.context().setOffline(true);
  await page.goto(`${site.url}search/?q=${encodeURIComponent('砍树')}&town=shanqian`);
  await page.locator('.who', { hasText: '打 12345 核实' }).first().waitFor();
  await page.goto(`${site.url}matters/caifa-xuke/`);
  expect(await page.locator('.from-device').count()).toBe(1);
  expect(await page.locator('main [role=status].past-span').textContent()).toBe(SAYS);
});
