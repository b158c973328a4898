/** A build in which the program itself fails: one message and exit 1, never a wait for somebody who will not come. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** Builds the small county with a fault planted before anything is loaded. */
function buildWith(fault: string) {
  const out = mkdtempSync(join(tmpdir(), 'quanze-failing-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  const preload = `data:text/javascript,${encodeURIComponent(`import { isMainThread } from 'node:worker_threads';\n${fault}`)}`;
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    ['--import', preload, 'scripts/run.mjs', 'build', '--out', join(out, 'dist')],
    {
      encoding: 'utf8',
      timeout: 120_000,
      env: {
        ...process.env,
        QUANZE_CONTENT: 'tests/fixtures/small-county',
        QUANZE_TODAY: '2026-11-21',
      },
    },
  );
  return { status, signal, stderr, site: existsSync(join(out, 'dist')) };
}

/** Figures, a file, and pages of towns group what they tell; check and list of addresses do not come by there. */
const NO_GROUPS = `
  const groupBy = Map.groupBy;
  Map.groupBy = (...asked) => {
    if (/at (?:caseworkOn|notHeld)/.test(new Error().stack)) throw new Error('planted');
    return groupBy(...asked);
  };`;

test('a page that fails in the first thread ends the build', () => {
  const { status, signal, stderr, site } = buildWith(`if (isMainThread) { ${NO_GROUPS} }`);
  expect({ status, signal, site }, stderr).toEqual({ status: 1, signal: null, site: false });
  expect(stderr).toContain('没有做出来：程序出了错，不是内容的错');
  expect(stderr.match(/没有做出来/g)).toHaveLength(1);
});

test('a page that fails in the second thread ends the build', () => {
  const { status, signal, stderr, site } = buildWith(`if (!isMainThread) { ${NO_GROUPS} }`);
  expect({ status, signal, site }, stderr).toEqual({ status: 1, signal: null, site: false });
  expect(stderr).toContain('没有做出来：程序出了错，不是内容的错');
});

test('a rule that fails ends the build while the second thread waits', () => {
  const { status, signal, stderr, site } = buildWith(`
    const parse = Date.parse;
    Date.parse = (text) => {
      if (new Error().stack.includes('at findings')) throw new Error('planted');
      return parse(text);
    };`);
  expect({ status, signal, site }, stderr).toEqual({ status: 1, signal: null, site: false });
  expect(stderr).toMatch(/规则 [a-z-]+ 没有查完：程序出了错，不是内容的错/);
});

test('a second thread that cannot start ends the build', () => {
  const { status, signal, stderr, site } = buildWith(
    `if (!isMainThread) throw new Error('planted');`,
  );
  expect({ status, signal, site }, stderr).toEqual({ status: 1, signal: null, site: false });
  expect(stderr).toContain('planted');
});
