import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printText } from '../../scripts/print/text.ts';
import { contentReader, readContent } from '../../src/register/folder.ts';
import type { Problem, SourceFile } from '../../src/register/index.ts';
import { decode } from '../../src/register/index.ts';
import { checkRegister, RULES } from '../../src/rules/index.ts';

const TIMES = 2000;
const original = readContent('tests/fixtures/small-county').files;
const reader = contentReader();

/** One thing that can happen to the text of a file. `at` and `other` are taken modulo its lines. */
type Change = (lines: string[], at: number, other: number) => string[];

const VALUES = [
  '',
  '~',
  '0',
  '-1',
  '1e999',
  '.nan',
  'true',
  '[]',
  '{}',
  '[[]]',
  '"',
  "'",
  '|',
  '>',
  '&a x',
  '*a',
  '!x y',
  '!!binary AAAA',
  '2026-02-30',
  '9999-12-31',
  '0000-00-00',
  '第零条',
  '<script>alert(1)</script>',
  '{{x}}',
  '__proto__',
  'constructor',
  '\u0000',
  '\ufeff',
  '\ud800',
  '\u2028',
  'a: b: c',
  '- - -',
  '? x',
  '%TAG',
  '---',
  '...',
  '#',
  '很'.repeat(50_000),
  `${'['.repeat(3000)}${']'.repeat(3000)}`,
  `${'- '.repeat(2000)}x`,
];

const changes: Readonly<Record<string, Change>> = {
  deleteLine: (lines, at) => lines.toSpliced(at, 1),
  deleteLines: (lines, at, other) => lines.toSpliced(at, 1 + (other % 8)),
  doubleLine: (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  swapLines: (lines, at, other) => lines.with(at, lines[other] ?? '').with(other, lines[at] ?? ''),
  swapValues: (lines, at, other) => lines.with(at, withValue(lines[at], valueIn(lines[other]))),
  otherValue: (lines, at, other) =>
    lines.with(at, withValue(lines[at], VALUES[other % VALUES.length] ?? '')),
  otherKey: (lines, at, other) =>
    lines.with(at, (lines[at] ?? '').replace(/[\w]+(?=:)/, VALUES[other % VALUES.length] ?? '')),
  indent: (lines, at, other) => lines.with(at, `${' '.repeat(other % 7)}${lines[at] ?? ''}`),
  outdent: (lines, at) => lines.with(at, (lines[at] ?? '').trimStart()),
  tab: (lines, at) => lines.with(at, `\t${lines[at] ?? ''}`),
  cutFile: (lines, at, other) => {
    const kept = lines.slice(0, at + 1);
    return kept.with(-1, (kept.at(-1) ?? '').slice(0, other % 20));
  },
  anchor: (lines, at, other) =>
    lines
      .with(at, withValue(lines[at], `&a ${valueIn(lines[at])}`))
      .with(other, withValue(lines[other], '*a')),
  windowsLines: (lines) => lines.map((line) => `${line}\r`),
  nothing: () => [],
};

function valueIn(line = ''): string {
  return /(?::|-) (.*)$/.exec(line)?.[1] ?? line;
}

function withValue(line = '', value: string): string {
  return line.replace(/((?::|-) ?).*$/, (_, lead: string) => `${lead}${value}`);
}

/** A file saved by an editor that thinks in another encoding. */
const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  utf8: (text) => Buffer.from(text),
  latin1: (text) => Buffer.from(text, 'latin1'),
  utf16: (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  twice: (text) => Buffer.from(Buffer.from(text).toString('latin1')),
  cutInside: (text) => Buffer.from(text).subarray(0, -2),
};

const edit = fc.record({
  file: fc.nat(),
  change: fc.constantFrom(...Object.keys(changes)),
  at: fc.nat(),
  other: fc.nat(),
  encoding: fc.oneof(
    { weight: 12, arbitrary: fc.constant('utf8') },
    { weight: 1, arbitrary: fc.constantFrom(...Object.keys(encodings)) },
  ),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function broken(edits: readonly Edit[]): { files: SourceFile[]; unreadable: Problem[] } {
  const files = original.map((file) => ({ ...file }));
  const unreadable: Problem[] = [];
  for (const { file: n, change, at, other, encoding } of edits) {
    const index = n % files.length;
    const file = files[index];
    if (!file) continue;
    const lines = file.text.split('\n');
    const text = changes[change]?.(lines, at % lines.length, other % lines.length).join('\n') ?? '';
    const decoded = decode(encodings[encoding]?.(text) ?? new Uint8Array());
    if (typeof decoded === 'string') files[index] = { ...file, text: decoded };
    else {
      files.splice(index, 1);
      const place = { file: file.file, line: decoded.line, column: 1 };
      unreadable.push({ rule: 'encoding', severity: 'error', at: place, message: decoded.guess });
    }
  }
  return { files, unreadable };
}

test(`${TIMES} random edits never crash the check and never give a problem without file and line`, () => {
  const known = new Map(original.map((file) => [file.file, file]));
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const { files, unreadable } = broken(edits);
      const reading = reader(files, 'small-county', unreadable);
      const found = reading.register ? checkRegister(reading.register, '2026-11-21', RULES) : [];
      const problems = [...reading.problems, ...found];
      for (const { at, message, hint } of problems) {
        expect(known.has(at.file), at.file).toBe(true);
        const lines =
          files.find((file) => file.file === at.file)?.text.split('\n').length ??
          Number.POSITIVE_INFINITY;
        expect(at.line).toBeGreaterThanOrEqual(1);
        expect(at.line).toBeLessThanOrEqual(lines);
        expect(at.column).toBeGreaterThanOrEqual(1);
        expect(message).not.toBe('');
        expect(`${message}${hint}`).not.toMatch(/\[object|NaN/);
      }
      expect(printText(problems, reading, false)).toContain(
        problems.length === 0 ? '没有问题' : '共 ',
      );
    }),
    { numRuns: TIMES, seed: 20261121 },
  );
}, 120_000);
