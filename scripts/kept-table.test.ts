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
function run(path: string, keys: string, version = '1', name?: string, spare?: number): string[] {
  const table = keptTable<string>(path, version, name, spare);
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

test('threads of one run add to each other, the next run begins anew', () => {
  const path = file();
  run(path, 'a', '1', 'monday');
  run(path, 'b', '1', 'monday');
  expect(run(path, 'ab', '1', 'tuesday')).toEqual(['a', 'b']);
  run(path, 'c', '1', 'wednesday');
  expect(run(path, 'abc', '1', 'thursday')).toEqual(['c']);
});

test('half a file is none', () => {
  const path = file();
  run(path, 'ab');
  writeFileSync(path, '{"version":"1","val');
  expect(run(path, 'ab')).toEqual([]);
});

test('of what a run does not ask for, so much stays as may be spared, the newest', () => {
  const path = file();
  run(path, 'abc', '1', undefined, 2);
  run(path, 'd', '1', undefined, 2);
  expect(run(path, 'abcd', '1', undefined, 2)).toEqual(['b', 'c', 'd']);
});
