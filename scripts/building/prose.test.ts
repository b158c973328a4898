import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashesOf } from '../../tests/hashes.ts';
import { outputOf } from '../../tests/output.ts';
import type { Output } from './output.ts';
import { indexProse, mayBeProse } from './prose.ts';

const page = (title: string, attribute = 'data-pagefind-body', footer = '页脚') =>
  `<!doctype html><html lang="zh-CN"><title>${title}</title><body><article class="a" ${attribute}><h1>${title}</h1><p>禁烧区不能烧秸秆。</p></article><footer>${footer}</footer></body></html>`;

const PAGES = {
  'faq/jiegan/index.html': page('秸秆能烧吗'),
  'handbook/01-a/01-b/index.html': page('立案'),
  'cases/nanling/index.html': page('南陵'),
  'faq/index.html': page('百问百答', ''),
  'matters/x/index.html': page('事项'),
};

/** All pages that may be prose, as a build names them. */
const index = (out: Output) =>
  indexProse(
    [...out.files.keys()]
      .map((path) => ({ path: `/${path.replace(/index\.html$/, '')}` }))
      .filter(mayBeProse),
    out,
  );
const indexOf = (out: Output) => hashesOf(join(out.folder, 'pagefind'));

test('FAQ, handbook and cases are indexed in Chinese, lists and matters are not', async () => {
  const out = outputOf(PAGES);
  await index(out);
  const entry = JSON.parse(readFileSync(join(out.folder, 'pagefind/pagefind-entry.json'), 'utf8'));
  expect(Object.keys(entry.languages)).toEqual(['zh-cn']);
  expect(entry.languages['zh-cn'].page_count).toBe(3);
});

test('the same pages give the same bytes', async () => {
  const [a, b] = [outputOf(PAGES), outputOf(PAGES)];
  await index(a);
  await index(b);
  expect(indexOf(a)).toEqual(indexOf(b));
});

test('another day in the footer is no other text', async () => {
  const later = { ...PAGES, 'faq/jiegan/index.html': page('秸秆能烧吗', undefined, '明天') };
  const [a, b] = [outputOf(PAGES), outputOf(later)];
  await index(a);
  await index(b);
  expect(indexOf(a)).toEqual(indexOf(b));
});

test('a site without prose gets no index', async () => {
  for (const files of [{ 'index.html': page('首页') }, { 'faq/index.html': page('问答', '') }]) {
    const out = outputOf(files);
    await index(out);
    expect(existsSync(join(out.folder, 'pagefind'))).toBe(false);
  }
});
