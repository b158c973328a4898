/** `npm start` for whoever has just installed it: the first page stands before the site is built. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { compileOnce } from '../../scripts/building/compile.ts';
import { freshFolder } from '../output.ts';

beforeAll(() => compileOnce(), 300_000);

function start(prepare: (content: string) => void = () => undefined) {
  const folder = freshFolder();
  const content = join(folder, 'content');
  cpSync('tests/fixtures/small-county', content, { recursive: true });
  prepare(content);
  const run = spawn(process.execPath, [resolve('scripts/run.mjs'), 'start', '--port', '0'], {
    cwd: folder,
    env: { ...process.env, QUANZE_CONTENT: content, QUANZE_TODAY: '2026-11-21' },
  });
  onTestFinished(() => void run.kill());
  let said = '';
  for (const stream of [run.stdout, run.stderr])
    stream.on('data', (chunk) => {
      said += String(chunk);
    });
  const ended = new Promise<number | null>((done) => run.on('close', done));
  return { folder, said: () => said, ended };
}

test('pages are drawn on request until the built site takes their place', async () => {
  const { folder, said } = start();
  await expect.poll(said, { timeout: 120_000 }).toMatch(/http:\S+/);
  const url = /http:\S+/.exec(said())?.[0] ?? '';
  expect(existsSync(join(folder, 'dist'))).toBe(false);
  const first = await fetch(url);
  expect([first.status, await first.text()]).toEqual([200, expect.stringContaining('<h1')]);
  // A folder by its name without the last stroke, and what no site has.
  expect((await fetch(`${url}towns`)).url).toBe(`${url}towns/`);
  for (const path of ['nothing/', 'sw.js']) expect((await fetch(url + path)).status).toBe(404);

  await expect.poll(said, { timeout: 120_000 }).toContain('全部页面写好了');
  expect(existsSync(join(folder, 'dist/index.html'))).toBe(true);
  expect((await fetch(`${url}sw.js`)).status).toBe(200);
}, 300_000);

test('content with an error shows nothing, and ends with what the check says', async () => {
  const { folder, said, ended } = start((content) =>
    writeFileSync(join(content, 'glossary.yaml'), '- nonsense: 1\n'),
  );
  expect(await ended).toBe(1);
  expect(said()).toContain('glossary.yaml');
  expect(said()).not.toContain('http:');
  expect(existsSync(join(folder, 'dist'))).toBe(false);
}, 300_000);
