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
import { forgetUnused, type KeptTexts, keptFolder, keptTexts } from './kept.ts';

const DAY = 86_400_000;

function store(): string {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('the same source is made once, another one anew, and what one run made the next one finds', () => {
  const file = join(store(), 'texts.jsonl');
  const made: string[] = [];
  const ask = (texts: KeptTexts, ...source: string[]) =>
    texts.find(source, () => `${source}${made.push('')}`);
  const texts = keptTexts('code', file);
  expect(['甲', '乙', '甲'].map((source) => ask(texts, source))).toEqual(['甲1', '乙2', '甲1']);
  texts.keep();
  expect(ask(keptTexts('code', file), '乙')).toBe('乙2');
  expect(ask(keptTexts('other code', file), '乙')).toBe('乙3');
});

test('parts of a source do not run together', () => {
  const { find } = keptTexts('code', join(store(), 'texts.jsonl'));
  find(['ab', 'c'], () => '1');
  expect(find(['a', 'bc'], () => '2')).toBe('2');
});

test('what could not be made is not kept', async () => {
  const folder = store();
  const fails = () => Promise.reject(new Error('坏了'));
  await expect(keptFolder(['甲'], fails, folder)).rejects.toThrow('坏了');
  expect(await keptFolder(['甲'], async () => {}, folder)).toContain(folder);
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

test('a text comes back as it was', () => {
  const file = join(store(), 'texts.jsonl');
  const text = '一行\r\n又一行 𠀀';
  const texts = keptTexts('code', file);
  texts.find(['甲'], () => text);
  texts.keep();
  expect(keptTexts('code', file).find(['甲'], () => '别的')).toBe(text);
});

test('what nobody asked for in two weeks is forgotten', async () => {
  const folder = store();
  await keptFolder(['old'], async () => {}, folder);
  const [old = ''] = readdirSync(folder);
  const fresh = await keptFolder(['new'], async () => {}, folder);
  const now = statSync(folder).mtimeMs;
  const then = (now - 15 * DAY) / 1000;
  utimesSync(join(folder, old), then, then);
  forgetUnused(now, folder);
  expect(existsSync(join(folder, old))).toBe(false);
  expect(existsSync(fresh)).toBe(true);
});

test('looks for what nobody asked for once a day', async () => {
  const folder = store();
  // The clock of the disk, which may not be that of the process.
  const now = statSync(folder).mtimeMs;
  forgetUnused(now, folder);
  await keptFolder(['old'], async () => {}, folder);
  const found = () => readdirSync(folder).filter((name) => name !== 'looked');
  const [old = ''] = found();
  const then = (now - 15 * DAY) / 1000;
  utimesSync(join(folder, old), then, then);
  forgetUnused(now + DAY / 2, folder);
  expect(found()).toEqual([old]);
  forgetUnused(now + 2 * DAY, folder);
  expect(found()).toEqual([]);
});
