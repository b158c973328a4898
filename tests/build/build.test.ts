import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hashesOf } from '../hashes.ts';

const SMALL = 'tests/fixtures/small-county';
const DAY = '2026-11-21';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'quanze-build-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function build(content: string, out: string, env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, ['scripts/run.mjs', 'build', '--out', out], {
    encoding: 'utf8',
    env: { ...process.env, QUANZE_CONTENT: content, QUANZE_TODAY: DAY, ...env },
  });
}

test('the same content and day give the same bytes, wherever and whenever they are built', () => {
  const parent = folder();
  const first = build(SMALL, join(parent, 'a'), { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' });
  const copy = join(parent, 'elsewhere', 'small-county');
  cpSync(SMALL, copy, { recursive: true });
  const second = build(copy, join(parent, 'b'), {
    TZ: 'America/New_York',
    LANG: 'C',
    NODE_ENV: 'test',
  });
  expect([first.status, second.status], first.stderr).toEqual([0, 0]);
  const hashes = hashesOf(join(parent, 'a'));
  expect(Object.keys(hashes)).toContain('matters/fenshao-jiegan/index.html');
  expect(hashesOf(join(parent, 'b'))).toEqual(hashes);
});

test('content with errors prints every problem, exits 1 and leaves the site as it was', () => {
  const parent = folder();
  const content = join(parent, 'content');
  cpSync(SMALL, content, { recursive: true });
  for (const [path, from, to] of [
    ['matters/huanjing/fenshao-jiegan.yaml', 'tier: 基本盘', 'tierr: 基本盘'],
    ['towns/shanqian/powers.yaml', 'office: zhifa', 'office: zhifaa'],
  ] as const) {
    const text = readFileSync(join(content, path), 'utf8');
    writeFileSync(join(content, path), text.replace(from, to));
  }
  const out = join(parent, 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), '上一次的网站');

  const { status, stderr } = build(content, out);
  expect(status).toBe(1);
  expect(stderr).toContain('不认识的字段 tierr');
  expect(stderr).toContain('没有编号为 zhifaa 的机构');
  expect(stderr).toContain('原来的网站没有动');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('上一次的网站');
  expect(existsSync(join(parent, '.dist-next'))).toBe(false);
});
