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
  'portal',
];

function refuses(command: string, wrong: Readonly<Record<string, string>>): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', command], {
    encoding: 'utf8',
    env: { ...process.env, ...wrong },
    timeout: 60_000,
  });
  expect([status, stdout]).toEqual([2, '']);
  const [name] = Object.keys(wrong);
  expect(stderr).toMatch(new RegExp(`^${name} 要写.*\\n$`));
}

for (const command of COMMANDS)
  test(`${command} refuses a wrong setting in one sentence`, () => {
    refuses(command, { QUANZE_TODAY: '2026-11-9' });
    refuses(command, { SITE_URL: 'example.gov.cn' });
  }, 45_000);

test('a content folder that is none is refused in one sentence, too', () => {
  refuses('check', { QUANZE_CONTENT: 'package.json' });
}, 45_000);
