import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const COMMANDS = [
  'check',
  'build',
  'build-province',
  'start',
  'dev',
  'preview',
  'report',
  'export',
];

for (const command of COMMANDS)
  test(`${command} refuses a wrong setting in one sentence`, () => {
    for (const wrong of [{ QUANZE_TODAY: '2026-11-9' }, { SITE_URL: 'example.gov.cn' }]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', command], {
        encoding: 'utf8',
        env: { ...process.env, ...wrong },
        timeout: 20_000,
      });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^(?:QUANZE_TODAY|SITE_URL) 要写成 .*\n$/);
    }
  }, 45_000);
