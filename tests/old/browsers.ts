/** For tests of older browsers: the built site, served, and the same browser of several years. */
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { launchChrome } from '../../scripts/chrome.ts';
import { type Serving, serve } from '../../scripts/serve.ts';
import { olderChrome } from './older-chrome.ts';

/** Chromium 88 and 107, and the newest we have. */
export type Year = 88 | 107 | 'now';

type Opened = Awaited<ReturnType<typeof launched>>;
const browsers = new Map<Year, Promise<Opened>>();
let site: Serving;

beforeAll(async () => {
  site = await serve({ folder: 'dist', base: '/', port: 0 });
});
afterAll(async () => {
  for (const open of browsers.values()) await (await open).close();
  await site.close();
});

async function launched(year: Year) {
  const server = await launchChrome(year === 'now' ? undefined : await olderChrome(year));
  const browser = await chromium.connect(server.wsEndpoint());
  return {
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** A page of the site, opened. The test fails for anything it complains of. */
export async function openIn(
  year: Year,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const open = browsers.get(year) ?? launched(year);
  browsers.set(year, open);
  const context = await (await open).browser.newContext({ locale: 'zh-CN', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  onTestFinished(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });
  await page.goto(new URL(path.slice(1), site.url).href);
  return page;
}

/** Waits until a part that can be seen says `text`, and returns all it says. Chromium 88 cannot tell Playwright what can be seen. */
export async function seen(page: Page, selector: string, text = ''): Promise<string> {
  const found = await page.waitForFunction(
    ([selector, text]) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => element.innerText || ' ')
        .find((said) => said.includes(text)),
    [selector, text] as const,
    { timeout: 60_000 },
  );
  return String(await found.jsonValue());
}

/** Taps what can be seen of a selector and says `text`. */
export async function tap(page: Page, selector: string, text = ''): Promise<void> {
  await seen(page, selector, text);
  await page.evaluate(
    ([selector, text]) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .find((element) => element.getClientRects().length > 0 && element.innerText.includes(text))
        ?.click(),
    [selector, text] as const,
  );
}

/** Writes into a field as a person does, ending with Enter where `enter` is set. */
export async function write(page: Page, selector: string, text: string, enter = false) {
  await seen(page, selector);
  await page.evaluate(
    (selector) => document.querySelector<HTMLElement>(selector)?.focus(),
    selector,
  );
  await page.keyboard.press('Control+A');
  if (text === '') await page.keyboard.press('Delete');
  else await page.keyboard.insertText(text);
  if (enter) await page.keyboard.press('Enter');
}
