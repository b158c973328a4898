/** One day to come, for every run of the tests; `npm run test:clocks` tries more days and more tests. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const CLOCK = pathToFileURL(resolve('tests/clocks/clock.mjs')).href;

function on(clock: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { QUANZE_TODAY: _, ...own } = process.env;
  return spawnSync(process.execPath, ['scripts/run.mjs', ...args], {
    encoding: 'utf8',
    env: { ...own, CLOCK: clock, NODE_OPTIONS: `--import=${CLOCK}`, ...env },
  });
}

test('under a clock of ten years later a county without a day of its own is published for that day', () => {
  const parent = mkdtempSync(join(tmpdir(), 'quanze-clock-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const content = join(parent, 'content');
  cpSync('tests/fixtures/small-county', content, { recursive: true });
  const site = join(content, 'site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^today: .*\n/m, ''));
  const { status, stdout, stderr } = on('2036-06-01', ['build', '--out', join(parent, 'dist')], {
    QUANZE_CONTENT: content,
    // In ten years all that other builds keep is old, and thrown away.
    QUANZE_CACHE: join(parent, 'cache'),
  });
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('按 2036-06-01 这一天');
});

test('under a clock on which a certificate has run out the demonstration stays on its own day', () => {
  const { status, stdout } = on('2027-01-11', ['check', '--format', 'json']);
  expect(status).toBe(0);
  const now = on('2026-11-29', ['check', '--format', 'json']);
  expect(stdout).toBe(now.stdout);
});
