/** On a slow line a page is drawn before it has arrived as a whole; what comes later must not move what stands. */
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typeOf } from '../../scripts/serve.ts';
import { open } from './browser.ts';
import { watchShifts } from './shifts.ts';

const PAGES = ['/deadlines/', '/handbook/23-qingdan/'];
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => void send(request.url ?? '/', response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Pages in pieces, everything else at once. */
async function send(url: string, response: ServerResponse): Promise<void> {
  const file = join('dist', url.replace(/\/$/, '/index.html'));
  const body = readFileSync(file);
  response.writeHead(200, { 'content-type': typeOf(file) });
  const cuts = file.endsWith('.html') ? cutsIn(body) : [];
  for (const [i, cut] of [...cuts, body.length].entries()) {
    response.write(body.subarray(cuts[i - 1] ?? 0, cut));
    if (cut < body.length) await setTimeout(150);
  }
  response.end();
}

/** Inside the header, where what follows the search box is missing still, and at every quarter. */
function cutsIn(body: Buffer): number[] {
  const header = body.indexOf('</search-box>') + '</search-box>'.length;
  return [header, ...[1, 2, 3].map((quarter) => Math.ceil((body.length * quarter) / 4))].sort(
    (a, b) => a - b,
  );
}

test.each(PAGES)('%s', async (path) => {
  const { port } = server.address() as AddressInfo;
  const site = `http://localhost:${port}`;
  const page = await open(`${site}/robots.txt`, { viewport: { width: 1280, height: 900 } });
  const { shifts } = await watchShifts(page);
  await page.goto(site + path, { waitUntil: 'load' });
  expect(await shifts()).toEqual([]);
});
