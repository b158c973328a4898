import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { open } from './browser.ts';

const MATTER = 'matters/huanjing/fenshao-jiegan.yaml';
const NAME = '露天焚烧秸秆的处罚';
const MISTAKE = (text: string) => text.replace('tier: 基本盘', 'tierr: 基本盘');

/** `npm run dev` on a copy of the small county, ended with the test. */
async function startDev(prepare: (county: County) => void = () => undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-dev-'));
  const county = countyIn(join(folder, 'content'));
  cpSync('tests/fixtures/small-county', county.folder, { recursive: true });
  prepare(county);
  const server = spawn(process.execPath, ['scripts/run.mjs', 'dev', '--port', '0'], {
    env: { ...process.env, QUANZE_CONTENT: county.folder, QUANZE_TODAY: '2026-11-21', VITEST: '' },
  });
  onTestFinished(() => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  const terminal = listen(server);
  await expect.poll(terminal, { timeout: 60_000 }).toMatch(ADDRESS);
  const address = ADDRESS.exec(terminal())?.[0] ?? '';
  const live = (path: string) => open(`${address}${path}`, { mayComplain: true });
  return { county, terminal, live };
}
const ADDRESS = /http:\/\/localhost:\d+\//;

type County = ReturnType<typeof countyIn>;
function countyIn(folder: string) {
  return {
    folder,
    read: (path: string) => readFileSync(join(folder, path), 'utf8'),
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
  await page.locator('main').getByText(name).first().waitFor({ timeout: 30_000 });
}

function overlay(page: Page) {
  return page.locator('vite-error-overlay');
}

test('a saved record shows without a reload by hand', async () => {
  const { county, live } = await startDev();
  const page = await live('matters/fenshao-jiegan/');
  await untilHeaded(page, NAME);
  const original = county.read(MATTER);
  for (const name of ['烧秸秆一号', '烧秸秆二号', '烧秸秆三号']) {
    county.write(MATTER, original.replace(NAME, name));
    await untilHeaded(page, name);
  }
});

test('a mistake shows in terminal and browser with file, line and way out, and goes when corrected', async () => {
  const { county, terminal, live } = await startDev();
  const page = await live('matters/fenshao-jiegan/');
  await untilHeaded(page, NAME);
  const original = county.read(MATTER);
  county.write(MATTER, MISTAKE(original));
  await overlay(page).waitFor();
  const shown = await overlay(page).locator('#message-content').innerText();
  for (const said of [shown, terminal()]) {
    expect(said).toContain(`content/${MATTER}`);
    expect(said).toContain('11:1  错误  不认识的字段 tierr');
    expect(said).toContain('怎么改：是不是想写「承接要求」（tier）？');
  }

  const other = await live('matters/caifa-xuke/');
  await overlay(other).waitFor();

  county.write(MATTER, original.replace(NAME, '改好了的事项'));
  await untilHeaded(page, '改好了的事项');
  expect(await overlay(page).count()).toBe(0);
});

test('content that was broken when the command started comes up once it is corrected', async () => {
  const { county, terminal, live } = await startDev((c) =>
    c.write(MATTER, MISTAKE(c.read(MATTER))),
  );
  expect(terminal()).toContain('11:1  错误  不认识的字段 tierr');
  const page = await live('matters/fenshao-jiegan/');
  await overlay(page).waitFor();
  county.write(MATTER, county.read(MATTER).replace('tierr:', 'tier:'));
  await untilHeaded(page, NAME);
  expect(await overlay(page).count()).toBe(0);
});

test('new and deleted records come and go', async () => {
  const { county, live } = await startDev();
  const page = await live('matters/fenshao-jiegan/');
  const fresh = 'matters/huanjing/xin-shixiang.yaml';
  const text = county
    .read(MATTER)
    .replace('id: fenshao-jiegan', 'id: xin-shixiang')
    .replace(NAME, '新来的事项')
    .replace('烧秸秆\n', '新说法一\n')
    .replace('tier: 基本盘', 'tier: 自选盘');
  const address = page.url().replace('fenshao-jiegan', 'xin-shixiang');
  // An open page is told to reload when something changes, and would give up where it is going: so none is open.
  await page.goto('about:blank');
  const status = async () => (await fetch(address)).status;
  county.write(fresh, text);
  await expect.poll(status, { timeout: 25_000 }).toBe(200);
  await page.goto(address);
  await untilHeaded(page, '新来的事项');
  county.remove(fresh);
  await expect.poll(status, { timeout: 25_000 }).toBe(404);
});
