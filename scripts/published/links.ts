/** Follows every link of a built site, anchors included, as a browser would under its base. */
import type { BuiltPage, BuiltSite } from './built-site.ts';

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

/** A link that leads nowhere, or loads something from another site. */
export interface BrokenLink {
  /** File of the page, below the folder of the site. */
  readonly file: string;
  readonly link: string;
  /** In Chinese. */
  readonly why: string;
}

/** A page that loads from another site tells it who reads the page. */
export const FOREIGN = '从别的网站加载';

export function brokenLinks(site: BuiltSite, base = '/'): BrokenLink[] {
  const ids = new Map(
    site.pages.map((page) => [
      page.path,
      new Set(page.elements.flatMap(({ attributes }) => attributes.get('id') ?? [])),
    ]),
  );
  const files = new Set(site.files);
  const broken: BrokenLink[] = [];
  for (const page of site.pages)
    for (const { link, loads } of linksOf(page)) {
      const target = resolved(link, `${ORIGIN}${base}${page.path}`);
      const report = (why: string) => broken.push({ file: page.file, link, why });
      if (!target) report('不是地址');
      else if (!/^https?:$/.test(target.protocol)) {
        if (!/^(?:mailto|tel|sms|data|blob|webcal):$/.test(target.protocol))
          report('不是网页、邮件或者电话的地址');
      } else if (target.origin !== ORIGIN) {
        if (loads) report(FOREIGN);
      } else {
        const why = whyBroken(target, base, ids, files);
        if (why) report(why);
      }
    }
  return broken;
}

function whyBroken(
  target: URL,
  base: string,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  files: ReadonlySet<string>,
): string | undefined {
  const path = decodeURIComponent(target.pathname);
  if (!path.startsWith(base)) return `不在 ${base} 下面`;
  const inside = path.slice(base.length);
  const anchors = ids.get(inside);
  if (!anchors) {
    if (files.has(inside)) return undefined;
    return ids.has(`${inside}/`) ? '末尾少一个 /' : '没有这个页面或者文件';
  }
  const anchor = decodeURIComponent(target.hash.slice(1));
  return anchor === '' || anchor === 'top' || anchors.has(anchor)
    ? undefined
    : '页面里没有这个位置';
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
