/** For browser tests: a fresh page on the built site, which fails the test for anything the page complains of. */
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import { keyAt, type OwnName } from '../../src/client/storage-key.ts';

let connected: Promise<Browser> | undefined;

afterAll(async () => {
  await (await connected)?.close();
  connected = undefined;
});

/** Address of a path of the built site. */
export function siteUrl(path: string): string {
  return new URL(path.replace(/^\//, ''), inject('site')).href;
}

/** Has the device of an open page remember something for the built site. */
export async function remember(page: Page, name: OwnName, value: string): Promise<void> {
  const key = keyAt(new URL(siteUrl('/')).pathname, name);
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [key, value] as const);
}

export interface OpenOptions extends BrowserContextOptions {
  /** Set for tests that mean to leave the site or to see an error. */
  readonly mayComplain?: boolean;
}

/**
 * Opens a path of the built site, or a whole address, in a context of its own. At the end of the test the page must
 * have logged no error and asked no other origin for anything.
 */
export async function open(path: string, options: OpenOptions = {}): Promise<Page> {
  const { mayComplain = false, ...contextOptions } = options;
  const page = await blankPage(contextOptions);
  const url = /^(?:https?|file):/.test(path) ? path : siteUrl(path);
  const complaints = complaintsOf(page, url);
  onTestFinished(async () => {
    await page.context().close();
    if (!mayComplain) expect(complaints()).toEqual([]);
  });
  await page.goto(url);
  return page;
}

/**
 * Clicks a link, or does what else leads to another page, and comes back when that page and its scripts are there. A click
 * comes back when the other page begins to arrive: what is read of it then is read by luck.
 */
export async function follow(link: Locator, act = () => link.click()): Promise<void> {
  await Promise.all([link.page().waitForEvent('load'), act()]);
}

/** Some list of some town, found the way a person finds it. */
export async function someList(options: OpenOptions = {}): Promise<Page> {
  const page = await open('/towns/', options);
  await follow(page.locator('main .card h2 a').first());
  await follow(page.locator('main a', { has: page.locator('.seal') }).first());
  return page;
}

/** Where a page is by its own word: Playwright hears of a changed address in its own time. */
export async function addressOf(page: Page): Promise<URL> {
  return new URL(await page.evaluate(() => location.href));
}

/**
 * Has what the page puts into the clipboard noted, and gives the function that tells it. It is not read from there: all
 * pages of the browser share one, and another test may have written since.
 */
export async function watchClipboard(page: Page): Promise<() => Promise<string>> {
  await page.context().grantPermissions(['clipboard-write']);
  await page.evaluate(() => {
    const { clipboard } = navigator;
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = async (text) => {
      await write(text);
      document.documentElement.dataset['copied'] = text;
    };
  });
  return () => page.evaluate(() => document.documentElement.dataset['copied'] ?? '');
}

/** A page in a context of its own, which has not gone anywhere yet. */
export async function blankPage(options: BrowserContextOptions = {}): Promise<Page> {
  connected ??= chromium.connect(inject('browser'));
  const context = await (await connected).newContext({ locale: 'zh-CN', ...options });
  // What comes in the end has come: how long it took says how busy the machine is.
  context.setDefaultTimeout(90_000);
  return context.newPage();
}

/** Errors a page logs, and what it asks of another origin than this one, since they were last asked for. */
export function complaintsOf(page: Page, url: string): () => string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(`console: ${line.text()}`);
  });
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (/^https?:$/.test(asked.protocol) && asked.origin !== new URL(url).origin)
      complaints.push(`other origin: ${request.url()}`);
  });
  return () => complaints.splice(0);
}

/** Holds back what the page asks for at addresses like this, as a slow line does, until the returned function is called. */
export async function hold(page: Page, address: RegExp): Promise<() => void> {
  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(address, async (route) => {
    await coming;
    await route.continue();
  });
  return come;
}
