import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keptTable } from './kept-table.ts';

function file(): string {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-table-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'table.json');
}

/** What a run finds of these keys; what it misses it makes. */
function run(path: string, keys: string, version = '1', spare = 0): string[] {
  const table = keptTable<string>(path, version, { spare });
  const found = [...keys].flatMap((key) => table.get(key) ?? []);
  for (const key of keys) if (table.get(key) === undefined) table.set(key, key);
  table.keep();
  return found;
}

test('what the last run asked for is found again, the rest is forgotten', () => {
  const path = file();
  expect(run(path, 'ab')).toEqual([]);
  expect(run(path, 'abc')).toEqual(['a', 'b']);
  expect(run(path, 'c')).toEqual(['c']);
  expect(run(path, 'ac')).toEqual(['c']);
});

test('of another version nothing is known', () => {
  const path = file();
  run(path, 'ab');
  expect(run(path, 'ab', '2')).toEqual([]);
});

test('what another table knows is found there, and then known here', () => {
  const [path, other] = [file(), file()];
  run(other, 'ab');
  const table = keptTable<string>(path, '1', { also: keptTable<string>(other, '1') });
  expect(table.get('a')).toBe('a');
  expect(table.get('c')).toBeUndefined();
  table.keep();
  expect(run(path, 'ab')).toEqual(['a']);
});

test('half a file is none', () => {
  const path = file();
  run(path, 'ab');
  writeFileSync(path, '{"version":"1","val');
  expect(run(path, 'ab')).toEqual([]);
});

test('of what a run does not ask for, so much stays as may be spared, the newest', () => {
  const path = file();
  run(path, 'abc', '1', 2);
  run(path, 'd', '1', 2);
  expect(run(path, 'abcd', '1', 2)).toEqual(['b', 'c', 'd']);
});
