/** For tests of reading: what is said of the small county once something in it is wrong. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { contentReader, readContent } from '../../src/register/folder.ts';

export const original = readContent('tests/fixtures/small-county').files;
const reader = contentReader();

export const MATTER = 'matters/huanjing/fenshao-jiegan.yaml';
export const POWERS = 'towns/shanqian/powers.yaml';
export const FAQ = 'faq/zhongdi/jiegan.mdx';

/** What is said of the small county with these files laid over it; `null` takes a file away. */
export function said(overlay: Readonly<Record<string, string | null>>): string[] {
  const kept = original.filter((file) => !(file.path in overlay));
  const laid = Object.entries(overlay).flatMap(([path, text]) =>
    text === null ? [] : [{ path, file: `content/${path}`, text }],
  );
  return reader([...kept, ...laid], 'content').problems.map(
    ({ at, rule, message, hint }) =>
      `${at.file}:${at.line}:${at.column} [${rule}] ${message} → ${hint}`,
  );
}

/** The text of a file of the small county with one thing changed; the thing must be there. */
export function edited(path: string, from: string, to: string): string {
  const text = original.find((file) => file.path === path)?.text ?? '';
  expect(text).toContain(from);
  return text.replace(from, () => to);
}

/** What is said of a folder that really lies on disk. */
export function saidOfFolder(prepare: (folder: string) => void): string[] {
  const parent = mkdtempSync(join(tmpdir(), 'quanze-register-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, 'content');
  for (const { path, text } of original) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  prepare(folder);
  return readContent(folder).problems.map(
    ({ at, rule, message, hint }) =>
      `${at.file}:${at.line}:${at.column} [${rule}] ${message} → ${hint}`,
  );
}
