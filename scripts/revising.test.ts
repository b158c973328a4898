import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copiedCounty, TODAY } from '../tests/counties.ts';

const county = copiedCounty();
afterAll(() => county.dispose());
const BURNING = 'matters/huanjing/fenshao-jiegan.yaml';
const PAIR = ['shehui-jiuzhu-fa:第三十九条', 'shehui-jiuzhu-fa:第四十条'];

const run = (...words: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', ...words, '--content', county.content], {
    encoding: 'utf8',
    env: { ...process.env, QUANZE_TODAY: TODAY },
  });
const textOf = (path: string) => readFileSync(join(county.content, path), 'utf8');

test('a trial says everything and writes nothing; then the same is written', () => {
  const path = 'matters/minzheng/faxian-jiuzhu.yaml';
  const before = textOf(path);
  const trial = run('replace-law', ...PAIR, '--from', '2026-12-01', '--dry-run');
  expect([trial.status, trial.stderr]).toEqual([0, '']);
  expect(trial.stdout).toContain('试运行，没有写文件');
  expect(textOf(path)).toBe(before);
  expect(run('replace-law', ...PAIR, '--from', '2026-12-01').stdout).toContain('写好了 1 个文件');
  expect(textOf(path)).toContain('    until: 2026-11-30\n');
  expect(textOf(path)).toContain('    article: 第四十条\n    from: 2026-12-01\n');
}, 30_000);

test('what the rules find besides is told, and a refusal is one sentence', () => {
  const closing = ['close', '--town', 'shanqian', '--matter', 'fenshao-jiegan'];
  const rest = ['--decision', 'sheng-fuquan-2023', '--successor', 'huanbao-ju', '--dry-run'];
  const told = run(...closing, '--until', '2026-02-28', ...rest);
  expect(told.stdout).toContain('[basic-tier-claimed]');
  const refused = run(...closing, '--until', '2020-01-01', ...rest);
  expect([refused.status, refused.stderr.split('\n').length]).toEqual([1, 2]);
  expect(run('close', '--town', 'shanqian').status).toBe(2);
}, 30_000);

test('a new record that cannot be linked is not written', () => {
  const words = ['--id', 'x', '--title', '书', '--entrustor', 'nichts', '--entrusted', 'hebian'];
  const made = run('new', 'agreement', ...words, '--matters', 'caifa-xuke', '--from', '2026-01-01');
  expect(made.status).toBe(1);
  expect(made.stdout).toContain('nichts');
  expect(existsSync(join(county.content, 'agreements/x.yaml'))).toBe(false);
}, 30_000);

test('files are put in one way of writing, and stay so', () => {
  county.edit(
    BURNING,
    'list: 权力清单\ntype: 行政处罚\n',
    'type: "行政处罚" # 罚\nlist: 权力清单\n',
  );
  expect(run('fmt', '--check', BURNING).status).toBe(1);
  expect(run('fmt', BURNING).stdout).toContain('整理好了 1 个文件');
  expect(textOf(BURNING)).toContain('list: 权力清单\ntype: 行政处罚 # 罚\n');
  expect(run('fmt', '--check', BURNING).status).toBe(0);
}, 30_000);
