import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOf } from '../../src/client/offline/download.ts';
import { outputOf } from '../../tests/output.ts';
import { ANY_VERSION } from './compiled.ts';
import { offlineList, putOffline } from './offline.ts';

const SITE = {
  'index.html': '首页',
  '404.html': '没有',
  'boot.js': '',
  '_quanze/style.1.css': 'a{}',
  'faq/jiegan/index.html': '问答',
  'handbook/01-a/01-b/index.html': '立案',
  'documents/index.html': '文书',
  'documents/files/a.docx': 'word',
  'edit/index.html': '修改',
  'matters/x/index.html': '事项',
  'data/v1/matters.json': '{}',
  'search/index.html': '搜索',
  'search/stage1.json': '{}',
  'search/town-linhe.json': '{}',
  'search/town-dongtan.json': '{}',
  'towns/index.html': '乡镇',
  'towns/linhe/powers/index.html': '权力',
  'towns/dongtan/index.html': '东滩',
  'towns/merged/index.html': '已撤并',
};

const paths = (group: { files: readonly (readonly [string, number, string])[] } | undefined) =>
  group?.files.map(([path]) => path);

test('every group holds its pages by their addresses, and what a device does not need is in none', () => {
  const { groups, towns } = offlineList(outputOf(SITE), '2026-11-21');
  const held = Object.fromEntries(groups.map((group) => [group.id, paths(group)]));
  expect(held).toEqual({
    core: [
      '404.html',
      '_quanze/style.1.css',
      'boot.js',
      '',
      'search/',
      'search/stage1.json',
      'towns/',
    ],
    matters: ['matters/x/'],
    faq: ['faq/jiegan/'],
    handbook: ['handbook/01-a/01-b/'],
    documents: ['documents/files/a.docx', 'documents/'],
  });
  expect(towns.map(({ id }) => id)).toEqual(['dongtan', 'linhe']);
  expect(paths(towns[1])).toEqual(['search/town-linhe.json', 'towns/linhe/powers/']);
});

test('sizes and hashes are those the browser finds', async () => {
  const { groups } = offlineList(outputOf(SITE), '2026-11-21');
  const faq = groups.find(({ id }) => id === 'faq');
  const body = new TextEncoder().encode('问答').buffer as ArrayBuffer;
  expect(faq?.files).toEqual([['faq/jiegan/', 6, await hashOf(body)]]);
  expect(faq?.bytes).toBe(6);
});

test('the version changes with any byte, and with nothing else', () => {
  const version = (files = SITE) => offlineList(outputOf(files), '2026-11-21').version;
  expect(version()).toBe(version());
  expect(version({ ...SITE, 'faq/jiegan/index.html': '改了' })).not.toBe(version());
  expect(version({ ...SITE, 'data/v1/matters.json': '[]' })).toBe(version());
});

test('the service worker knows its version, and building again changes nothing', () => {
  const out = outputOf(SITE);
  const { version } = putOffline(out, '2026-11-21', `listen(${ANY_VERSION});`);
  const script = readFileSync(join(out.folder, 'sw.js'), 'utf8');
  let heard: unknown;
  new Function('listen', script)((built: unknown) => {
    heard = built;
  });
  expect(heard).toEqual({ version, day: '2026-11-21' });
  putOffline(out, '2026-11-21', `listen(${ANY_VERSION});`);
  expect(readFileSync(join(out.folder, 'sw.js'), 'utf8')).toBe(script);
});
