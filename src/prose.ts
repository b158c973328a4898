/** What pages with running text share: the rendered body of a page, and records its components name. */
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { mdxToJs } from 'satteri';
import type { Register } from './register/index.ts';
import { keep, register, textOf } from './site.ts';

export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** A text ready for a page: `<Content components={…} />`, and its headings with their anchors. */
export interface Prose {
  readonly Content: (props: Readonly<Record<string, unknown>>) => unknown;
  readonly headings: readonly Heading[];
}

/** Most texts are asked for once, a handbook section twice (its page and the print version). Gone with their county. */
const compiled = new WeakMap<Register, Map<string, Prose>>();

/**
 * The text of a page, by its path below the content folder: `faq/zhongdi/shao-jiegan.mdx`. Compiled when the page is
 * rendered, not when the site is, so that one compiled site serves every county; found again in later builds. The reading has refused all code in
 * these texts (register/mdx.ts) before they come here. Without a pause, so that what a page counts while it is rendered
 * (Term.astro) is the same in every build.
 */
export function proseOf({ path }: { readonly path: string }): Prose {
  const before = compiled.get(register) ?? new Map<string, Prose>();
  compiled.set(register, before);
  const known = before.get(path);
  if (known) return known;
  const text = textOf(path);
  const kept = keep(['prose', text], () => JSON.stringify(compileText(text)));
  const { code, headings } = JSON.parse(kept) as CompiledText;
  const { default: body } = new Function(code)({ Fragment, jsx, jsxs });
  // What @astrojs/mdx does to texts it compiles: names the renderer, and lends the components.
  const Content: Prose['Content'] = ({ components, ...props }) =>
    body({ ...props, components: { Fragment, ...(components as object) } });
  Object.defineProperty(Content, Symbol.for('astro:renderer'), { value: 'astro:jsx' });
  const prose = { Content, headings };
  before.set(path, prose);
  return prose;
}

/** Body of a function that gives the text's component. */
interface CompiledText {
  readonly code: string;
  readonly headings: readonly Heading[];
}

function compileText(text: string): CompiledText {
  const result = mdxToJs(text, {
    outputFormat: 'function-body',
    elementAttributeNameCase: 'html',
    features: { gfm: true, frontmatter: true, smartPunctuation: true },
    hastPlugins: [satteriHeadingIdsPlugin()],
    data: {
      astro: {
        frontmatter: {},
        headings: [],
        localImagePaths: new Set<string>(),
        remoteImagePaths: new Set<string>(),
      },
    },
  });
  if (result instanceof Promise) throw new Error('a plugin that waits makes pages differ');
  const { headings } = (result.data as { astro: { headings: Heading[] } }).astro;
  return { code: result.code, headings };
}

/** A record a component names. The reading has checked that it is there. */
export function known<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`没有编号为 ${id} 的记录，请先运行 npm run check`);
  return record;
}
