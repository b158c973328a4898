import { expect, test } from 'vitest';
import {
  type Files,
  listOf,
  memoryStore,
  SCOPE,
  serving,
} from '../../../tests/helpers/client-offline.ts';
import { type DownloadStopped, download } from './download.ts';
import { changedOf, groupsFor, sizeOf } from './list.ts';
import { adopt, clear, heardOf, keptFiles, otherThanKept, readState } from './state.ts';

const OLD: Files = { '': '首页 1', 'faq/': '问答', 'towns/linhe/': '临河镇 1' };
const NEW: Files = { '': '首页 2', 'faq/': '问答', 'towns/linhe/': '临河镇 2' };

function order(
  store: CacheStorage,
  files: Files,
  version: string,
  get: typeof fetch,
  town = 'linhe',
) {
  const list = listOf(files, version, `2026-11-2${version}`);
  return { list, town, townName: '临河镇', scope: SCOPE, store, get, progress: () => undefined };
}

async function keptAt(version: string, files: Files): Promise<CacheStorage> {
  const store = memoryStore();
  await adopt(store, SCOPE, await download(order(store, files, version, serving(files).get)));
  return store;
}

async function text(store: CacheStorage, path: string): Promise<string | undefined> {
  const { kept } = await readState(store, SCOPE);
  return (await store.match(SCOPE + path, { cacheName: kept?.cache ?? '' }))?.text();
}

const trouble = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error) => (error as DownloadStopped).trouble,
  );

test('a finished download is shown only when it is adopted, and counts its bytes', async () => {
  const store = memoryStore();
  const steps: [number, number][] = [];
  const { get } = serving(OLD);
  const kept = await download({
    ...order(store, OLD, '1', get),
    progress: (done, all) => steps.push([done, all]),
  });
  expect(await readState(store, SCOPE)).toEqual({});
  await adopt(store, SCOPE, kept);
  expect(await text(store, 'towns/linhe/')).toBe('临河镇 1');
  expect(steps[0]).toEqual([0, kept.bytes]);
  expect(steps.at(-1)).toEqual([kept.bytes, kept.bytes]);
});

test('of a new version only what changed comes over the network, and only that is announced', async () => {
  const store = await keptAt('1', OLD);
  const { get, asked } = serving(NEW);
  const steps: [number, number][] = [];
  const update = order(store, NEW, '2', get);
  const { kept: before } = await readState(store, SCOPE);
  const groups = groupsFor(update.list, 'linhe');
  const announced = sizeOf(changedOf(groups, await keptFiles(store, SCOPE, before)));
  const progress = (done: number, all: number) => void steps.push([done, all]);
  const kept = await download({ ...update, progress });
  await adopt(store, SCOPE, kept);
  const changed = Buffer.byteLength('首页 2临河镇 2');
  expect(announced.bytes).toBe(changed);
  expect([steps[0], steps.at(-1)]).toEqual([
    [0, changed],
    [changed, changed],
  ]);
  expect(kept.bytes).toBe(sizeOf(groups).bytes);
  expect(asked.sort()).toEqual(['', 'towns/linhe/']);
  expect([await text(store, ''), await text(store, 'faq/')]).toEqual(['首页 2', '问答']);
  expect((await store.keys()).filter((name) => name.includes(':files:'))).toHaveLength(1);
});

test('an interrupted download leaves the old version whole and goes on where it stopped', async () => {
  const store = await keptAt('1', OLD);
  const { get, asked } = serving(NEW);
  let left = 1;
  const dying = (async (url: RequestInfo | URL) => {
    if (left-- <= 0) throw new TypeError('no network');
    return get(url);
  }) as typeof fetch;
  expect(await trouble(download(order(store, NEW, '2', dying)))).toBe('network');
  expect(await text(store, '')).toBe('首页 1');
  expect(asked).toHaveLength(1);

  await adopt(store, SCOPE, await download(order(store, NEW, '2', get)));
  expect(new Set(asked).size).toBe(asked.length);
  expect(await text(store, '')).toBe('首页 2');
});

test('a file that is not the announced one stops the download, whatever the server says', async () => {
  const store = await keptAt('1', OLD);
  const login = (async () => new Response('<h1>请先登录</h1>')) as typeof fetch;
  expect(await trouble(download(order(store, NEW, '2', login)))).toBe('different');
  expect(await trouble(download(order(store, NEW, '2', serving({}).get)))).toBe('different');
  expect(await text(store, '')).toBe('首页 1');
});

test('a device without room says so', async () => {
  const store = memoryStore();
  const full = async () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const small = { ...store, open: async () => ({ match: async () => undefined, put: full }) };
  const work = download(order(small as unknown as CacheStorage, OLD, '1', serving(OLD).get));
  expect(await trouble(work)).toBe('full');
});

test('without a town nothing of any town is downloaded', async () => {
  const { get, asked } = serving(OLD);
  await download(order(memoryStore(), OLD, '1', get, ''));
  expect(asked.sort()).toEqual(['', 'faq/']);
});

test('a version heard of later is newer than the one kept, until that one is adopted', async () => {
  const store = await keptAt('1', OLD);
  expect(otherThanKept(await readState(store, SCOPE))).toBeUndefined();
  await heardOf(store, SCOPE, { version: '2', day: '2026-11-22' });
  expect(otherThanKept(await readState(store, SCOPE))).toMatchObject({
    day: '2026-11-22',
    newer: true,
  });
  await adopt(store, SCOPE, await download(order(store, NEW, '2', serving(NEW).get)));
  expect(otherThanKept(await readState(store, SCOPE))).toBeUndefined();
});

test('removing leaves nothing of ours and all of others', async () => {
  const store = await keptAt('1', OLD);
  await store.open('portal');
  await clear(store, SCOPE);
  expect(await store.keys()).toEqual(['portal']);
});

test('a version that was put back is another one, and never a newer one', async () => {
  const store = await keptAt('2', NEW);
  const other = async (version: string, day: string) => {
    await heardOf(store, SCOPE, { version, day });
    return otherThanKept(await readState(store, SCOPE))?.newer;
  };
  expect(await other('1', '2026-11-22')).toBe(false);
  expect(await other('0', '2026-11-20')).toBe(false);
  expect(await other('2', '2026-11-22')).toBeUndefined();
  expect(await other('3', '2026-11-23')).toBe(true);
});

test('a download knows until which day it is known to hold', async () => {
  const files = order(memoryStore(), OLD, '1', serving(OLD).get);
  const list = { ...files.list, through: '2027-01-15' };
  expect((await download({ ...files, list })).through).toBe('2027-01-15');
});
