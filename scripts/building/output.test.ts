import {
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashesOf } from '../../tests/hashes.ts';
import { freshFolder } from '../../tests/output.ts';
import { openOutput } from './output.ts';
import { namesBeside, swapIn } from './swap.ts';

type Site = Readonly<Record<string, string>>;

/** One build of a site beside the published one, and the change of places. */
async function publish(out: string, site: Site): Promise<void> {
  const output = openOutput(namesBeside(out).next, out);
  for (const [path, text] of Object.entries(site)) output.put(path, text);
  await swapIn(out);
}

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

test('however many sites were built before, the folder holds this one', async () => {
  const name = fc.constantFrom('a', 'b', 'a/b', 'a/b/c', 'a/index.html', 'b/x', '甲');
  const site = fc
    .dictionary(name, fc.string({ maxLength: 3 }), { minKeys: 1 })
    // A path is a file or a folder.
    .filter(
      (one) => !Object.keys(one).some((a) => Object.keys(one).some((b) => b.startsWith(`${a}/`))),
    );
  await fc.assert(
    fc.asyncProperty(fc.array(site, { minLength: 1, maxLength: 6 }), async (sites) => {
      const folder = freshFolder();
      const out = join(folder, 'dist');
      for (const one of sites) await publish(out, one);
      const fresh = join(folder, 'fresh');
      await publish(fresh, sites.at(-1) as Site);
      expect(hashesOf(out)).toEqual(hashesOf(fresh));
    }),
    { numRuns: 60 },
  );
});

test('a file with the same bytes is the same file: it keeps its time', async () => {
  const out = join(freshFolder(), 'dist');
  await publish(out, { same: '一样', 'a/other': '1' });
  const before = statSync(join(out, 'same'));
  await publish(out, { same: '一样', 'a/other': '2' });
  const { ino, mtimeMs, nlink } = statSync(join(out, 'same'));
  expect({ ino, mtimeMs, nlink }).toEqual({ ino: before.ino, mtimeMs: before.mtimeMs, nlink: 1 });
  expect(read(out, 'a/other')).toBe('2');
});

test('a file somebody else touched is written again, even with size and time put back', async () => {
  const out = join(freshFolder(), 'dist');
  await publish(out, { page: '对的' });
  const changed = join(out, 'page');
  const { atime, mtime } = statSync(changed);
  writeFileSync(changed, '错的');
  utimesSync(changed, atime, mtime);
  await publish(out, { page: '对的' });
  expect(read(out, 'page')).toBe('对的');
});

test('a copy made of links stays as it was', async () => {
  const folder = freshFolder();
  const out = join(folder, 'dist');
  await publish(out, { page: '一' });
  linkSync(join(out, 'page'), join(folder, 'copy'));
  for (const word of ['二', '三', '四']) await publish(out, { page: word });
  expect(read(out, 'page')).toBe('四');
  expect(read(folder, 'copy')).toBe('一');
});

test('a link is not taken over: the site has a file of its own, and what it led to stays as it is', async () => {
  const folder = freshFolder();
  const out = join(folder, 'dist');
  const elsewhere = join(folder, 'elsewhere');
  for (const said of ['别人的', '自己的']) {
    writeFileSync(elsewhere, said);
    mkdirSync(out, { recursive: true });
    rmSync(join(out, 'page'), { force: true });
    symlinkSync(elsewhere, join(out, 'page'));
    await publish(out, { page: '自己的' });
    expect(lstatSync(join(out, 'page')).isFile()).toBe(true);
    expect(read(folder, 'elsewhere')).toBe(said);
  }
});

test('what was put is known by its hash and size', () => {
  const output = openOutput(join(freshFolder(), 'site'), 'nowhere');
  output.put('a/b/new', '新');
  expect(output.files.get('a/b/new')).toEqual({
    hash: expect.stringMatching(/^[0-9a-f]{32}$/),
    size: 3,
  });
});
