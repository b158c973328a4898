import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Fix, Problem } from '../src/register/index.ts';
import { applyFixes } from './fix.ts';

function fixed(text: string, ...fixes: Fix[]): string {
  const parent = mkdtempSync(join(tmpdir(), 'quanze-fix-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const content = join(parent, 'county');
  mkdirSync(content);
  writeFileSync(join(content, 'a.yaml'), text);
  const problems = fixes.map(
    (fix): Problem => ({
      rule: 'x',
      severity: 'error',
      at: { file: 'county/a.yaml', line: 1, column: 1 },
      message: 'x',
      fix: { file: 'county/a.yaml', ...fix },
    }),
  );
  expect(applyFixes(problems, content)).toBe(fixes.length);
  return readFileSync(join(content, 'a.yaml'), 'utf8');
}

test('one word changes; comments, order, blanks, line ends and byte order mark stay byte for byte', () => {
  const text = '\ufeff# 说明\r\nid: a  # 编号\r\n\r\nuntil: 2026-08-14\nend: 1';
  expect(fixed(text, { path: ['id'], to: 'b' })).toBe(text.replace('id: a', 'id: b'));
  expect(fixed(text, { path: ['end'], key: 'key', to: 'fin' })).toBe(text.replace('end', 'fin'));
});

test('several corrections in one file', () => {
  const edits = [
    { path: ['a'], to: '甲' },
    { path: ['b'], key: 'key', to: 'c' },
  ] as const;
  expect(fixed('a: 1\nb: 2\n', ...edits)).toBe('a: 甲\nc: 2\n');
});
