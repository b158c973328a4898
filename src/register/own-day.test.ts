import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownDay } from './own-day.ts';

function folderWith(site: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-own-day-'));
  writeFileSync(join(folder, 'site.yaml'), site);
  return folder;
}

test('a demonstration speaks for its own day', () => {
  expect(ownDay(folderWith('demo: true\ntoday: 2026-11-29\n'))).toBe('2026-11-29');
});

test('however the file is written', () => {
  const day = '2026-11-29';
  for (const site of [
    'name: 县\r\ndemo: true\r\ntoday: 2026-11-29\r\n',
    'demo: true\ntoday: 2026-11-29\r\n',
    'demo: true # 演示\ntoday:\n  2026-11-29\n',
    '"demo": true\n"today": 2026-11-29\n',
    '{ demo: true, today: 2026-11-29 }\n',
  ])
    expect(ownDay(folderWith(site)), site).toBe(day);
});

test('an official county has no day of its own', () => {
  expect(ownDay(folderWith('demo: false\ntoday: 2026-11-29\n'))).toBeUndefined();
  expect(ownDay(folderWith('today: 2026-11-29\n'))).toBeUndefined();
});

test('a day that is none, a broken file and a missing one are left to the reading', () => {
  expect(ownDay(folderWith('demo: true\ntoday: 2026-02-30\n'))).toBeUndefined();
  expect(ownDay(folderWith('demo: [\n'))).toBeUndefined();
  expect(ownDay(folderWith(''))).toBeUndefined();
  expect(ownDay(join(tmpdir(), 'quanze-no-such-folder'))).toBeUndefined();
});
