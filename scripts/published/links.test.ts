import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type BuiltSite, builtSite } from './built-site.ts';
import { brokenLinks } from './links.ts';
import { siteReport } from './report.ts';

function siteOf(pages: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-links-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  return builtSite(folder);
}

function said(site: BuiltSite, base?: string): string[] {
  return brokenLinks(site, base).map(({ file, link, why }) => `${file} ${link} ${why}`);
}

test('what leads nowhere is found', () => {
  const site = siteOf({
    'index.html': `<a href="/x/">是</a><a href="/x/#yi">是</a><a href="/a.json">是</a><a href="#er">否</a>
      <a href="/x">否</a><a href="/y/">否</a><a href="/x/#san">否</a><a href="javascript:x()">否</a>
      <a href="https://other.example/">是</a><a href="tel:12345">是</a>`,
    'x/index.html': '<p id="yi"><img src="https://other.example/a.png"><a href="../">是</a>',
    'a.json': '{}',
  });
  expect(said(site)).toEqual([
    'index.html #er 页面里没有这个位置',
    'index.html /x 末尾少一个 /',
    'index.html /y/ 没有这个页面或者文件',
    'index.html /x/#san 页面里没有这个位置',
    'index.html javascript:x() 不是网页、邮件或者电话的地址',
    'x/index.html https://other.example/a.png 从别的网站加载',
  ]);
});

test('under a sub-path, a link that forgets it is broken', () => {
  const site = siteOf({
    'index.html': '<a href="/qzqd/x/">是</a><a href="x/">是</a><a href="/x/">否</a>',
    'x/index.html': '',
  });
  expect(said(site, '/qzqd/')).toEqual(['index.html /x/ 不在 /qzqd/ 下面']);
});

test('the command tells file, link and reason, and how it ends', () => {
  const sound = siteOf({ 'index.html': '<a href="/">是</a>' });
  expect(siteReport(sound.folder, '/')).toEqual({ status: 0, text: '1 页里的链接都打得开。\n' });
  const broken = siteOf({ 'index.html': '<a href="/y/">否</a>' });
  expect(siteReport(broken.folder, '/')).toEqual({
    status: 1,
    text: 'index.html：/y/ 没有这个页面或者文件\n\n1 页里有 1 处链接打不开。\n',
  });
  expect(siteReport('nowhere', '/').status).toBe(2);
});
