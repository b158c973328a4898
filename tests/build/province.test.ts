/** One warm process for many counties: what it learned from one must not show in the next. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { TODAY } from '../counties.ts';
import { hashesOf } from '../hashes.ts';

function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, QUANZE_TODAY: TODAY, ...env },
  });
  expect(status, stderr).toBe(0);
}

test('a county built among others has the bytes of a county built alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-province-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const counties = join(folder, 'counties');
  run('generate', ['--counties', '3', '--towns', '2', '--claims', '40', '--out', counties]);
  run('build-province', ['--counties', counties, '--out', join(folder, 'together')]);
  // Of three counties on two threads, the last was not the first of its thread.
  const last = 'county-003';
  run('build', ['--out', join(folder, 'alone')], {
    QUANZE_CONTENT: join(counties, last),
    SITE_BASE: `/${last}/`,
  });
  expect(hashesOf(join(folder, 'together', last))).toEqual(hashesOf(join(folder, 'alone')));
});
