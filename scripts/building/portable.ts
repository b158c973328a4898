/**
 * The archive copy of a finished site: a folder or a zip that opens from a disc, `file://`, for the legal deposit of a
 * day. Pages are the site's own, with links that lead from file to file; data that scripts ask for comes as scripts
 * (src/client/portable.ts).
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { filesIn } from './assets.ts';
import type { CompiledSite } from './compiled.ts';
import type { Place } from './entry.ts';
import { placeFor } from './ours.ts';
import { zipOf } from './zip.ts';

/** What only a server or a network has a use for: full text, editor, offline, modules. */
const LEFT_OUT =
  /^(?:pagefind\/|edit\/|offline\/|_quanze\/.+\.js$|sw\.js$|offline\.json$|_headers$|manifest\.webmanifest$|(?:robots|llms)\.txt$|sitemap\.xml$)/;
/** Data that pages load; the open data is for programs, but for what pages take from it. */
const ASKED_FOR = /^(?!data\/v1\/schema\/|data\/v1\/openapi|.*\bfeed\.json).+\.json$/;
const ONE = '_quanze/portable.js';

/** Refuses a folder that holds anything else before a site is made; `.zip` at the end asks for one file. */
export function copyTo(asked: string, content: string) {
  const to = isZip(asked) ? resolve(asked) : placeFor(asked, content);
  return {
    to,
    write: (site: string, place: Place, compiled: CompiledSite) =>
      writePortable(portableFiles(site, place, compiled), to),
  };
}

/** Path in the copy → bytes. */
export function portableFiles(
  site: string,
  { base, url }: Place,
  { portable }: Pick<CompiledSite, 'portable'>,
): Map<string, Uint8Array> {
  const text = (path: string) => readFileSync(join(site, path), 'utf8');
  const all = filesIn(site)
    .filter((path) => !LEFT_OUT.test(path))
    .sort();
  const known = new Set(all);
  const copy = new Map<string, Uint8Array>([[ONE, readFileSync(portable)]]);
  for (const path of all) {
    if (path.endsWith('.html'))
      copy.set(path, Buffer.from(portablePage(text(path), path, base, known, url)));
    else copy.set(path, readFileSync(join(site, path)));
    if (ASKED_FOR.test(path))
      copy.set(
        `${path}.js`,
        Buffer.from(`quanzeFile(${JSON.stringify(path)},${JSON.stringify(text(path))})\n`),
      );
  }
  return copy;
}

/** Whether the copy is to be one file. */
function isZip(to: string): boolean {
  return /\.zip$/i.test(to);
}

/** Writes the copy into a folder, or into one file where the name ends in `.zip`. The same site, the same bytes. */
export async function writePortable(
  files: ReadonlyMap<string, Uint8Array>,
  to: string,
): Promise<void> {
  mkdirSync(dirname(to), { recursive: true });
  if (isZip(to)) {
    const folder = basename(to).replace(/\.zip$/i, '');
    const entries = [...files].map(([path, bytes]) => [`${folder}/${path}`, bytes] as const);
    writeFileSync(to, await zipOf(new Map(entries), 6));
    return;
  }
  rmSync(to, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    const target = join(to, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

/** Attributes that hold an address from the root of the server. */
const ADDRESS = /\s(href|src|action|poster|data-[\w-]+)="(\/(?!\/)[^"]*)"/g;
const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;
/** A link with what it says. */
const LINK = /<a\b[^>]*?\shref="(\/(?!\/)[^"]*)"[^>]*>(.*?)<\/a>/gs;
/** `file:` has no origin of its own that `'self'` could mean. */
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
/** How the foot of a page says for which days it holds. */
const SPAN = /<page-span [^>]*data-from="([\d-]+)"(?:[^>]*data-through="([\d-]+)")?/;

/** One page, at home in `path`. */
export function portablePage(
  html: string,
  path: string,
  base: string,
  known: ReadonlySet<string>,
  url?: string,
): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const modules = [...html.matchAll(MODULE)].map(([, src = '']) => basename(src));
  const run = `<script src="${base}${ONE}" data-run="${modules.join(' ')}"></script>`;
  const [, from, through] = SPAN.exec(html) ?? [];
  const span = from ? `本页 ${from} 起有效${through ? `，已知到 ${through} 不变` : ''}。` : '';
  const now = url ? `现在怎样，看 ${new URL(base, url).href}。` : '现在怎样，看网站。';
  return html
    .replace(MODULE, '')
    .replace(POLICY, '')
    .replace(/<link rel="manifest"[^>]*>/, '')
    .replace(/<\/body>/, (end) => run + end)
    .replace(
      /<body\b[^>]*>/,
      (body) =>
        `${body}<aside class="from-device" aria-label="存档说明"><p class="wrap">存档副本。${span}${now}</p></aside>`,
    )
    .replace(LINK, (whole, address: string, words: string) =>
      leadsOn(address, base, known) ? whole : `<span class="quiet">${words}（副本里没有）</span>`,
    )
    .replace(ADDRESS, (whole, name: string, address: string) => {
      const inside = address.startsWith(base) ? address.slice(base.length) : undefined;
      return inside === undefined
        ? whole
        : ` ${name}="${up}${fileOf(inside, known) || 'index.html'}"`;
    });
}

/** Whether what an address names is in the copy, or none of its business. */
function leadsOn(address: string, base: string, known: ReadonlySet<string>): boolean {
  if (!address.startsWith(base)) return true;
  const path = decodeURIComponent(address.slice(base.length).replace(/[?#].*$/s, ''));
  return known.has(path) || known.has(`${path}index.html`);
}

/** `towns/?q=1#a` → `towns/index.html?q=1#a`; what is no page stays. */
function fileOf(address: string, known: ReadonlySet<string>): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  return known.has(`${path}index.html`) ? `${path}index.html${rest}` : path + rest;
}
