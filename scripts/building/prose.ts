/** Full-text search over prose, by Pagefind; matters have an index of their own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { FAMILIES } from '../../src/families.ts';
import { filesIn } from './assets.ts';
import { keptFolder } from './kept.ts';
import type { Output } from './output.ts';
import { fileOf } from './render.ts';

/** What of a page is searched. Articles do not stand inside one another. */
const ARTICLE = /<article [^>]*data-pagefind-body[\s\S]*?<\/article>/;
/** Pagefind's own widgets; the search page brings its own. */
const WIDGETS = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Of Pagefind and of this file: raised when either makes another index of the same pages. */
const VERSION = 'pagefind 1.6.0, 3';

const SEARCHED = FAMILIES.filter(({ searched }) => searched).map(({ path }) => path);

/** Whether a page, by its address, may belong into the index. */
export function mayBeProse({ path }: { readonly path: string }): boolean {
  return path.endsWith('/') && SEARCHED.some((family) => path.startsWith(family));
}

/** Puts `pagefind/` into a site in which these pages stand, if one of them is prose. */
export async function indexProse(
  pages: readonly { readonly path: string }[],
  out: Output,
): Promise<void> {
  const prose = pages
    .map(({ path }) => path)
    // The order pages are added in decides the bytes of the index.
    .sort()
    .flatMap((path): Page[] => {
      const html = readFileSync(join(out.folder, fileOf(path)), 'utf8');
      const [article] = ARTICLE.exec(html) ?? [];
      return article ? [{ path, article }] : [];
    });
  if (prose.length === 0) return;
  const source = prose.flatMap(({ path, article }) => [path, article]);
  const index = await keptFolder([VERSION, ...source], (folder) => makeIndex(prose, folder));
  for (const path of filesIn(index))
    if (!WIDGETS.test(path)) out.put(`pagefind/${path}`, readFileSync(join(index, path)));
}

/** A page without what surrounds its text and says nothing about it: another day in the footer is no other text. */
interface Page {
  readonly path: string;
  readonly article: string;
}

async function makeIndex(prose: readonly Page[], folder: string): Promise<void> {
  try {
    // The language must be the one of `<html lang>`, or the searching page silently finds nothing.
    const { index } = await createIndex({ forceLanguage: 'zh-cn' });
    if (!index) throw new Error('pagefind 没有启动');
    // All at once: waiting for each answer takes a fifth of the time.
    const told = await Promise.all(
      prose.map(({ path, article }) =>
        index.addHTMLFile({
          url: path,
          content: `<!doctype html><html lang="zh-CN"><body>${article}</body></html>`,
        }),
      ),
    );
    const written = await index.writeFiles({ outputPath: folder });
    const errors = [...told, written].flatMap((answer) => answer.errors);
    if (errors.length > 0) throw new Error(errors.join('；'));
  } finally {
    await close();
  }
}
