import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from './serve.ts';

async function site(base?: string) {
  const parent = mkdtempSync(join(tmpdir(), 'quanze-serve-'));
  const folder = join(parent, 'dist');
  mkdirSync(join(folder, 'towns'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '首页');
  writeFileSync(join(folder, '404.html'), '没有');
  writeFileSync(join(folder, 'towns/index.html'), '乡镇');
  writeFileSync(join(folder, 'data.json'), '{}');
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  const serving = await serve({ folder, port: 0, ...(base === undefined ? {} : { base }) });
  onTestFinished(async () => {
    await serving.close();
    rmSync(parent, { recursive: true, force: true });
  });
  return (path: string) => fetch(new URL(path, serving.url), { redirect: 'manual' });
}

test('pages, files and their types', async () => {
  const get = await site();
  const home = await get('/');
  expect([home.status, home.headers.get('content-type'), await home.text()]).toEqual([
    200,
    'text/html; charset=utf-8',
    '首页',
  ]);
  expect((await get('/data.json')).headers.get('content-type')).toBe(
    'application/json; charset=utf-8',
  );
  expect(await (await get('/towns/?q=1')).text()).toBe('乡镇');
});

test('texts come compressed to whoever takes that, and fresh after a change', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-serve-'));
  const { url, close } = await serve({ folder, port: 0 });
  onTestFinished(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });
  const text = '同一句话说了很多遍。'.repeat(100);
  const get = () => fetch(new URL('/a.txt', url), { headers: { 'accept-encoding': 'br' } });
  writeFileSync(join(folder, 'a.txt'), text);
  const first = await get();
  expect(first.headers.get('content-encoding')).toBe('br');
  expect(Number(first.headers.get('content-length'))).toBeLessThan(100);
  expect(await first.text()).toBe(text);
  writeFileSync(join(folder, 'a.txt'), `${text}完`);
  expect(await (await get()).text()).toBe(`${text}完`);
  const plain = await fetch(new URL('/a.txt', url), { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBe(null);
  expect(await plain.text()).toBe(`${text}完`);
});

test('a folder without its slash leads to the one with it', async () => {
  const get = await site();
  const answer = await get('/towns?q=1');
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/towns/?q=1']);
});

test('what is not there answers 404 with the page of the site', async () => {
  const get = await site();
  const answer = await get('/nowhere/');
  expect([answer.status, await answer.text()]).toEqual([404, '没有']);
});

test('below a sub-path, and only there', async () => {
  const get = await site('/quanze');
  expect(await (await get('/quanze/towns/')).text()).toBe('乡镇');
  expect((await get('/towns/')).status).toBe(404);
  expect((await get('/')).headers.get('location')).toBe('/quanze/');
  expect((await get('/quanze')).headers.get('location')).toBe('/quanze/');
});

test('nothing outside the folder is served', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-serve-'));
  const serving = await serve({ folder, port: 0 });
  onTestFinished(async () => {
    await serving.close();
    rmSync(folder, { recursive: true, force: true });
  });
  // fetch would tidy the path up before sending it.
  const { port } = new URL(serving.url);
  for (const path of [
    '/../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%5cx',
    '/%00',
    '/%zz',
    '/.git/config',
  ])
    expect((await asIs(Number(port), path)).status, path).toBeGreaterThanOrEqual(400);
});

test('a taken port is passed over', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-serve-'));
  const first = await serve({ folder, port: 0 });
  const taken = Number(new URL(first.url).port);
  const second = await serve({ folder, port: taken });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
  await Promise.all([first.close(), second.close()]);
  rmSync(folder, { recursive: true });
});

test('no redirect leads to another server', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-serve-'));
  mkdirSync(join(folder, 'towns'));
  writeFileSync(join(folder, 'towns/index.html'), '乡镇');
  const { url, close } = await serve({ folder, port: 0 });
  onTestFinished(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });
  for (const path of [
    '//evil.example/../towns',
    '//evil.example/%2e%2e/towns',
    '/\\evil/../towns',
  ]) {
    const { status, location = '/' } = await asIs(Number(new URL(url).port), path);
    expect([301, 400, 404], path).toContain(status);
    expect(new URL(location, url).origin, path).toBe(new URL(url).origin);
  }
});

function asIs(port: number, path: string): Promise<{ status: number; location?: string }> {
  return new Promise((done, fail) => {
    request({ port, path, host: '127.0.0.1' }, (answer) => {
      answer.resume();
      const { location } = answer.headers;
      done({ status: answer.statusCode ?? 0, ...(location ? { location } : {}) });
    })
      .on('error', fail)
      .end();
  });
}
