import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { clear, namesBeside, recover, swapIn } from './swap.ts';

function prepared() {
  const parent = mkdtempSync(join(tmpdir(), 'quanze-swap-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const out = join(parent, 'dist');
  const { next, last } = namesBeside(out);
  for (const [folder, text] of [
    [out, 'old'],
    [next, 'new'],
  ] as const) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), text);
  }
  return { parent, out, next, last, shown: () => readFileSync(join(out, 'index.html'), 'utf8') };
}

test('the new site takes the place of the old one, and nothing is left beside it', async () => {
  const { parent, out, shown } = prepared();
  await swapIn(out);
  expect(shown()).toBe('new');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('the first site needs none before it', async () => {
  const { out, shown } = prepared();
  rmSync(out, { recursive: true });
  await swapIn(out);
  expect(shown()).toBe('new');
});

test('killed between the two renames, the last good site comes back', () => {
  const { out, last, shown } = prepared();
  renameSync(out, last);
  recover(out);
  expect(shown()).toBe('old');
  expect(existsSync(last)).toBe(false);
});

test('what a killed build left behind does no harm, and can be cleared', () => {
  const { parent, out, last, shown } = prepared();
  mkdirSync(last);
  recover(out);
  expect(shown()).toBe('old');
  clear(out);
  expect(readdirSync(parent)).toEqual(['dist']);
});
