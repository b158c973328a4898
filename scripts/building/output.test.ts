import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashesOf } from '../../tests/build/hashes.ts';
import { freshFolder } from '../../tests/output.ts';
import { freshOutput, openOutput } from './output.ts';
import { besides, swapIn } from './swap.ts';

type Site = Readonly<Record<string, string>>;

/** One build of a site beside the published one, and the change of places. */
function publish(out: string, site: Site): void {
  const { next, marks } = besides(out);
  const output = openOutput(next, marks);
  for (const [path, text] of Object.entries(site)) output.put(path, text);
  output.close();
  swapIn(out);
}

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

test('however many sites were built before, the folder holds this one', () => {
  const name = fc.constantFrom('a', 'b', 'a/b', 'a/b/c', 'a/index.html', 'b/x', '甲');
  const site = fc
    .dictionary(name, fc.string({ maxLength: 3 }), { minKeys: 1 })
    // A path is a file or a folder.
    .filter(
      (one) => !Object.keys(one).some((a) => Object.keys(one).some((b) => b.startsWith(`${a}/`))),
    );
  fc.assert(
    fc.property(fc.array(site, { minLength: 1, maxLength: 6 }), (sites) => {
      const folder = freshFolder();
      const out = join(folder, 'dist');
      for (const one of sites) publish(out, one);
      const fresh = join(folder, 'fresh');
      publish(fresh, sites.at(-1) as Site);
      expect(hashesOf(out)).toEqual(hashesOf(fresh));
    }),
    { numRuns: 60 },
  );
});

test('a file with the same bytes is not written again', () => {
  const out = join(freshFolder(), 'dist');
  for (let i = 0; i < 2; i++) publish(out, { same: '一样', other: `${i}` });
  const { next } = besides(out);
  const before = statSync(join(next, 'same')).mtimeMs;
  publish(out, { same: '一样', other: '2' });
  expect(statSync(join(out, 'same')).mtimeMs).toBe(before);
  expect(read(out, 'other')).toBe('2');
});

test('a file somebody else touched is written again, even with size and time put back', () => {
  const out = join(freshFolder(), 'dist');
  for (let i = 0; i < 2; i++) publish(out, { page: '对的' });
  const changed = join(besides(out).next, 'page');
  const { atime, mtime } = statSync(changed);
  writeFileSync(changed, '错的');
  utimesSync(changed, atime, mtime);
  publish(out, { page: '对的' });
  expect(read(out, 'page')).toBe('对的');
});

test('a copy made of links stays as it was', () => {
  const folder = freshFolder();
  const out = join(folder, 'dist');
  publish(out, { page: '一' });
  linkSync(join(out, 'page'), join(folder, 'copy'));
  for (const word of ['二', '三', '四']) publish(out, { page: word });
  expect(read(out, 'page')).toBe('四');
  expect(read(folder, 'copy')).toBe('一');
});

test('what a killed build left goes', () => {
  const out = join(freshFolder(), 'dist');
  publish(out, { page: '一' });
  const { next, marks } = besides(out);
  const killed = openOutput(next, marks);
  killed.put('half/page', '半');
  publish(out, { page: '二' });
  expect(read(out, 'page')).toBe('二');
  expect(existsSync(join(out, 'half'))).toBe(false);
});

test('a fresh folder holds what is put and nothing else', () => {
  const folder = join(freshFolder(), 'site');
  mkdirSync(join(folder, 'a'), { recursive: true });
  writeFileSync(join(folder, 'a/old'), '旧');
  const output = freshOutput(folder);
  output.put('a/b/new', '新');
  output.close();
  expect(Object.keys(hashesOf(folder))).toEqual(['a/b/new']);
  expect(output.files.get('a/b/new')).toEqual({
    hash: expect.stringMatching(/^[0-9a-f]{32}$/),
    size: 3,
  });
});

test('a link is not followed: what it leads to stays as it is', () => {
  const folder = freshFolder();
  const out = join(folder, 'dist');
  const elsewhere = join(folder, 'elsewhere');
  writeFileSync(elsewhere, '别人的');
  const { next } = besides(out);
  mkdirSync(next);
  symlinkSync(elsewhere, join(next, 'page'));
  publish(out, { page: '自己的' });
  expect(read(out, 'page')).toBe('自己的');
  expect(readFileSync(elsewhere, 'utf8')).toBe('别人的');
});

test('marks that cannot be read only cost time', () => {
  const out = join(freshFolder(), 'dist');
  publish(out, { page: '一' });
  writeFileSync(besides(out).marks, '{"now":');
  publish(out, { page: '二' });
  expect(read(out, 'page')).toBe('二');
});

test('a copy of the folders elsewhere is not taken for what was written', () => {
  const folder = freshFolder();
  const out = join(folder, 'dist');
  for (const word of ['一', '二']) publish(out, { page: word });
  const { next } = besides(out);
  renameSync(next, `${next}.away`);
  mkdirSync(next);
  writeFileSync(join(next, 'page'), '三');
  publish(out, { page: '二' });
  expect(read(out, 'page')).toBe('二');
});
