import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compiledSite } from '../../scripts/building/compiled.ts';
import { putOffline } from '../../scripts/building/offline.ts';
import type { Output } from '../../scripts/building/output.ts';
import { type Serving, serve } from '../../scripts/serve.ts';
import { outputAt } from '../output.ts';
import { open } from './browser.ts';

/** Hundreds of files are downloaded, each compressed for it: on a busy machine that takes minutes. */
const PATIENCE = { timeout: 300_000 };
const QUESTION = /^(faq\/(?!index)[^/]+\/)$/;

/** One copy of the built site for all tests, served at an address of its own: a server compresses each file once. */
let own: ReturnType<typeof siteOfOurs>;
let site: Serving;

beforeAll(async () => {
  own = siteOfOurs();
  site = await serve({ folder: own.folder, base: process.env['SITE_BASE'] ?? '/', port: 0 });
});

afterAll(async () => {
  await site?.close();
  rmSync(own?.folder ?? '', { recursive: true, force: true });
});

/** A copy of the built site, which can be published anew. */
function siteOfOurs() {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-own-site-'));
  cpSync('dist', folder, { recursive: true });
  const list = JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8'));
  const files: string[] = list.groups.flatMap((group: { files: [string][] }) =>
    group.files.map(([path]) => path),
  );
  const questions = files
    .filter((file) => QUESTION.test(file))
    .map((path) => ({ path, text: readFileSync(join(folder, path, 'index.html'), 'utf8') }));
  let output: Output | undefined;
  /** Publishes the site anew, every question with another word in it. */
  const publish = async (word: string, day: string) => {
    output ??= outputAt(folder);
    for (const { path, text } of questions)
      output.put(`${path}index.html`, text.replace('<main ', `<main data-word="${word}" `));
    putOffline(output, day, (await compiledSite()).worker);
  };
  return { folder, list, question: questions[0]?.path ?? '', publish };
}

const status = (page: Page) => page.locator('offline-page [role=status]');
const fromDevice = (page: Page) => page.locator('.from-device');

/**
 * Cuts the network once the newest worker stands and has the page: cut off while one worker follows another, a browser
 * under test starts neither, and the next page never comes.
 */
async function cutOff(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const registration = await serviceWorker.ready;
    await registration.update();
    // One that was replaced is redundant.
    const stands = () =>
      !registration.installing &&
      !registration.waiting &&
      serviceWorker.controller?.state === 'activated';
    while (!stands()) await new Promise((done) => setTimeout(done, 50));
  });
  await page.context().setOffline(true);
}

/** Agrees to the download for the first town and waits until it is kept. */
async function agree(page: Page, url: string): Promise<string> {
  await page.goto(`${url}offline/`);
  const town = (await page.locator('#town option').nth(1).getAttribute('value')) ?? '';
  await page.locator('#town').selectOption(town);
  await page.locator('offline-page button[type=submit]').click();
  await page.locator('offline-page[data-state=kept]').waitFor({ timeout: 250_000 });
  return town;
}

