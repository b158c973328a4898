import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkLinks } from './links.ts';
import { builtSite, DIST } from './site.ts';

test('every link and every anchor of the site leads somewhere, and nothing is loaded from elsewhere', () => {
  const { broken, foreign } = checkLinks(builtSite(DIST), process.env['SITE_BASE'] ?? '/');
  expect(broken).toEqual([]);
  expect(foreign).toEqual([]);
});

function siteOf(pages: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-links-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  return builtSite(folder);
}

test('what leads nowhere is found', () => {
  const site = siteOf({
    'index.html': `<a href="/x/">是</a><a href="/x/#yi">是</a><a href="/a.json">是</a><a href="#er">否</a>
      <a href="/x">否</a><a href="/y/">否</a><a href="/x/#san">否</a><a href="javascript:x()">否</a>
      <a href="https://other.example/">是</a><a href="tel:12345">是</a>`,
    'x/index.html': '<p id="yi"><img src="https://other.example/a.png"><a href="../">是</a>',
    'a.json': '{}',
  });
  expect(checkLinks(site)).toEqual({
    broken: [
      '/: #er, no such anchor',
      '/: /x, slash missing at its end',
      '/: /y/, nothing there',
      '/: /x/#san, no such anchor',
      '/: javascript:x(), strange scheme',
    ],
    foreign: ['x/: https://other.example/a.png'],
  });
});

test('under a sub-path, a link that forgets it is broken', () => {
  const site = siteOf({
    'index.html': '<a href="/qzqd/x/">是</a><a href="x/">是</a><a href="/x/">否</a>',
    'x/index.html': '',
  });
  expect(checkLinks(site, '/qzqd/').broken).toEqual(['/: /x/, outside of /qzqd/']);
});
