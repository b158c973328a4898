import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hashesOf } from '../../tests/build/hashes.ts';
import { indexProse } from './prose.ts';

const page = (title: string, attribute = 'data-pagefind-body') =>
  `<!doctype html><html lang="zh-CN"><title>${title}</title><body><main ${attribute}><h1>${title}</h1><p>禁烧区不能烧秸秆。</p></main></body></html>`;

function built(pages: Readonly<Record<string, string>>): string {
  const out = mkdtempSync(join(tmpdir(), 'quanze-prose-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  return out;
}

const PAGES = {
  'faq/jiegan/index.html': page('秸秆能烧吗'),
  'handbook/01-a/01-b/index.html': page('立案'),
  'cases/nanling/index.html': page('南陵'),
  'faq/index.html': page('百问百答', ''),
  'matters/x/index.html': page('事项'),
};

test('FAQ, handbook and cases are indexed in Chinese, lists and matters are not', async () => {
  const out = built(PAGES);
  expect(await indexProse(out)).toBe(3);
  const entry = JSON.parse(readFileSync(join(out, 'pagefind/pagefind-entry.json'), 'utf8'));
  expect(Object.keys(entry.languages)).toEqual(['zh-cn']);
  expect(entry.languages['zh-cn'].page_count).toBe(3);
});

test('the same pages give the same bytes', async () => {
  const [a, b] = [built(PAGES), built(PAGES)];
  await indexProse(a);
  await indexProse(b);
  expect(hashesOf(a)).toEqual(hashesOf(b));
});

test('a site without prose gets no index', async () => {
  expect(await indexProse(built({ 'index.html': page('首页') }))).toBe(0);
});
