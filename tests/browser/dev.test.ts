import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { open } from './browser.ts';

const MATTER = 'matters/huanjing/fenshao-jiegan.yaml';
const NAME = '露天焚烧秸秆的处罚';
const ORIGINAL = readFileSync(join('tests/fixtures/small-county', MATTER), 'utf8');
const MISTAKE = (text: string) => text.replace('tier: 基本盘', 'tierr: 基本盘');

const ADDRESS = /http:\/\/localhost:\d+\//;
let folder: string;
let county: County;
let server: ChildProcess;
let terminal: () => string;

/** `npm run dev` on a copy of the small county, which has a mistake then: starting takes longer than all tests. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quanze-dev-'));
  county = countyIn(join(folder, 'content'));
  cpSync('tests/fixtures/small-county', county.folder, { recursive: true });
  county.write(MATTER, MISTAKE(ORIGINAL));
  server = spawn(process.execPath, ['scripts/run.mjs', 'dev', '--port', '0'], {
    env: { ...process.env, QUANZE_CONTENT: county.folder, QUANZE_TODAY: '2026-11-21', VITEST: '' },
  });
  terminal = listen(server);
  await vi.waitUntil(() => ADDRESS.test(terminal()), { timeout: 100_000 });
  // The first page takes its time: pages are compiled when they are asked for.
  await fetch(addressIn('matters/fenshao-jiegan/'));
});

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

const addressIn = (path: string) => `${ADDRESS.exec(terminal())?.[0]}${path}`;
const live = (path: string) => open(addressIn(path), { mayComplain: true });

/** The matter as it was, and its page once the server has read it: a page of the test before may still be leaving. */
async function original(): Promise<Page> {
  county.write(MATTER, ORIGINAL);
  const path = 'matters/fenshao-jiegan/';
  await expect.poll(async () => (await fetch(addressIn(path))).text()).toContain(NAME);
  const page = await live(path);
  await untilHeaded(page, NAME);
  return page;
}

type County = ReturnType<typeof countyIn>;
function countyIn(folder: string) {
  return {
    folder,
    write: (path: string, text: string) => writeFileSync(join(folder, path), text),
    remove: (path: string) => rmSync(join(folder, path)),
  };
}

/** Everything the process has printed so far. */
function listen(server: ChildProcess): () => string {
  let printed = '';
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk) => {
      printed += String(chunk);
    });
  return () => printed;
}

/** Waits until the page gives this name; how long that takes depends on what else the machine does. */
async function untilHeaded(page: Page, name: string): Promise<void> {
  await page.locator('main').getByText(name).first().waitFor();
}

function overlay(page: Page) {
  return page.locator('vite-error-overlay');
}

test('content that was broken when the command started comes up once it is corrected', async () => {
  await expect.poll(terminal).toContain('11:1  错误  不认识的字段 tierr');
  const page = await live('matters/fenshao-jiegan/');
  await overlay(page).waitFor();
  county.write(MATTER, ORIGINAL);
  await untilHeaded(page, NAME);
  expect(await overlay(page).count()).toBe(0);
});

test('a saved record shows without a reload by hand', async () => {
  const page = await original();
  for (const name of ['烧秸秆一号', '烧秸秆二号', '烧秸秆三号']) {
    county.write(MATTER, ORIGINAL.replace(NAME, name));
    await untilHeaded(page, name);
  }
});

test('a mistake shows in terminal and browser with file, line and way out, and goes when corrected', async () => {
  const page = await original();
  const before = terminal().length;
  county.write(MATTER, MISTAKE(ORIGINAL));
  const message = overlay(page).locator('#message-content', { hasText: '怎么改' });
  const shown = await message.innerText();
  await expect.poll(() => terminal().slice(before)).toContain('怎么改');
  for (const said of [shown, terminal().slice(before)]) {
    expect(said).toContain(`content/${MATTER}`);
    expect(said).toContain('11:1  错误  不认识的字段 tierr');
    expect(said).toContain('怎么改：是不是想写「承接要求」（tier）？');
  }

  const other = await live('matters/caifa-xuke/');
  await overlay(other).waitFor();

  county.write(MATTER, ORIGINAL.replace(NAME, '改好了的事项'));
  await untilHeaded(page, '改好了的事项');
  expect(await overlay(page).count()).toBe(0);
});

test('new and deleted records come and go', async () => {
  const page = await original();
  const fresh = 'matters/huanjing/xin-shixiang.yaml';
  const text = ORIGINAL.replace('id: fenshao-jiegan', 'id: xin-shixiang')
    .replace(NAME, '新来的事项')
    .replace('烧秸秆\n', '新说法一\n')
    .replace('tier: 基本盘', 'tier: 自选盘');
  const address = addressIn('matters/xin-shixiang/');
  // An open page is told to reload when something changes, and would give up where it is going: so none is open.
  await page.goto('about:blank');
  const status = async () => (await fetch(address)).status;
  county.write(fresh, text);
  await expect.poll(status).toBe(200);
  await page.goto(address);
  await untilHeaded(page, '新来的事项');
  county.remove(fresh);
  await expect.poll(status).toBe(404);
});
