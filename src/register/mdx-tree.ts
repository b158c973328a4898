/**
 * The tree that pages are rendered from, and what the reading wants to know of it: a link that some other reader of
 * Markdown overlooks — its words broken over two lines, a bracket escaped — is a link on the page all the same.
 */
import { createRequire } from 'node:module';
import type * as satteri from 'satteri';

/** A link, a picture or a stretch of words, as the page will have it. `line` counts from 1 in the text. */
export type Shown =
  | {
      readonly kind: 'link';
      readonly address: string;
      readonly words: string;
      readonly line: number;
    }
  | { readonly kind: 'picture'; readonly line: number }
  | { readonly kind: 'words'; readonly words: string; readonly line: number };

/** Looks into a text; the browser of an editor has no such parser and goes without. */
export type ProseReader = (text: string) => readonly Shown[];

/** The tree of a text; the pages and the reading ask for the same one. */
export function mdxTree(text: string, position: boolean): satteri.HastNode {
  return parser().mdxToHast(text, {
    position,
    features: { gfm: { footnotes: false }, frontmatter: true, smartPunctuation: true },
  });
}

/** Links, pictures and words of a body. One that cannot be parsed has none; why it cannot is told by others. */
export const shownIn: ProseReader = (text) => {
  // Most texts hold nothing but words and components, and words are looked through as they are written.
  if (!/[\]&]|:\/\/|www\.|@/.test(text)) return [];
  const shown: Shown[] = [];
  let tree: satteri.HastNode;
  try {
    tree = mdxTree(text, true);
  } catch {
    return [];
  }
  visit(tree);
  return shown;

  function visit(node: satteri.HastNode): void {
    const line = (node as Placed).position?.start.line ?? 1;
    if (node.type === 'text') shown.push({ kind: 'words', words: node.value, line });
    if (node.type === 'element') {
      const { href, src } = node.properties as { readonly href?: unknown; readonly src?: unknown };
      if (node.tagName === 'img' || src !== undefined) shown.push({ kind: 'picture', line });
      if (href !== undefined)
        shown.push({ kind: 'link', address: String(href), words: wordsOf(node), line });
    }
    const isLink = node.type === 'element' && node.tagName === 'a';
    if ('children' in node && !isLink) for (const child of node.children) visit(child);
  }
};

interface Placed {
  readonly position?: { readonly start: { readonly line: number } };
}

/** The words alone, as far as the text has them. */
export function wordsOf(node: satteri.HastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** Loaded only where it is needed: most builds and checks know all texts, and Node takes a while to load it. */
function parser(): typeof satteri {
  return createRequire(import.meta.url)('satteri');
}
