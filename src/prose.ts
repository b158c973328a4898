/** What pages with running text share: the HTML of a text, and records its components name. */
import { type Below, type ProseHtml, proseHtml } from './prose-html.ts';
import type { Register } from './register/index.ts';
import { href, keep, register, textOf } from './site.ts';

/** Most texts are asked for once, a handbook section three times. Kept per register, released with it. */
const made = new WeakMap<Register, Map<string, ProseHtml>>();

/**
 * The text of a page, by its path below the content folder: `faq/zhongdi/shao-jiegan.mdx`. Made when the page is
 * rendered, not when the site is compiled, so that one compiled site serves every county; found again in later builds.
 */
export function proseOf({ path }: { readonly path: string }, below?: Below): ProseHtml {
  const before = made.get(register) ?? new Map<string, ProseHtml>();
  made.set(register, before);
  const name = `${path} ${below ?? ''}`;
  const known = before.get(name);
  if (known) return known;
  const text = textOf(path);
  // Where its headings have no anchors, links to them lead to the page that has them.
  const page = below ? href(`/${path.replace(/\.mdx$/, '')}/`) : '';
  const address = (to: string) => (to.startsWith('/') ? href(to) : page + to);
  const make = () => {
    try {
      return JSON.stringify(proseHtml(text, below, address));
    } catch (error) {
      throw new Error(`${path}：${(error as Error).message}`);
    }
  };
  const prose: ProseHtml = JSON.parse(keep(['prose 2', path, text, below ?? '', href('/')], make));
  before.set(name, prose);
  return prose;
}

/** A record a component names. The reading has checked that it is there. */
export function known<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`没有编号为 ${id} 的记录，请先运行 npm run check`);
  return record;
}
