/** For tests: what a build takes from builds before must be what it would have made itself, byte for byte. */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished } from 'vitest';
import { type County, copiedCounty } from './counties.ts';
import { hashesOf } from './hashes.ts';

/** What an editor might change; `n` makes each time another text. Each keeps the content valid. */
interface Edit {
  readonly found: RegExp;
  readonly to: (n: number) => string;
  /** In which files; in any where it is absent. */
  readonly where?: RegExp;
}

const EDITS: readonly Edit[] = [
  { found: /^(?:summary|answer): .{10,}$/m, to: (n) => `summary: 第 ${n} 次改过的一句话。` },
  { found: /0000-62\d \d{4}/, to: (n) => `0000-620 ${String(n).padStart(4, '0')}` },
  // What other pages say of a record, too: those that link it must follow.
  { where: /^matters\//, found: /(?<=^name: .*)$/m, to: (n) => `（${n}）` },
  { where: /^(?:faq|cases)\//, found: /(?<=^title: .*)$/m, to: (n) => `（${n}）` },
  {
    where: /^towns\/.+s\.yaml$/,
    found: /(?<=^ {2}transition: ).*$/m,
    to: (n) => `没有办完的事照第 ${n} 种办法接着办`,
  },
  { found: /工作日 8:30/, to: (n) => `工作日 8:${10 + (n % 50)}` },
  { found: /^checked: .*$/m, to: (n) => `checked: 2026-0${1 + (n % 9)}-11` },
  { found: /(?<=\n\n)[^\n<#|>*-][^\n<]{20,}(?=\n)/, to: (n) => `这一段重写了 ${n} 遍。` },
];

/**
 * Edits the demonstration `rounds` times and builds after each with what earlier builds have left. Every `compared`th
 * site must be what a clean build gives; a page that was wrongly taken over before still stands there.
 */
export async function expectLikeClean(rounds: number, compared: number): Promise<void> {
  const county = copiedCounty('content');
  const warm = freshCache();
  onTestFinished(() => county.dispose());
  expect(build(county, 'warm', warm)).toBeDefined();
  const edit = fc.tuple(fc.nat(), fc.nat(EDITS.length - 1), fc.nat(9999));
  const drawn = fc.sample(fc.array(edit, { minLength: 1, maxLength: 2 }), {
    numRuns: rounds,
    seed: 20261122,
  });
  for (const [i, edits] of drawn.entries()) {
    for (const [file, kind, n] of edits) change(county, file, kind, n);
    const built = build(county, 'warm', warm);
    if ((i + 1) % compared === 0)
      expect(built, JSON.stringify(drawn.slice(0, i + 1))).toEqual(
        build(county, `clean-${i}`, freshCache()),
      );
  }
}

/** The bytes of a build into a folder of this name. */
function build(county: County, name: string, cache: string): Record<string, string> {
  const out = join(county.folder, name);
  const { status, stderr } = county.build({ QUANZE_CACHE: cache }, out);
  expect(status, stderr).toBe(0);
  return hashesOf(out);
}

/** The nth file, or the next one after it that holds what is to be changed. */
function change(county: County, nth: number, kind: number, n: number): void {
  const { found, to, where } = EDITS[kind] ?? (EDITS[0] as Edit);
  const files = globSync('**/*.{yaml,mdx}', { cwd: county.content }).sort();
  const start = nth % files.length;
  const path = [...files.slice(start), ...files.slice(0, start)].find(
    (file) =>
      (where?.test(file) ?? true) && found.test(readFileSync(join(county.content, file), 'utf8')),
  );
  if (!path) throw new Error(`no file holds ${found}`);
  const text = readFileSync(join(county.content, path), 'utf8');
  const key = /^\w+: /.exec(found.exec(text)?.[0] ?? '')?.[0];
  county.edit(path, found, key ? to(n).replace(/^\w+: /, key) : to(n));
}

/** Nothing known of earlier content. The compiled code, which no content changes, is shared. */
function freshCache(): string {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-cache-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
