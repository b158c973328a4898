/**
 * What the service worker answers: the network first, and the kept copy when the network fails, takes too long or gives
 * something that is not this site's, never without saying so. A page that came from the device gets everything else
 * from there too.
 */
import { DOWNLOAD } from './download.ts';
import { noteOf, withNote } from './note.ts';
import { readState, type State } from './state.ts';

export interface Asked {
  readonly request: Request;
  readonly scope: string;
  readonly store: CacheStorage;
  readonly get: (request: Request) => Promise<Response>;
  /** Milliseconds the network has when there is a copy. */
  readonly patience: number;
  /** True when the page that asks came from the device. */
  readonly keptPage: boolean;
}

export interface Answered {
  readonly reply: Response;
  /** Set when the reply came from the device and may be older than the site. */
  readonly note?: string;
}

/** Files whose name changes with their content: a copy is as good as the original. */
const NAMED_BY_CONTENT = '_quanze/';
/** Shown in the place of pages that were not downloaded. */
const MISSING = 'offline/missing/';

/** True for what the worker may answer; the rest goes its way as if there were none. */
export function concerns(request: Request, scope: string): boolean {
  const url = new URL(request.url);
  const inside = url.href.startsWith(scope)
    ? url.pathname.slice(new URL(scope).pathname.length)
    : undefined;
  if (request.method !== 'GET' || inside === undefined || url.searchParams.has(DOWNLOAD))
    return false;
  return inside !== 'sw.js' && inside !== 'offline.json';
}

export async function answer(asked: Asked): Promise<Answered> {
  const { request, scope, store, get, patience, keptPage } = asked;
  const state = await readState(store, scope);
  const wanted = addressOf(request.url);
  const copy = await copyOf(store, state, wanted);
  const page = request.mode === 'navigate';
  if (copy && !page && (keptPage || wanted.startsWith(`${scope}${NAMED_BY_CONTENT}`)))
    return { reply: copy };

  const reply = await inTime(get(request), copy ? patience : undefined);
  if (reply && (!copy || (await isOurs(reply, copy)))) return { reply };
  const note = noteOf(state, reply ? 'refused' : 'offline');
  if (copy)
    return page && isHtml(copy)
      ? { reply: await noted(copy, note, 200), note }
      : { reply: copy, note };
  const missing = page ? await copyOf(store, state, new URL(MISSING, scope).href) : undefined;
  return missing ? { reply: await noted(missing, note, 503), note } : { reply: Response.error() };
}

/**
 * False for errors and refusals, for a redirect to a login page, and for what a public hotspot or a filter sends in the
 * place of ours, with status 200 and its own page.
 */
async function isOurs(reply: Response, copy: Response): Promise<boolean> {
  if (!reply.ok || isHtml(reply) !== isHtml(copy)) return false;
  if (!isHtml(reply)) return true;
  const name = SITE_NAME.exec(await beginningOf(copy))?.[0];
  return name === undefined || (await beginningOf(reply)).includes(name);
}

/** How every page of a site says in its head which site it is. */
const SITE_NAME = /<meta property="og:site_name" content="[^"]*">/;
/** Characters of a page within which that stands. */
const HEAD = 4000;

function isHtml({ headers }: Response): boolean {
  return /^text\/html\b/.test(headers.get('content-type') ?? '');
}

/** The rest of the reply goes on flowing to the page. */
async function beginningOf(reply: Response): Promise<string> {
  const reader = reply.clone().body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (reader && text.length < HEAD) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  // Nobody waits for it: a copy of a stream is given up only when the other half is, too.
  void reader?.cancel();
  return text;
}

/** The reply, or nothing when the network fails or needs longer than that. */
function inTime(
  reply: Promise<Response>,
  patience: number | undefined,
): Promise<Response | undefined> {
  const known = reply.catch(() => undefined);
  if (patience === undefined) return known;
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), patience);
  });
  return Promise.race([known, late]).finally(() => clearTimeout(timer));
}

/** Without question and anchor, a page with its slash: as it stands in the list. */
function addressOf(href: string): string {
  const url = new URL(href);
  const path = /\/[^./]+$/.test(url.pathname) ? `${url.pathname}/` : url.pathname;
  return url.origin + path;
}

async function copyOf(
  store: CacheStorage,
  { kept }: State,
  url: string,
): Promise<Response | undefined> {
  return kept && store.match(url, { cacheName: kept.cache, ignoreVary: true });
}

async function noted(copy: Response, note: string, status: number): Promise<Response> {
  const type = copy.headers.get('content-type') ?? 'text/html; charset=utf-8';
  return new Response(withNote(await copy.text(), note), {
    status,
    headers: { 'content-type': type },
  });
}
