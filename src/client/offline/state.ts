/**
 * What this device keeps. Page and service worker share it through the Cache Storage, the one store both can read;
 * one `put` makes a finished download the one that is shown. Several sites on one origin do not meet: every name
 * carries the sub-path.
 */
import type { OfflineFile, OfflineVersion } from './list.ts';

/** A finished download. */
export interface Kept extends OfflineVersion {
  readonly town: string;
  readonly townName: string;
  readonly bytes: number;
  /** Name of the cache that holds it. */
  readonly cache: string;
}

/** `kept`: the download that is shown. `latest`: the version the site has now, as far as this device has heard. */
export interface State {
  readonly kept?: Kept;
  readonly latest?: OfflineVersion;
}

const prefix = (scope: string) => `quanze:${new URL(scope).pathname}:`;
const stateCache = (scope: string) => `${prefix(scope)}state`;

/** Where the files of a version lie. */
export function filesCache(scope: string, version: string, town: string): string {
  return `${prefix(scope)}files:${version}:${town}`;
}

export async function readState(store: CacheStorage, scope: string): Promise<State> {
  const read = async (key: keyof State) =>
    (await store.match(keyUrl(scope, key), { cacheName: stateCache(scope) }))?.json();
  const [kept, latest] = await Promise.all([read('kept'), read('latest')]);
  return { ...(kept ? { kept } : {}), ...(latest ? { latest } : {}) };
}

/** Remembers the newest version; only where something was downloaded is there anything to compare it with. */
export async function heardOf(
  store: CacheStorage,
  scope: string,
  latest: OfflineVersion,
): Promise<void> {
  await write(store, scope, 'latest', latest);
}

/** Shows a finished download from now on and throws away everything before it, half-done downloads included. */
export async function adopt(store: CacheStorage, scope: string, kept: Kept): Promise<void> {
  await write(store, scope, 'kept', kept);
  const { version, day, through } = kept;
  await heardOf(store, scope, { version, day, ...(through ? { through } : {}) });
  await clear(store, scope, [stateCache(scope), kept.cache]);
}

/** Throws away all that this site has put on the device, but for the caches named. */
export async function clear(
  store: CacheStorage,
  scope: string,
  spared: readonly string[] = [],
): Promise<void> {
  const names = await store.keys();
  const ours = names.filter((name) => name.startsWith(prefix(scope)) && !spared.includes(name));
  await Promise.all(ours.map((name) => store.delete(name)));
}

/** What the site has now, where that is not what is kept. */
export interface Other extends OfflineVersion {
  /** False where it may as well be an older one that was put back: builds of the same day have no order. */
  readonly newer: boolean;
}

export function otherThanKept({ kept, latest }: State): Other | undefined {
  if (!kept || !latest || latest.version === kept.version) return undefined;
  return { ...latest, newer: latest.day > kept.day };
}

async function write(
  store: CacheStorage,
  scope: string,
  key: keyof State,
  value: object,
): Promise<void> {
  const cache = await store.open(stateCache(scope));
  await cache.put(keyUrl(scope, key), Response.json(value));
}

/** What a finished download holds: path, bytes and hash of each file. Nothing of one that knows no such list. */
export async function keptFiles(
  store: CacheStorage,
  scope: string,
  kept: Kept | undefined,
): Promise<readonly OfflineFile[]> {
  const list = kept && (await store.match(keyUrl(scope, 'files'), { cacheName: kept.cache }));
  return list ? list.json() : [];
}

/** An address that no page of the site uses, for the entry in the cache. */
export function keyUrl(scope: string, key: keyof State | 'files'): string {
  return new URL(`offline/state/${key}.json`, scope).href;
}
