/**
 * Downloads a version into a cache of its own. Until all of it is there and every byte is right, nothing that is
 * shown changes; what an interrupted download has fetched is not fetched again.
 */
import { changedOf, groupsFor, type OfflineFile, type OfflineList, sizeOf } from './list.ts';
import { filesCache, type Kept, keptFiles, keyUrl, readState } from './state.ts';

export interface Download {
  readonly list: OfflineList;
  readonly town: string;
  readonly townName: string;
  /** Address of the site's root. */
  readonly scope: string;
  readonly store: CacheStorage;
  readonly get: typeof fetch;
  /** Told after every file, in bytes that come over the network. */
  progress(done: number, all: number): void;
}

/** Why a download ended early: no network, not the file that was announced, no room. */
export type Trouble = 'network' | 'different' | 'full';

export class DownloadStopped extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** At a time; more does not help a phone. */
const AT_ONCE = 6;
/** In the question of an address that is fetched to be kept. */
export const DOWNLOAD = 'download';
/** Header of a kept file. */
const HASH = 'x-quanze-hash';

/** The download, complete; `adopt` is what makes it the one that is shown. Throws DownloadStopped. */
export async function download(order: Download): Promise<Kept> {
  const { list, town, townName, scope, store, progress } = order;
  const groups = groupsFor(list, town);
  const name = filesCache(scope, list.version, town);
  const { kept } = await readState(store, scope);
  const changed = changedOf(groups, await keptFiles(store, scope, kept));
  const all = sizeOf(changed).bytes;
  const fetched = new Set(changed.flatMap(({ files }) => files));
  const staging = await store.open(name);
  const files = groups.flatMap((group) => group.files);
  const waiting = [...files];
  const others = new AbortController();
  let done = 0;
  progress(done, all);

  const work = async () => {
    try {
      for (let file = waiting.pop(); file && !others.signal.aborted; file = waiting.pop()) {
        await bring(order, file, staging, kept?.cache, others.signal);
        if (fetched.has(file)) done += file[1];
        progress(done, all);
      }
    } catch (error) {
      others.abort();
      throw error;
    }
  };
  // Waits for all of them, so that a second try does not run beside the first.
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  const reasons = ends.filter((end) => end.status === 'rejected').map(({ reason }) => reason);
  if (reasons.some(({ name }) => name === 'QuotaExceededError')) throw new DownloadStopped('full');
  // Requests that were only cancelled tell no more than that the network failed.
  const told = reasons.find(({ trouble }) => trouble === 'different') ?? reasons[0];
  if (told) throw told;
  await staging.put(keyUrl(scope, 'files'), Response.json(files));
  const { version, day, through } = list;
  const { bytes } = sizeOf(groups);
  return { version, day, ...(through ? { through } : {}), town, townName, bytes, cache: name };
}

/** One file: already there, or as it was in the download before, or from the network. */
async function bring(
  order: Download,
  file: OfflineFile,
  staging: Cache,
  before: string | undefined,
  signal: AbortSignal,
): Promise<void> {
  const [path, , hash] = file;
  const url = new URL(path, order.scope).href;
  if (isFile(await staging.match(url), hash)) return;
  const old = before ? await order.store.match(url, { cacheName: before }) : undefined;
  if (old && isFile(old, hash)) return staging.put(url, old);

  let reply: Response;
  let body: ArrayBuffer;
  try {
    // Tells our service worker to keep out of it, and a cache on the way that this is a file of its own.
    const asked = `${url}?${DOWNLOAD}=${hash}`;
    reply = await order.get(asked, { cache: 'no-store', signal });
    body = await reply.arrayBuffer();
  } catch {
    throw new DownloadStopped('network');
  }
  // The 404 page is sent as what it is by hosts that know it.
  const sent = reply.ok || (reply.status === 404 && path === '404.html');
  if (!sent) throw new DownloadStopped(reply.status >= 500 ? 'network' : 'different');
  // The login page of a public hotspot also comes with status 200: the hash tells it apart.
  if ((await hashOf(body)) !== hash) throw new DownloadStopped('different');
  const type = reply.headers.get('content-type') ?? 'application/octet-stream';
  await staging.put(url, new Response(body, { headers: { 'content-type': type, [HASH]: hash } }));
}

function isFile(reply: Response | undefined, hash: string): boolean {
  return reply?.headers.get(HASH) === hash;
}

/** As `offline.json` writes it. */
export async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
