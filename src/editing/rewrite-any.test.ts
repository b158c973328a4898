/** Whatever a file becomes: on random values, and on the files of the demonstration. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSources } from '../register/folder.ts';
import { kindOf } from '../register/read.ts';
import { KINDS } from '../schema/index.ts';
import { rewrite } from './rewrite.ts';

const powers = KINDS.find(({ name }) => name === 'powers')?.schema;
const matter = KINDS.find(({ name }) => name === 'matter')?.schema;
if (!powers || !matter) throw new Error('no schema');
type Entry = Record<string, unknown>;

/** Text that YAML reads as something else when it stands plain, among the ordinary. */
const awkward = fc.constantFrom(
  '甲',
  'a: b',
  '# c',
  '- d',
  '0012',
  'true',
  '2026-01-01',
  'x #y',
  '"q"',
  "it's",
  '[z',
  '两行\n文字',
  ' 空',
);
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    awkward,
    fc.integer({ min: 0, max: 99 }),
    fc.boolean(),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('matter', 'from', 'note', 'extra'), tie('any'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).any;

/** Real files of the small county, and what may be made of them. */
const files = readSources(
  join(import.meta.dirname, '../../tests/fixtures/small-county'),
).files.filter(({ path }) => path.endsWith('.yaml'));

test('whatever a file becomes, it reads so', () => {
  const cases = fc.record({
    file: fc.constantFrom(...files),
    seed: fc.array(fc.record({ at: fc.nat(), step: fc.nat(3), by: value }), {
      minLength: 1,
      maxLength: 5,
    }),
  });
  fc.assert(
    fc.property(cases, ({ file, seed }) => {
      const to: unknown = parse(file.text);
      for (const { at, step, by } of seed) disturb(to, at, step, by);
      const schema = kindOf(file.path)?.kind.schema;
      if (!schema) throw new Error(file.path);
      expect(parse(rewrite(schema, file.text, to))).toEqual(to);
    }),
    { numRuns: 400 },
  );
});

/** Of one change: how much of the text before is left out, and how much of the text after is new. */
function between(before: string, after: string): { gone: string; come: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return {
    gone: before.slice(start, before.length - end),
    come: after.slice(start, after.length - end),
  };
}

test('one change touches one place, whatever the line ends; every other byte stays', () => {
  const cases = fc.record({
    file: fc.constantFrom(...files),
    windows: fc.boolean(),
    at: fc.nat(),
    by: fc.constantFrom('甲', 'a: b', '0012', '# c'),
  });
  let tried = 0;
  fc.assert(
    fc.property(cases, ({ file, windows, at, by }) => {
      const text = windows ? file.text.replaceAll('\n', '\r\n') : file.text;
      const schema = kindOf(file.path)?.kind.schema;
      const to: unknown = parse(file.text);
      const homes = homesIn(to);
      const home = homes[at % homes.length];
      if (!schema || !home) throw new Error(file.path);
      const after = () => {
        const written = rewrite(schema, text, to);
        expect(parse(written)).toEqual(to);
        expect(written.replaceAll('\r\n', windows ? '' : '?')).not.toMatch(windows ? /\n/ : /\?/);
        return written;
      };
      if (Array.isArray(home)) {
        if (home.length === 0) return;
        home.push(typeof home[0] === 'object' ? { note: by } : by);
        expect(between(text, after()).gone).toBe('');
      } else {
        const keys = Object.keys(home);
        const key = keys[at % keys.length] ?? '';
        const was = home[key];
        home['another'] = by;
        expect(between(text, after()).gone).toBe('');
        delete home['another'];
        if (typeof was === 'string' && !was.includes('\n')) {
          home[key] = by;
          expect(between(text, after()).gone.length).toBeLessThanOrEqual(was.length + 2);
        }
      }
      tried++;
    }),
    { numRuns: 400 },
  );
  expect(tried).toBeGreaterThan(200);
});

/** Changes, adds, removes or moves one thing somewhere inside. */
function disturb(root: unknown, at: number, step: number, by: unknown): void {
  const homes = homesIn(root);
  const home = homes[at % homes.length];
  if (!home) return;
  const copy = structuredClone(by);
  if (Array.isArray(home)) {
    const i = at % (home.length + 1);
    if (step === 0) home.splice(i, 0, copy);
    else if (step === 1) home.splice(i, 1);
    else if (step === 2 && i < home.length) home[i] = copy;
    else home.reverse();
    return;
  }
  const keys = Object.keys(home);
  const key = keys[at % keys.length];
  if (step === 1 && key !== undefined) delete home[key];
  else if (step === 2 && key !== undefined) home[key] = copy;
  else home['note'] = copy;
}

/** Every list and record of a value. */
function homesIn(root: unknown): (unknown[] | Entry)[] {
  if (typeof root !== 'object' || root === null) return [];
  return [root as Entry, ...Object.values(root).flatMap(homesIn)];
}
