import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../../tests/output.ts';
import { placeFor } from './ours.ts';

/** A county beside a published site, with these files more. */
function county(...more: readonly string[]) {
  const folder = freshFolder();
  for (const path of [
    'content/site.yaml',
    'dist/data/v1/index.json',
    'dist/towns/index.html',
    // A county without a handbook has its words, and no page above them.
    'dist/handbook/terms/index.html',
    'dist/sw.js',
    ...more,
  ]) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  return { at: (path: string) => join(folder, path), content: join(folder, 'content') };
}

test('a site takes the place of a site, of an empty folder, or of nothing', () => {
  const { at, content } = county();
  mkdirSync(at('empty'));
  for (const out of ['dist', 'empty', 'new/one']) expect(placeFor(at(out), content)).toBe(at(out));
});

test.each(['.', 'content', 'content/dist', 'papers', 'file'])(
  '%s is left alone: what is in it would be gone',
  (out) => {
    const { at, content } = county('papers/thesis.docx', 'file');
    expect(() => placeFor(at(out), content)).toThrow('没有动');
  },
);

test.each(['dist/.git/config', 'dist/CNAME', 'dist/annex/list.pdf'])(
  '%s is no part of a site, and is named instead of removed',
  (foreign) => {
    const { at, content } = county(foreign);
    expect(() => placeFor(at('dist'), content)).toThrow(foreign.split('/')[1]);
  },
);

test('the folder in which the command runs is none for a site', () => {
  const { content } = county();
  expect(() => placeFor('.', content)).toThrow('没有动');
  expect(() => placeFor('/', content)).toThrow('没有动');
});

test('a link leads to the folder that the server shows', () => {
  const { at, content } = county('www/data/v1/index.json');
  symlinkSync(at('www'), at('link'));
  expect(placeFor(at('link'), content)).toBe(at('www'));
});
