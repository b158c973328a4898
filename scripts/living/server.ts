/** The site of a county while it is edited: pages on request, and a word to every open page when something was saved. */
import { createServer, type ServerResponse } from 'node:http';
import { listenFrom, pathOf } from '../serve.ts';
import type { LivingCounty } from './county.ts';
import { CHANNEL, OVERLAY, overlayScript, withOverlay } from './overlay.ts';
import { watchFolder } from './watch-folder.ts';

/** Editors save in several steps, and a checkout touches many files: all that happens in this time is one change. */
const SETTLE_MS = 60;
const CONTENT_FILE = /\.(?:ya?ml|mdx|css|svg|png)$/i;

export interface LiveOrder {
  readonly county: LivingCounty;
  readonly content: string;
  /** The sub-path, with `/` at both ends. */
  readonly base: string;
  readonly host: string;
  readonly port: number;
  /** Told after each rereading. */
  readonly told: () => void;
}

/** Serves until the process ends; the address to open. */
export async function serveLive({
  county,
  content,
  base,
  host,
  port,
  told,
}: LiveOrder): Promise<string> {
  const open = new Set<ServerResponse>();
  let timer: NodeJS.Timeout | undefined;
  watchFolder(content, (name) => {
    if (!CONTENT_FILE.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      await county.reread();
      told();
      for (const page of open)
        page.write(`data: ${county.errors === '' ? 'reload' : 'errors'}\n\n`);
    }, SETTLE_MS);
  });
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === undefined) return send(response, 400, 'text/plain; charset=utf-8', '这个网址不对');
    answer(path, response).catch((error: unknown) => {
      const said = String(error instanceof Error ? error.stack : error);
      send(response, 500, 'text/plain; charset=utf-8', said);
    });
  });
  return listenFrom(server, host, port, base);

  async function answer(path: string, response: ServerResponse): Promise<void> {
    if (path === CHANNEL) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
      // Sent before the first event, so that the browser knows the connection stands.
      response.flushHeaders();
      open.add(response);
      response.on('close', () => open.delete(response));
      return;
    }
    if (path === OVERLAY)
      return send(response, 200, 'text/javascript; charset=utf-8', overlayScript(county.errors));
    if (!path.startsWith(base)) return redirect(response, base);
    const below = `/${path.slice(base.length)}`;
    const there = await county.at(below);
    const to = there?.headers.get('location');
    if (to) return redirect(response, to);
    if (there) return sendPage(response, there);
    const missing = await county.at('/404/');
    if (missing) return sendPage(response, missing, 404);
    send(
      response,
      404,
      'text/html; charset=utf-8',
      withOverlay('<!doctype html><title>内容有错误</title>'),
    );
  }
}

async function sendPage(response: ServerResponse, page: Response, status = 200): Promise<void> {
  const type = page.headers.get('content-type') ?? 'application/octet-stream';
  if (!type.startsWith('text/html'))
    return send(response, status, type, Buffer.from(await page.arrayBuffer()));
  send(response, status, type, withOverlay(await page.text()));
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location });
  response.end();
}
