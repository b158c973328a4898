import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Edit, Problem } from '../src/register/index.ts';
import { applyFixes } from './fix.ts';

function fixed(text: string, ...edits: Omit<Extract<Edit, { old: string }>, 'file'>[]): string {
  const parent = mkdtempSync(join(tmpdir(), 'quanze-fix-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const content = join(parent, 'county');
  mkdirSync(content);
  writeFileSync(join(content, 'a.yaml'), text);
  const problems = edits.map(
    (edit): Problem => ({
      rule: 'x',
      severity: 'error',
      at: { file: 'county/a.yaml', line: edit.line, column: edit.column },
      message: 'x',
      fix: { file: 'county/a.yaml', ...edit },
    }),
  );
  expect(applyFixes(problems, content)).toBe(edits.length);
  return readFileSync(join(content, 'a.yaml'), 'utf8');
}

test('one word changes; comments, order, blanks, line ends and byte order mark stay byte for byte', () => {
  const text = '\ufeff# 说明\r\nid: a  # 编号\r\n\r\nuntil: 2026-08-14\nend';
  expect(fixed(text, { line: 2, column: 5, old: 'a', new: 'b' })).toBe(
    text.replace('id: a', 'id: b'),
  );
  expect(fixed(text, { line: 5, column: 1, old: 'end', new: 'fin' })).toBe(
    text.replace('end', 'fin'),
  );
});

test('several corrections in one file', () => {
  const edits = [
    { line: 1, column: 4, old: '1', new: '11' },
    { line: 2, column: 1, old: 'b', new: 'c' },
  ];
  expect(fixed('a: 1\nb: 2\n', ...edits)).toBe('a: 11\nc: 2\n');
});
