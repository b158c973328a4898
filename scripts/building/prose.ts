/** Full-text search over prose, by Pagefind: FAQ, handbook and cases only; matters have an index of their own. */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { keptFolder } from './kept.ts';

const ROOMS = ['faq', 'handbook', 'cases', 'consultations'];
/** Pagefind's own widgets; the search page brings its own. */
const WIDGETS = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Of Pagefind and of this file: raised when either makes another index of the same pages. */
const VERSION = 'pagefind 1.6.0, 1';

/** Writes `pagefind/` into a built site. Returns how many pages it knows. */
export async function indexProse(out: string): Promise<number> {
  const pages = ROOMS.filter((room) => existsSync(join(out, room)))
    .flatMap((room) => globSync(`${room}/**/index.html`, { cwd: out }))
    .map((path) => path.replaceAll('\\', '/'))
    // The order pages are added in decides the bytes of the index.
    .sort();
  const prose = pages
    .map((path) => ({ path, content: readFileSync(join(out, path), 'utf8') }))
    .filter(({ content }) => content.includes('data-pagefind-body'));
  if (prose.length === 0) return 0;
  const source = prose.flatMap(({ path, content }) => [path, content]);
  await keptFolder([VERSION, ...source], join(out, 'pagefind'), () => makeIndex(out, prose));
  return prose.length;
}

async function makeIndex(
  out: string,
  prose: readonly { readonly path: string; readonly content: string }[],
): Promise<void> {
  try {
    // The language must be the one of `<html lang>`, or the searching page silently finds nothing.
    const { index } = await createIndex({ forceLanguage: 'zh-cn' });
    if (!index) throw new Error('pagefind 没有启动');
    for (const { path, content } of prose) {
      const { errors } = await index.addHTMLFile({
        url: `/${path.replace(/index\.html$/, '')}`,
        content,
      });
      if (errors.length > 0) throw new Error(`${path}：${errors.join('；')}`);
    }
    const { files } = await index.getFiles();
    for (const { path, content } of files) {
      if (WIDGETS.test(path)) continue;
      const target = join(out, 'pagefind', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
  } finally {
    await close();
  }
}
