import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { portableFiles, portablePage, writePortable } from './portable.ts';

const KNOWN = new Set(['index.html', 'towns/index.html', 'towns/linhe/index.html', 'a.csv']);
const page = (body: string, path = 'towns/linhe/index.html', url?: string) =>
  portablePage(
    `<html><head></head><body class="x">${body}</body></html>`,
    path,
    '/qzqd/',
    KNOWN,
    url,
  );

test('links lead from file to file, with question and anchor; other sites and other paths stay', () => {
  const told = page(
    '<a href="/qzqd/">1</a><a href="/qzqd/towns/?q=1#a">2</a><a href="/qzqd/a.csv">3</a>' +
      '<a href="/news/">4</a><a href="https://x.example/qzqd/">5</a><a href="#a">6</a>' +
      '<form action="/qzqd/towns/"></form><x-y data-at="/qzqd/search/x.json"></x-y>',
  );
  expect([...told.matchAll(/(?:href|action|data-at)="([^"]*)"/g)].map(([, to]) => to)).toEqual([
    '../../index.html',
    '../../towns/index.html?q=1#a',
    '../../a.csv',
    '/news/',
    'https://x.example/qzqd/',
    '#a',
    '../../towns/index.html',
    '../../search/x.json',
  ]);
});

test('what is not in the copy is said, and not linked', () => {
  expect(page('<p><a class="x" href="/qzqd/edit/?file=a"><b>改这一条</b></a></p>')).toContain(
    '<p><span class="quiet"><b>改这一条</b>（副本里没有）</span></p>',
  );
});

test('modules become one classic script that is told which of them the page has', () => {
  const told = page(
    '<script type="module" src="/qzqd/_quanze/a.js"></script><script src="/qzqd/boot.js"></script>' +
      '<script type="module" src="/qzqd/_quanze/b.js"></script>',
  );
  expect([...told.matchAll(/<script[^>]*>/g)].flat()).toEqual([
    '<script src="../../boot.js">',
    '<script src="../../_quanze/portable.js" data-run="a.js b.js">',
  ]);
});

test('every page says in its first line that it is a copy, and for which days it holds', () => {
  const foot = '<page-span data-from="2026-08-15" data-through="2027-09-30">本页</page-span>';
  expect(page(foot, 'index.html', 'https://x.example')).toContain(
    '<body class="x"><aside class="from-device" aria-label="存档说明"><p class="wrap">存档副本。本页 2026-08-15 起有效，已知到 2027-09-30 不变。现在怎样，看 https://x.example/qzqd/。</p></aside>',
  );
});

function site(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-portable-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'dist', path)), { recursive: true });
    writeFileSync(join(folder, 'dist', path), text);
  }
  writeFileSync(join(folder, 'portable.js'), 'run()');
  return folder;
}

test('data that pages load stands in scripts; what needs a server is left out; same site, same zip', async () => {
  const folder = site({
    'index.html': '<body></body>',
    'search/stage1.json': '{"a":"</script>\\n"}',
    'sw.js': '1',
    'pagefind/pagefind.js': '1',
    '_quanze/a.js': '1',
    '_quanze/style.css': 'a{}',
  });
  const made = () =>
    portableFiles(join(folder, 'dist'), { base: '/' }, { portable: join(folder, 'portable.js') });
  expect([...made().keys()].sort()).toEqual([
    '_quanze/portable.js',
    '_quanze/style.css',
    'index.html',
    'search/stage1.json',
    'search/stage1.json.js',
  ]);
  const told: [string, string][] = [];
  new Function('quanzeFile', String(made().get('search/stage1.json.js')))(
    (...one: [string, string]) => told.push(one),
  );
  expect(told).toEqual([['search/stage1.json', '{"a":"</script>\\n"}']]);

  for (const name of ['a.zip', 'b/a.zip']) await writePortable(made(), join(folder, name));
  const [one, other] = ['a.zip', 'b/a.zip'].map((name) => readFileSync(join(folder, name)));
  expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
  expect(Object.keys(unzipSync(one ?? Buffer.alloc(0)))).toContain('a/search/stage1.json.js');
  await writePortable(made(), join(folder, 'copy'));
  expect(existsSync(join(folder, 'copy/index.html'))).toBe(true);
});
