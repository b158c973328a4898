import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { askAtOnce } from './imports.ts';

test('the head asks for scripts, all they import, and what places are looked up in', () => {
  const site = mkdtempSync(join(tmpdir(), 'quanze-imports-'));
  onTestFinished(() => rmSync(site, { recursive: true, force: true }));
  mkdirSync(join(site, '_quanze'));
  writeFileSync(join(site, '_quanze/a.js'), 'import{x}from"./b.js";import("./later.js")');
  writeFileSync(join(site, '_quanze/b.js'), 'import{y}from"./c.js"');
  writeFileSync(join(site, '_quanze/c.js'), '');
  const body =
    '<body><town-finder></town-finder><script type="module" src="/p/_quanze/a.js"></script>';
  writeFileSync(join(site, 'index.html'), `<head></head>${body}`);
  askAtOnce(site);
  const html = readFileSync(join(site, 'index.html'), 'utf8');
  const head = html.slice(0, html.indexOf('</head>'));
  expect([...head.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/p/_quanze/a.js',
    '/p/_quanze/b.js',
    '/p/_quanze/c.js',
    '/p/data/places.json',
  ]);
  expect(html.endsWith(body)).toBe(true);
});