test('before anybody agrees nothing is kept, sizes are said, and no worker stands', async () => {
  const { url } = site;
  const page = await open(`${url}offline/`);
  await page.locator('offline-page [data-group=all]', { hasText: 'MB' }).waitFor();
  expect(await page.locator('offline-page tbody tr').last().textContent()).toMatch(/合计.*MB/);
  const kept = await page.evaluate(async () => [
    await caches.keys(),
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  expect(kept).toEqual([[], 0]);
});

test(
  'after one download handbook, questions, documents, the town and the search work with the network cut; removing leaves nothing',
  PATIENCE,
  async () => {
    const { url } = site;
    const { question, list } = own;
    const page = await open(url, { mayComplain: true });
    const town = await agree(page, url);
    expect(await status(page).textContent()).toMatch(
      /^已可离线使用 · 版本 \d{4} 年 \d+ 月 \d+ 日 · .+ MB$/,
    );
    await page.goto(`${url}faq/`);
    expect(await fromDevice(page).count()).toBe(0);

    await cutOff(page);
    const pages = [
      '',
      'handbook/',
      'faq/',
      question,
      'documents/',
      'deadlines/',
      'matters/',
      `towns/${town}/powers/`,
    ];
    for (const path of pages) {
      await page.goto(url + path);
      const [year, month, day] = list.day.split('-').map(Number);
      expect(await fromDevice(page).textContent(), path).toContain(
        `这是 ${year} 年 ${month} 月 ${day} 日的版本`,
      );
      expect(await page.locator('h1').count(), path).toBe(1);
      const styled = await page.evaluate(() => getComputedStyle(document.body).display);
      expect(styled, path).toBe('flex');
    }
    await page.goto(`${url}search/?q=${encodeURIComponent('低保')}&town=${town}`);
    await page.locator('[data-results][data-state=ready] [data-result]').first().waitFor();
    await page.goto(`${url}desk/`);
    await page.locator('desk-line[data-state=ready]').waitFor();
    await page.keyboard.type('烧麦茬');
    await page.locator('[data-piece=card] h2').waitFor();
    await page.keyboard.press('Enter');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-do=save]').press('Enter'),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    await page.goto(`${url}stats/`);
    expect(await page.locator('h1').textContent()).toBe('这一页没有存到本机');

    await page.context().setOffline(false);
    await page.goto(url + question);
    expect(await fromDevice(page).count()).toBe(0);

    await page.goto(`${url}offline/`);
    await page.getByRole('button', { name: '删除本机保存的内容' }).click();
    await page.locator('offline-page[data-state=none]').waitFor();
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  },
);

test(
  'an interrupted download leaves the old version whole; a new version is announced and taken over, an older build put back is not announced as new',
  PATIENCE,
  async () => {
    const { url } = site;
    const { question, publish } = own;
    const page = await open(url, { mayComplain: true });
    await agree(page, url);
    await publish('two', '2031-05-06');
    await page.goto(url + question);
    const notice = page.locator('offline-notice');
    await notice.getByRole('button', { name: '更新' }).waitFor();
    expect(await notice.textContent()).toContain('2031 年 5 月 6 日');

    // The network dies after a few files of the update.
    let left = 5;
    await page
      .context()
      .route('**/faq/**', (route) => (left-- > 0 ? route.continue() : route.abort()));
    await notice.getByRole('button', { name: '更新' }).click();
    await expect.poll(() => notice.textContent()).toContain('网络断了');
    await page.context().unroute('**/faq/**');
    await cutOff(page);
    await page.goto(url + question);
    expect(await page.locator('main').getAttribute('data-word')).toBeNull();
    expect(await fromDevice(page).textContent()).toContain('网上已经有 2031 年 5 月 6 日的新版本');

    await page.context().setOffline(false);
    await page.goto(url + question);
    await notice.getByRole('button', { name: '更新' }).click();
    await expect.poll(() => notice.textContent()).toContain('已更新到 2031 年 5 月 6 日');
    await cutOff(page);
    await page.goto(url + question);
    expect(await page.locator('main').getAttribute('data-word')).toBe('two');
    expect(await fromDevice(page).textContent()).not.toContain('新版本');

    // Another build of the same day is not newer.
    await page.context().setOffline(false);
    await publish('again', '2031-05-06');
    await page.goto(url + question);
    await notice.getByRole('button', { name: '换成网上的' }).waitFor();
    expect(await notice.textContent()).not.toMatch(/新版本|更新/);
    await cutOff(page);
    await page.goto(url + question);
    expect(await page.locator('main').getAttribute('data-word')).toBe('two');
    expect(await fromDevice(page).textContent()).toMatch(/和它不一样，有网络时以网上的为准/);
    expect(await fromDevice(page).textContent()).not.toContain('新版本');
  },
);
