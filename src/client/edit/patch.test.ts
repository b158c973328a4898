import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { diffLines } from './line-diff.ts';
import { mailPatch, unifiedDiff } from './patch.ts';

const folder = mkdtempSync(join(tmpdir(), 'quanze-patch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const PATH = 'content/matters/a/b.yaml';
const file = join(folder, PATH);
const git = (args: readonly string[], input = '') =>
  execFileSync(
    'git',
    ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args],
    {
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
git(['init', '-q']);
mkdirSync(dirname(file), { recursive: true });

const LETTER = {
  from: { name: '周文', mail: 'zhouwen@example.org' },
  day: '2026-11-21',
  subject: '改“露天烧烤”的说法：补上“河边烧烤”，把一句话写得更短，让老百姓一看就明白',
  says: ['From: 不是信头', '变更事项“露天烧烤”', '--- 也不是结尾'],
};

/** Few different lines, so that they repeat; with and without an end to the last. */
const text = fc
  .tuple(
    fc.array(fc.constantFrom('甲', 'b: 1', '', ' - c', '-- ', 'From x', '@@'), { maxLength: 30 }),
    fc.boolean(),
  )
  .map(([lines, ended]) => lines.join('\n') + (ended && lines.length > 0 ? '\n' : ''));

test('the steps lead from the one text to the other', () => {
  fc.assert(
    fc.property(text, text, (before, now) => {
      const steps = diffLines(before, now);
      const side = (other: string) =>
        steps
          .filter(({ mark }) => mark !== other)
          .map(({ line }) => line)
          .join('');
      expect([side('+'), side('-')]).toEqual([before, now]);
    }),
  );
});

test('only what differs is in the steps', () => {
  const before = Array.from({ length: 500 }, (_, i) => `${i}\n`).join('');
  const marks = diffLines(before, before.replace('250\n', '新\n')).filter(
    ({ mark }) => mark !== ' ',
  );
  expect(marks.map(({ mark, line }) => mark + line)).toEqual(['-250\n', '+新\n']);
});

test('git applies it and has the very bytes', () => {
  const different = fc.tuple(text, text).filter(([a, b]) => a !== b && a !== '' && b !== '');
  fc.assert(
    fc.property(different, ([before, now]) => {
      writeFileSync(file, before);
      git(['apply', '-'], unifiedDiff({ path: PATH, before, now }));
      expect(readFileSync(file, 'utf8')).toBe(now);
    }),
    { numRuns: 30 },
  );
});

test.each(['\n', '\r\n'])('git am makes a commit of it, with line ends %j', (end) => {
  const before = ['id: a', '# 说明', 'name: 甲', ''].join(end);
  const now = before.replace('甲', '乙');
  writeFileSync(file, before);
  git(['add', '.']);
  git(['commit', '-qm', 'before']);
  git(['am', '-q'], mailPatch(LETTER, [{ path: PATH, before, now }]));
  expect(readFileSync(file, 'utf8')).toBe(now);
  const [author, mail, day, subject, ...says] = git([
    'log',
    '-1',
    '--format=%an%n%ae%n%ad%n%s%n%b',
    '--date=iso',
  ]).split('\n');
  expect([author, mail, day]).toEqual(['周文', 'zhouwen@example.org', '2026-11-21 12:00:00 +0800']);
  expect(subject).toBe(LETTER.subject);
  expect(says.slice(0, 3)).toEqual(LETTER.says.map((sentence) => `- ${sentence}`));
});
