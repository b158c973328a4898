import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { forgetUnused, keptFile, keptFolder, keptText } from './kept.ts';

const DAY = 86_400_000;

function store(): string {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('the same source is made once, another one anew', async () => {
  const folder = store();
  const made: string[] = [];
  const ask = (source: string) =>
    keptFile([source], async () => Buffer.from(`${source}${made.push(source)}`), folder);
  expect([await ask('甲'), await ask('乙'), await ask('甲')].map(String)).toEqual([
    '甲1',
    '乙2',
    '甲1',
  ]);
});

test('parts of a source do not run together', async () => {
  const folder = store();
  await keptFile(['ab', 'c'], async () => Buffer.from('1'), folder);
  expect(String(await keptFile(['a', 'bc'], async () => Buffer.from('2'), folder))).toBe('2');
});

test('what could not be made is not kept', async () => {
  const folder = store();
  const fails = () => Promise.reject(new Error('坏了'));
  await expect(keptFile(['甲'], fails, folder)).rejects.toThrow('坏了');
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder comes back as it was made', async () => {
  const folder = store();
  const make = (text: string) => async (out: string) => {
    mkdirSync(join(out, 'inner'), { recursive: true });
    writeFileSync(join(out, 'inner/a.txt'), text);
  };
  const first = await keptFolder(['甲'], make('一'), folder);
  expect(await keptFolder(['甲'], make('二'), folder)).toBe(first);
  expect(readFileSync(join(first, 'inner/a.txt'), 'utf8')).toBe('一');
  expect(readdirSync(folder)).toHaveLength(1);
});

test('a text is made once, and comes back as it was', () => {
  const folder = store();
  const text = '一行\r\n又一行 𠀀';
  expect(keptText(['甲'], () => text, folder)).toBe(text);
  expect(keptText(['甲'], () => '别的', folder)).toBe(text);
});

test('what nobody asked for in two weeks is forgotten', async () => {
  const folder = store();
  await keptFile(['old'], async () => Buffer.from('old'), folder);
  const [old = ''] = readdirSync(folder);
  await keptFile(['new'], async () => Buffer.from('new'), folder);
  const now = statSync(folder).mtimeMs;
  const then = (now - 15 * DAY) / 1000;
  utimesSync(join(folder, old), then, then);
  forgetUnused(now, folder);
  expect(existsSync(join(folder, old))).toBe(false);
  expect(await keptFile(['new'], async () => Buffer.from('other'), folder)).toEqual(
    Buffer.from('new'),
  );
});

test('looks for what nobody asked for once a day', async () => {
  const folder = store();
  // The clock of the disk, which may not be that of the process.
  const now = statSync(folder).mtimeMs;
  forgetUnused(now, folder);
  await keptFile(['old'], async () => Buffer.from('old'), folder);
  const found = () => readdirSync(folder).filter((name) => name !== 'looked');
  const [old = ''] = found();
  const then = (now - 15 * DAY) / 1000;
  utimesSync(join(folder, old), then, then);
  forgetUnused(now + DAY / 2, folder);
  expect(found()).toEqual([old]);
  forgetUnused(now + 2 * DAY, folder);
  expect(found()).toEqual([]);
});
