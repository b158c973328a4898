/** A county that has only taken its lists in: matters with name, list, type and source, and nothing else. */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'quanze-stripped-'));
const content = join(folder, 'content');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

cpSync('tests/fixtures/small-county', content, { recursive: true });
for (const path of globSync('matters/*/*.yaml', { cwd: content })) {
  const file = join(content, path);
  const text = readFileSync(file, 'utf8');
  const line = (key: string) => new RegExp(`^${key}: .*$`, 'm').exec(text)?.[0] ?? '';
  const kept = ['name', 'list', 'type'].map(line).join('\n');
  writeFileSync(file, `${kept}\nsource: 小石县乡镇权责清单（虚构）\n`);
}

function run(level: string, ...command: readonly string[]) {
  const site = join(content, 'site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^level: .*$/m, `level: ${level}`));
  return spawnSync(process.execPath, ['scripts/run.mjs', ...command], {
    encoding: 'utf8',
    timeout: 120_000,
    env: { ...process.env, QUANZE_CONTENT: content, QUANZE_TODAY: '2026-11-21' },
  });
}

test('at 规范 it is not published', () => {
  const { status, stdout } = run('规范', 'check');
  expect(status, stdout).toBe(1);
});

test('at 收录 it passes', () => {
  const { status, stdout } = run('收录', 'check');
  expect(status, stdout).toBe(0);
});

test('what is missing is listed in a workbook', () => {
  const list = join(folder, '未公布.xlsx');
  const { status, stdout } = run('收录', 'report', '--out', join(folder, 'report'), '--gaps', list);
  expect(status, stdout).toBe(0);
  expect(readFileSync(list).subarray(0, 2).toString()).toBe('PK');
  expect(readFileSync(join(folder, 'report/health.md'), 'utf8')).toContain(
    '4 项，齐全 0 %，最缺：',
  );
});
