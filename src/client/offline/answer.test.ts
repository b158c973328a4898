import { expect, test } from 'vitest';
import { listOf, memoryStore, SCOPE, serving } from '../../../tests/helpers/client-offline.ts';
import { type Asked, answer, concerns } from './answer.ts';
import { download } from './download.ts';
import { adopt, heardOf } from './state.ts';

const PAGE = (text: string, site = '安禾县') =>
  `<!doctype html><html><head><meta property="og:site_name" content="${site}"></head><body class="x"><main>${text}</main></body></html>`;
const FILES = {
  'faq/': PAGE('问答'),
  'offline/missing/': PAGE('没有存'),
  'search/stage1.json': '{}',
  '_quanze/a.1.js': 'kept',
  'a.docx': '<body>',
};

async function device(): Promise<CacheStorage> {
  const store = memoryStore();
  const list = listOf(FILES, '1', '2026-11-21');
  const order = { list, town: '', townName: '', scope: SCOPE, store, get: serving(FILES).get };
  await adopt(store, SCOPE, await download({ ...order, progress: () => undefined }));
  return store;
}

const asking = (path: string, mode: RequestMode = 'navigate', extra = {}) =>
  ({ url: SCOPE + path, method: 'GET', mode, cache: 'default', ...extra }) as Request;
const offline = async () => Promise.reject(new TypeError('no network'));
const never = () => new Promise<Response>(() => undefined);
const says =
  (text: string, status = 200, type = 'text/html; charset=utf-8') =>
  async () =>
    new Response(text, { status, headers: { 'content-type': type } });

async function ask(
  path: string,
  get: Asked['get'],
  more: Partial<Asked> & { mode?: RequestMode } = {},
) {
  const { mode, ...rest } = more;
  const store = rest.store ?? (await device());
  const asked = { request: asking(path, mode), scope: SCOPE, get, patience: 20, keptPage: false };
  const { reply, note } = await answer({ ...asked, ...rest, store });
  return { status: reply.status, text: await reply.text(), note };
}

test('with a network the page is the one of the network and says nothing', async () => {
  const fresh = PAGE('新的');
  expect(await ask('faq/', says(fresh))).toEqual({ status: 200, text: fresh, note: undefined });
  expect((await ask('stats/', says('没有', 404))).status).toBe(404);
});

test('no refusal, no login page and no page of somebody else takes the place of a kept one', async () => {
  const kept = '网站现在没有给出这一页，这是 2026 年 11 月 21 日的版本。';
  for (const get of [
    says(PAGE('没有'), 404),
    says('禁止访问', 403),
    says('<h1>请先登录</h1>'),
    says(PAGE('上网认证', '某某宽带')),
    async () =>
      ({ ok: false, type: 'opaqueredirect', status: 0, headers: new Headers() }) as Response,
  ])
    expect((await ask('faq/', get)).text).toContain(kept);
  const data = await ask('search/stage1.json', says('<h1>请先登录</h1>'), { mode: 'cors' });
  expect([data.text, data.note]).toEqual(['{}', kept]);
});

test('a kept file that is no page is given byte for byte', async () => {
  expect((await ask('a.docx', offline)).text).toBe('<body>');
});

test('without a network the kept page says in its first line of which day it is', async () => {
  const { status, text } = await ask('faq/?x=1', offline);
  expect(status).toBe(200);
  expect(text).toContain('<body class="x"><aside class="from-device"');
  expect(text).toContain('这是 2026 年 11 月 21 日的版本。');
  expect(text).toContain('<main>问答</main>');
  expect((await ask('faq', offline)).text).toBe(text);
});

test('a kept page that is older than what is known online says that too', async () => {
  const store = await device();
  await heardOf(store, SCOPE, { version: '2', day: '2026-11-22' });
  expect((await ask('faq/', offline, { store })).text).toContain(
    '网上已经有 2026 年 11 月 22 日的新版本',
  );
});

test('a network that is too slow or a server that fails counts as none', async () => {
  expect((await ask('faq/', never)).text).toContain('的版本');
  expect((await ask('faq/', says('坏了', 502))).text).toContain('的版本');
});

test('a page that was not downloaded is waited for, and without a network is said to be missing', async () => {
  const late = () =>
    new Promise<Response>((done) => setTimeout(() => done(new Response('到了')), 60));
  expect((await ask('stats/', late)).text).toBe('到了');
  const { status, text } = await ask('stats/', offline);
  expect([status, text.includes('没有存')]).toEqual([503, true]);
});

test('data for a page of the network that had to come from the device is reported', async () => {
  const { text, note } = await ask('search/stage1.json', offline, { mode: 'cors' });
  expect([text, note]).toEqual(['{}', '没有连上网站，这是 2026 年 11 月 21 日的版本。']);
});

test('a page that came from the device gets its data from there at once', async () => {
  const { text, note } = await ask('search/stage1.json', never, {
    mode: 'cors',
    keptPage: true,
    patience: 9e8,
  });
  expect([text, note]).toEqual(['{}', undefined]);
});

test('files named by their content need no network', async () => {
  expect((await ask('_quanze/a.1.js', never, { mode: 'cors', patience: 9e8 })).text).toBe('kept');
});

test('downloads, other sites and anything but reading go past the worker', () => {
  expect(concerns(asking('faq/'), SCOPE)).toBe(true);
  expect(concerns(asking('faq/?download=1', 'cors'), SCOPE)).toBe(false);
  expect(concerns(asking('faq/', 'cors', { method: 'POST' }), SCOPE)).toBe(false);
  expect(concerns(asking('', 'cors', { url: 'https://county.example/other/' }), SCOPE)).toBe(false);
  for (const own of ['sw.js', 'offline.json']) expect(concerns(asking(own), SCOPE)).toBe(false);
});
