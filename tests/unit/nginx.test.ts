/** docs/nginx.conf, in a server that has other pages beside ours. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const CONF = readFileSync(join(ROOT, 'docs/nginx.conf'), 'utf8');
const HEADERS = readFileSync(join(ROOT, 'public/_headers'), 'utf8');

/** Headers of the block `/*`, without what is the portal's. */
const promised = [
  ...(/^\/\*\n((?: {2}.+\n)+)/m.exec(HEADERS)?.[1] ?? '').matchAll(/ {2}(.+?): (.+)/g),
]
  .map(([, name = '', value = '']) => [name, value] as const)
  .filter(([name]) => name !== 'Strict-Transport-Security');

test('sets the headers that other hosts set, and nothing outside its locations', () => {
  expect(promised.length).toBeGreaterThan(5);
  for (const [name, value] of promised)
    expect(CONF.replaceAll('"', '')).toContain(`add_header ${name} ${value} always;`);
  const outside = CONF.replace(/#.*/g, '').replace(/^location .*\{\n(?:.*\n)*?\}/gm, '');
  expect(outside.trim()).toBe('');
});

/** For a server of its own, as the head of the file says. */
const atRoot = CONF.replace(/^location = \/qzqd \{\n(?:.*\n)*?\}/m, '')
  .replaceAll('/qzqd/', '/')
  .replace('root /srv/quanze;', 'root /srv/quanze/qzqd;');

const FILES = {
  'index.html': '<!doctype html><title>首页</title>',
  '404.html': '<!doctype html><title>没有</title>',
  'towns/index.html': '<!doctype html><title>乡镇</title>',
  'towns/linhe/feed.json': '{}',
  'towns/linhe/feed.xml': '<rss/>',
  'feed.json': '{}',
  'atom.xml': '<feed/>',
  'sitemap.xml': '<urlset/>',
  'changes.ics': 'BEGIN:VCALENDAR',
  'manifest.webmanifest': '{}',
  'favicon.svg': '<svg/>',
  '_quanze/a.1.js': 'let a;',
  '_quanze/a.1.css': 'a{}',
  'pagefind/wasm.pagefind': 'wasm',
  'pagefind/wasm.wasm': 'wasm',
  'data/v1/matters.json': '{"matters":[]}',
  'data/v1/towns.jsonld': '{}',
  'data/v1/all.jsonl': '{}',
  'edit/laws.tsv': 'a',
  'llms.txt': '#',
  'data/v1/towns/linhe/powers.csv': 'a,b',
  'data/v1/towns/linhe/powers.xlsx': 'PK',
  'documents/a.docx': 'PK',
};
const TYPES: Readonly<Record<keyof typeof FILES, RegExp>> = {
  'index.html': /^text\/html; charset=utf-8$/,
  '404.html': /^text\/html; charset=utf-8$/,
  'towns/index.html': /^text\/html; charset=utf-8$/,
  'towns/linhe/feed.json': /^application\/feed\+json/,
  'towns/linhe/feed.xml': /^application\/rss\+xml/,
  'feed.json': /^application\/feed\+json/,
  'atom.xml': /^application\/atom\+xml/,
  'sitemap.xml': /^(?:text|application)\/xml/,
  'changes.ics': /^text\/calendar; charset=utf-8$/,
  'manifest.webmanifest': /^application\/manifest\+json/,
  'favicon.svg': /^image\/svg\+xml/,
  '_quanze/a.1.js': /^(?:text|application)\/javascript/,
  '_quanze/a.1.css': /^text\/css/,
  'pagefind/wasm.pagefind': /^application\/octet-stream$/,
  'pagefind/wasm.wasm': /^application\/wasm$/,
  'data/v1/matters.json': /^application\/json/,
  'data/v1/towns.jsonld': /^application\/ld\+json; charset=utf-8$/,
  'data/v1/all.jsonl': /^application\/jsonl; charset=utf-8$/,
  'edit/laws.tsv': /^text\/tab-separated-values; charset=utf-8$/,
  'llms.txt': /^text\/plain; charset=utf-8$/,
  'data/v1/towns/linhe/powers.csv': /^text\/csv; charset=utf-8$/,
  'data/v1/towns/linhe/powers.xlsx': /^application\/vnd\.openxml.+\.sheet$/,
  'documents/a.docx': /^application\/vnd\.openxml.+\.document$/,
};

const hasNginx = spawnSync('nginx', ['-v']).status === 0;

describe.skipIf(!hasNginx).each([
  { base: '/qzqd/', conf: CONF },
  { base: '/', conf: atRoot },
])('under $base (skipped where no nginx is installed)', ({ base, conf }) => {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-nginx-'));
  const site = join(folder, 'srv/qzqd');
  let port = 0;
  let server: ReturnType<typeof spawn>;

  beforeAll(async () => {
    // nginx reads as another user.
    chmodSync(folder, 0o755);
    write(FILES);
    mkdirSync(join(folder, 'portal'));
    writeFileSync(join(folder, 'portal/news.html'), 'news');
    port = await freePort();
    writeFileSync(join(folder, 'nginx.conf'), whole(conf));
    server = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
    await answering(`http://127.0.0.1:${port}/`);
  });
  afterAll(() => {
    server?.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  });

  function write(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), text);
    }
  }

  const whole = (locations: string) => `daemon off; pid ${folder}/pid; error_log /dev/null;
worker_processes 1;
events { }
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3;
  uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/portal;
    ${locations.replaceAll('/srv/quanze', `${folder}/srv`).replace('include mime.types', 'include /etc/nginx/mime.types')}
  }
}
`;
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers, redirect: 'manual' });

  test('every file has its type, and pages the headers', async () => {
    for (const [path, type] of Object.entries(TYPES)) {
      const reply = await ask(base + path);
      expect(reply.status, path).toBe(200);
      expect(reply.headers.get('content-type'), path).toMatch(type);
    }
    for (const path of ['', 'towns/', 'gone/', 'feed.json', '_quanze/a.1.js']) {
      const { headers } = await ask(base + path);
      for (const [name, value] of promised) expect(headers.get(name), path).toBe(value);
    }
  });

  test('addresses without their slash lead on, by paths alone; what is not there is our 404', async () => {
    const reply = await ask(`${base}towns?x=1`);
    expect([reply.status, reply.headers.get('location')]).toEqual([301, `${base}towns/?x=1`]);
    if (base !== '/') {
      const bare = await ask('/qzqd?x=1');
      expect([bare.status, bare.headers.get('location')]).toEqual([301, '/qzqd/?x=1']);
    }
    const gone = await ask(`${base}gone/`);
    expect([gone.status, await gone.text()]).toEqual([404, FILES['404.html']]);
  });

  test('pages are asked for anew, files named by their content are kept, data may be read from elsewhere', async () => {
    expect((await ask(base)).headers.get('cache-control')).toBe('no-cache');
    expect((await ask(`${base}_quanze/a.1.css`)).headers.get('cache-control')).toBe(
      'max-age=31536000',
    );
    const data = (await ask(`${base}data/v1/matters.json`)).headers;
    expect(data.get('access-control-allow-origin')).toBe('*');
    expect(data.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect((await ask(base)).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('after a republish unchanged files are 304, changed ones come anew', async () => {
    const tags = await Promise.all(
      ['index.html', 'feed.json'].map(async (path) => (await ask(base + path)).headers.get('etag')),
    );
    // A build keeps the times of what it did not change (scripts/building/output.test.ts).
    const { atime, mtime } = statSync(join(site, 'index.html'));
    rmSync(site, { recursive: true });
    write({ ...FILES, 'feed.json': '{"version":2}' });
    utimesSync(join(site, 'index.html'), atime, mtime);
    expect((await ask(`${base}index.html`, { 'if-none-match': tags[0] ?? '' })).status).toBe(304);
    expect((await ask(`${base}feed.json`, { 'if-none-match': tags[1] ?? '' })).status).toBe(200);
  });

  test('part of a file is sent as a part; what was compressed beforehand is sent so', async () => {
    const part = await ask(`${base}documents/a.docx`, { range: 'bytes=1-1' });
    expect([part.status, await part.text()]).toEqual([206, 'K']);
    writeFileSync(join(site, 'data/v1/matters.json.gz'), gzipSync('{"beforehand":true}'));
    const squeezed = await ask(`${base}data/v1/matters.json`, { 'accept-encoding': 'gzip' });
    expect(await squeezed.text()).toBe('{"beforehand":true}');
    expect(squeezed.headers.get('vary')).toMatch(/accept-encoding/i);
  });

  test.runIf(base !== '/')('the portal’s own pages are as they were', async () => {
    const { status, headers } = await ask('/news.html');
    expect(status).toBe(200);
    for (const [name] of promised) expect(headers.get(name)).toBeNull();
    expect(headers.get('cache-control')).toBeNull();
  });
});

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}

/** Resolves when somebody answers there. */
function answering(url: string): Promise<Response> {
  return vi.waitFor(() => fetch(url), { timeout: 30_000 });
}
