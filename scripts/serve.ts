/** A small static server for a built site: what a portal's web server would do, for preview and tests. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, normalize, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { lookup } from 'mrmime';

export interface ServeOrder {
  readonly folder: string;
  /** Sub-path the site was built for: `/` or `/quanze`. */
  readonly base?: string;
  readonly host?: string;
  /** 0 takes any free port. Where a port is in use, the next one is tried. */
  readonly port: number;
  /** Answers requests while the folder does not exist yet, by the path below the sub-path. */
  readonly meanwhile?: (path: string) => Promise<Response | undefined>;
}

export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
/** What the library does not know. */
const TYPES: Readonly<Record<string, string>> = {
  '.jsonl': 'application/jsonl',
  '.ico': 'image/x-icon',
  '.xlsx': `${OFFICE}.spreadsheetml.sheet`,
  '.docx': `${OFFICE}.wordprocessingml.document`,
};
/** Files whose media type follows from the name, because the ending alone says another. */
const NAMED: Readonly<Record<string, string>> = { 'feed.json': 'application/feed+json' };
/** Types of texts: all of ours are UTF-8, and worth compressing. */
const TEXTS = /^text|json|xml$|javascript/;
const PORTS_TO_TRY = 20;

/** Serves until closed. */
export async function serve({
  folder,
  base = '/',
  host = '127.0.0.1',
  port,
  meanwhile,
}: ServeOrder): Promise<Serving> {
  const root = resolve(folder);
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    if (meanwhile && path?.startsWith(prefix) && !existsSync(root))
      pass(meanwhile(`/${path.slice(prefix.length)}`), response);
    else answer(request, response, root, prefix);
  });
  return {
    url: await listenFrom(server, host, port, prefix),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Listens at the first free port from `port` on, and returns the address of `path` there. */
export async function listenFrom(
  server: Server,
  host: string,
  port: number,
  path: string,
  tries = PORTS_TO_TRY,
): Promise<string> {
  try {
    await new Promise<void>((done, fail) => {
      server.once('error', fail);
      server.listen(port, host, () => {
        server.off('error', fail);
        done();
      });
    });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!taken || tries === 0 || port === 0) throw error;
    return listenFrom(server, host, port + 1, path, tries - 1);
  }
  const { port: actual } = server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host;
  return `http://${name}:${actual}${path}`;
}

/** Media type of a file, by its name. */
export function typeOf(file: string): string {
  const type =
    NAMED[basename(file)] ?? TYPES[extname(file)] ?? lookup(file) ?? 'application/octet-stream';
  return TEXTS.test(type) && type !== 'image/svg+xml' ? `${type}; charset=utf-8` : type;
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  prefix: string,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
  const path = pathOf(request.url ?? '/');
  if (path === undefined) return end(response, 400);
  const query = /\?.*$/.exec(request.url ?? '')?.[0] ?? '';
  if (!path.startsWith(prefix)) {
    // The bare sub-path and the bare host lead to the site.
    if (path === '/' || `${path}/` === prefix) return redirect(response, prefix + query);
    return send(request, response, join(root, '404.html'), 404);
  }
  const inside = normalize(path.slice(prefix.length));
  const full = join(root, inside);
  const hidden = inside.split(/[\\/]/).some((part) => part.startsWith('.') && part !== '.');
  if (hidden || !`${full}${sep}`.startsWith(`${root}${sep}`))
    return send(request, response, join(root, '404.html'), 404);
  if (isFile(full)) return send(request, response, full, 200);
  if (isFile(join(full, 'index.html'))) {
    // `//host/` at the beginning would lead to another server.
    const here = encodeURI(path.replace(/^\/+/, '/'));
    if (!path.endsWith('/')) return redirect(response, `${here}/${query}`);
    return send(request, response, join(full, 'index.html'), 200);
  }
  send(request, response, join(root, '404.html'), 404);
}

/** The path of an address; undefined where it cannot be one. */
export function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ''));
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  status: number,
): void {
  if (!isFile(file)) return end(response, status);
  const type = typeOf(file);
  const squeeze = TEXTS.test(type) && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  const reply = (body: Buffer) => {
    response.writeHead(status, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
      ...(squeeze ? { 'content-encoding': 'br' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (squeeze) squeezed(file).then(reply, () => end(response, 500));
  else reply(readFileSync(file));
}

const brotli = promisify(brotliCompress);
/** The best compression is slow, so only files that every page shares get it, not pages or large data files. */
const SHARED = /\.(?:js|css|json)$/;
const BEST_UP_TO = 256 * 1024;
/** What has been compressed, by file and state: the same few files are asked for again and again. */
const kept = new Map<string, Promise<Buffer>>();

/** As small as a portal sends files that were compressed beforehand. */
function squeezed(file: string): Promise<Buffer> {
  const { mtimeMs, size } = statSync(file);
  const state = `${file} ${mtimeMs} ${size}`;
  const known = kept.get(state);
  if (known) return known;
  const best = SHARED.test(file) && size <= BEST_UP_TO;
  const quality = best ? constants.BROTLI_MAX_QUALITY : 5;
  const body = brotli(readFileSync(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: size },
  });
  kept.set(state, body);
  return body;
}

/** Sends the response that `meanwhile` gives. */
function pass(answered: Promise<Response | undefined>, response: ServerResponse): void {
  answered
    .then(async (given) => {
      if (!given) return end(response, 404);
      response.writeHead(given.status, {
        ...Object.fromEntries(given.headers),
        'cache-control': 'no-cache',
      });
      response.end(Buffer.from(await given.arrayBuffer()));
    })
    .catch(() => end(response, 500));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location });
  response.end();
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(status === 404 ? '没有这个页面' : '这个请求办不了');
}
