import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('half a file is none, and a line that was begun is not there', () => {
  const path = file();
  run(path, 'ab');
  appendFileSync(path, '\n,["c","');
  expect(run(path, 'abc')).toEqual(['a', 'b']);
  expect(run(path, 'abc')).toEqual(['a', 'b', 'c']);
  writeFileSync(path, '["1"\n,["a"');
  expect(run(path, 'ab')).toEqual([]);
});

test('what a run makes is added behind what stands there', () => {
  const path = file();
  run(path, 'ab', '1', 9);
  const before = readFileSync(path, 'utf8');
  run(path, 'bc', '1', 9);
  expect(readFileSync(path, 'utf8')).toBe(`${before}\n,["c","c"]`);
});

test('of two values of one key the later one counts, and a table can be kept twice', () => {
  const path = file();
  run(path, 'ab');
  const table = keptTable<string>(path, '1');
  table.set('a', 'new');
  table.keep();
  table.keep();
  table.set('c', 'c');
  table.keep();
  expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(5);
  expect(keptTable<string>(path, '1').get('a')).toBe('new');
});

test('what another run has written since is not taken for this one’s', () => {
  const path = file();
  run(path, 'a', '1', 9);
  const late = keptTable<string>(path, '1', { spare: 9 });
  expect(late.get('a')).toBe('a');
  writeFileSync(path, '["2"\n,["a","of another version"]');
  late.set('b', 'b');
  late.keep();
  expect(run(path, 'ab', '1', 9)).toEqual(['a', 'b']);
});

test('of what a run does not ask for, half of what may be spared stays, the newest', () => {
  const path = file();
  run(path, 'abcde', '1', 4);
  run(path, 'f', '1', 4);
  expect(run(path, 'abcdef', '1', 9)).toEqual(['d', 'e', 'f']);
});

test.runIf(process.platform === 'linux')('where nobody may write, nothing is kept', () => {
  expect(run('/sys/quanze/table.json', 'a')).toEqual([]);
});
