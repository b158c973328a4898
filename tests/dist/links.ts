/** For tests: follows every link of a built site, anchors included, as a browser would under its base. */
import type { BuiltPage, BuiltSite } from './site.ts';

/** Where an element leads; `loads` when the browser fetches it unasked. */
const POINTERS: readonly {
  readonly name: string;
  readonly attribute: string;
  readonly loads: boolean;
}[] = [
  { name: 'a', attribute: 'href', loads: false },
  { name: 'area', attribute: 'href', loads: false },
  { name: 'form', attribute: 'action', loads: false },
  { name: 'link', attribute: 'href', loads: true },
  { name: 'use', attribute: 'href', loads: true },
  { name: 'image', attribute: 'href', loads: true },
  ...['script', 'img', 'source', 'iframe', 'audio', 'video', 'embed', 'track', 'input'].map(
    (name) => ({ name, attribute: 'src', loads: true }),
  ),
];
const ORIGIN = 'https://site.invalid';
/** Relations that name an address without loading it. */
const NAMES_ONLY = new Set(['canonical', 'alternate', 'license', 'author']);

export interface Links {
  /** Links that lead nowhere, each as "page: link, why". */
  readonly broken: readonly string[];
  /** Things a page loads from somewhere else. */
  readonly foreign: readonly string[];
}

export function checkLinks(site: BuiltSite, base = '/'): Links {
  const ids = new Map(
    site.pages.map((page) => [
      page.path,
      new Set(page.elements.flatMap(({ attributes }) => attributes.get('id') ?? [])),
    ]),
  );
  const files = new Set(site.files);
  const broken: string[] = [];
  const foreign: string[] = [];
  for (const page of site.pages)
    for (const { link, loads } of linksOf(page)) {
      const target = resolved(link, `${ORIGIN}${base}${page.path}`);
      const report = (why: string) => broken.push(`${page.path || '/'}: ${link}, ${why}`);
      if (!target) report('no address at all');
      else if (!/^https?:$/.test(target.protocol)) {
        if (!/^(?:mailto|tel|sms|data|blob):$/.test(target.protocol)) report('strange scheme');
      } else if (target.origin !== ORIGIN) {
        if (loads) foreign.push(`${page.path || '/'}: ${link}`);
      } else {
        const why = whyBroken(target, base, ids, files);
        if (why) report(why);
      }
    }
  return { broken, foreign };
}

function whyBroken(
  target: URL,
  base: string,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  files: ReadonlySet<string>,
): string | undefined {
  const path = decodeURIComponent(target.pathname);
  if (!path.startsWith(base)) return `outside of ${base}`;
  const inside = path.slice(base.length);
  const anchors = ids.get(inside);
  if (!anchors) {
    if (files.has(inside)) return undefined;
    return ids.has(`${inside}/`) ? 'slash missing at its end' : 'nothing there';
  }
  const anchor = decodeURIComponent(target.hash.slice(1));
  return anchor === '' || anchor === 'top' || anchors.has(anchor) ? undefined : 'no such anchor';
}

function linksOf(page: BuiltPage): { link: string; loads: boolean }[] {
  return page.elements.flatMap(({ name, attributes }) =>
    POINTERS.filter((pointer) => pointer.name === name).flatMap(({ attribute, loads }) => {
      const link = attributes.get(attribute);
      if (link === undefined) return [];
      const namesOnly = name === 'link' && NAMES_ONLY.has(attributes.get('rel') ?? '');
      return { link, loads: loads && !namesOnly };
    }),
  );
}

function resolved(link: string, from: string): URL | undefined {
  try {
    return new URL(link, from);
  } catch {
    return undefined;
  }
}
