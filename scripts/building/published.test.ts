import { linkSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../../tests/output.ts';
import { openOutput } from './output.ts';
import { type Published, publishedIn } from './published.ts';
import { namesBeside, swapIn } from './swap.ts';

/** A site of one page, published and written down; and how the next build finds it. */
function site() {
  const folder = freshFolder();
  const out = join(folder, 'dist');
  const open = (decides = 'code'): Published => publishedIn(out, decides, join(folder, 'kept'));
  const publish = async (key: string) => {
    const output = openOutput(namesBeside(out).next, out);
    const known = open().find('a/index.html', key);
    if (known) output.take('a/index.html', known);
    else output.put('a/index.html', `<p>${key}`);
    await swapIn(out);
    const put = output.files.get('a/index.html');
    if (put) open().keep(key, [['a/index.html', key, put]]);
    return known !== undefined;
  };
  return { open, publish, page: join(out, 'a/index.html') };
}

test('a page is taken over while its key is the same, however often', async () => {
  const { publish } = site();
  const kept: boolean[] = [];
  for (const key of ['1', '1', '1', '2', '2', '1']) kept.push(await publish(key));
  expect(kept).toEqual([false, true, true, false, true, false]);
});

test('other code, or another address, knows nothing of it', async () => {
  const { open, publish } = site();
  await publish('1');
  expect(open('other code').find('a/index.html', '1')).toBeUndefined();
  expect(open().find('b/index.html', '1')).toBeUndefined();
});

test('a site stands while its source is the same and no file was touched, added or removed', async () => {
  const { open, publish, page } = site();
  await publish('1');
  expect(open().stands('1')).toBe(true);
  expect(open().stands('2')).toBe(false);
  expect(open('other code').stands('1')).toBe(false);
  writeFileSync(`${page}.more`, '');
  expect(open().stands('1')).toBe(false);
  rmSync(`${page}.more`);
  expect(open().stands('1')).toBe(true);
  rmSync(page);
  expect(open().stands('1')).toBe(false);
  writeFileSync(page, '<p>1');
  expect(open().stands('1')).toBe(false);
});

test('a file that somebody touched, replaced or removed is made anew', async () => {
  const { open, publish, page } = site();
  const found = () => open().find('a/index.html', '1') !== undefined;
  await publish('1');
  utimesSync(page, 1, 1);
  expect(found()).toBe(false);

  await publish('1');
  writeFileSync(`${page}.other`, '<p>x');
  rmSync(page);
  linkSync(`${page}.other`, page);
  expect(found()).toBe(false);

  await publish('1');
  expect(found()).toBe(true);
  rmSync(page);
  mkdirSync(page);
  expect(found()).toBe(false);
  rmSync(page, { recursive: true });
  expect(found()).toBe(false);
});
