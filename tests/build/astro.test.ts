/** Whoever knows Astro types `npx astro build`: it must give what `npm run build` gives, or leave what stands. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type County, copiedCounty, TODAY } from '../counties.ts';
import { levelledHashes } from './levelled.ts';

const PLACE = { SITE_BASE: '/qzqd/', SITE_URL: 'https://www.example.gov.cn' };

/** So that there is something for the full-text index. */
const QUESTION = `---
title: 秸秆能烧吗？
audience: 群众
topic: 种地
answer: 不能。
matters: [fenshao-jiegan]
reviewed: 2026-11-21
---

秸秆可以打捆交到收储点。
`;

function county(): County {
  const made = copiedCounty();
  onTestFinished(() => made.dispose());
  return made;
}

function astroBuild({ content }: County, out: string, place: NodeJS.ProcessEnv = PLACE) {
  return spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out],
    {
      encoding: 'utf8',
      env: { ...process.env, ...place, QUANZE_CONTENT: content, QUANZE_TODAY: TODAY },
    },
  );
}

test('astro build gives the site that npm run build gives, byte for byte', () => {
  const made = county();
  mkdirSync(join(made.content, 'faq/zhongdi'), { recursive: true });
  writeFileSync(join(made.content, 'faq/zhongdi/shao.mdx'), QUESTION);
  const own = made.build(PLACE);
  expect(own.status, own.stderr).toBe(0);
  const out = join(made.folder, 'astro');
  const { status, stdout, stderr } = astroBuild(made, out);
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('网站建好了');
  const hashes = levelledHashes(out);
  for (const path of ['index.html', 'sitemap.xml', 'sw.js', 'offline.json', 'pagefind/pagefind.js'])
    expect(Object.keys(hashes)).toContain(path);
  expect(hashes).toEqual(levelledHashes(made.out));
  expect(readdirSync(made.folder).sort()).toEqual(['astro', 'content', 'dist']);
});

test('content with errors stops astro build before anything is touched', () => {
  const made = county();
  made.edit('matters/huanjing/fenshao-jiegan.yaml', 'tier: 基本盘', 'tierr: 基本盘');
  mkdirSync(made.out);
  writeFileSync(join(made.out, 'index.html'), '上一次的网站');
  const { status, stderr } = astroBuild(made, made.out);
  expect(status).toBe(1);
  expect(stderr).toContain('不认识的字段 tierr');
  expect(stderr).toContain('原来的网站没有动');
  expect(stderr).not.toContain('Stack trace');
  expect(readFileSync(join(made.out, 'index.html'), 'utf8')).toBe('上一次的网站');
  expect(readdirSync(dirname(made.out)).sort()).toEqual(['content', 'dist']);
});

test.each([{ SITE_BASE: '/权责/' }, { SITE_URL: 'www.example.gov.cn' }])(
  'astro build refuses %o in one sentence',
  (place) => {
    const made = county();
    const { status, stderr } = astroBuild(made, made.out, place);
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^${Object.keys(place)[0]} .*\n$`));
    expect(readdirSync(made.folder)).toEqual(['content']);
  },
);
