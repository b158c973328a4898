/** For tests: a Cache Storage in memory, and a site in an object. */
import { createHash } from 'node:crypto';
import type { OfflineGroup, OfflineList } from '../../src/client/offline/list.ts';

export const SCOPE = 'https://county.example/qzqd/';

const key = (asked: RequestInfo | URL) => (asked instanceof Request ? asked.url : String(asked));

export function memoryStore(): CacheStorage {
  const caches = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const files = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, files);
    return {
      match: async (asked: RequestInfo | URL) => files.get(key(asked))?.clone(),
      put: async (asked: RequestInfo | URL, reply: Response) => void files.set(key(asked), reply),
    } as Cache;
  };
  return {
    open,
    keys: async () => [...caches.keys()],
    delete: async (name: string) => caches.delete(name),
    match: async (asked: RequestInfo | URL, { cacheName = '' } = {}) =>
      caches.get(cacheName)?.get(key(asked))?.clone(),
  } as CacheStorage;
}

/** Path → text. */
export type Files = Readonly<Record<string, string>>;

/** The list of a site whose files below `towns/` belong to the one town. */
export function listOf(files: Files, version: string, day: string): OfflineList {
  const group = (id: string, ours: boolean): OfflineGroup => {
    const entries = Object.entries(files).filter(([path]) => path.startsWith('towns/') === ours);
    const bytes = entries.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
    const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);
    return {
      id,
      bytes,
      sent: bytes,
      files: entries.map(([path, text]) => [path, Buffer.byteLength(text), hash(text)]),
    };
  };
  return { version, day, groups: [group('core', false)], towns: [group('linhe', true)] };
}

/** A fetch that knows these files and remembers what it was asked for. */
export function serving(files: Files): { get: typeof fetch; asked: string[] } {
  const asked: string[] = [];
  const get = async (input: RequestInfo | URL) => {
    const path = key(input).slice(SCOPE.length).replace(/\?.*$/, '');
    asked.push(path);
    const text = files[path];
    const type = path === '' || path.endsWith('/') ? 'text/html; charset=utf-8' : 'text/plain';
    return new Response(text ?? '没有', {
      status: text === undefined ? 404 : 200,
      headers: { 'content-type': type },
    });
  };
  return { get: get as typeof fetch, asked };
}
