/** Below the matters: what questions and answers, handbook and cases say. */
import { make } from './make.ts';
import { canSearchProse, type ProseHit, searchProse } from './prose-search.ts';
import { address } from './searching.ts';

function proseSection(pages: readonly ProseHit[], query: string): HTMLElement {
  const items = pages.map(({ path, title, excerpt }) =>
    make(
      'li',
      { 'data-page': path },
      make('a', { href: address(path) }, title),
      make('p', { class: 'quiet small' }, ...marked(excerpt, query)),
    ),
  );
  return make(
    'section',
    {},
    make('h2', {}, '问答和手册里说到的'),
    make('ol', { class: 'plain pages' }, ...items),
  );
}

/** What stands below the results: pages that do not stand among them already, or that none were searched. */
export async function proseBelow(
  query: string,
  stands: (path: string) => boolean,
): Promise<HTMLElement | undefined> {
  const pages = await searchProse(query).catch(() => undefined);
  if (!pages) return unsearchedProse();
  const others = pages.filter(({ path }) => !stands(path));
  return others.length > 0 ? proseSection(others, query) : undefined;
}

/** Not searched is not nothing found. */
function unsearchedProse(): HTMLElement {
  return make(
    'p',
    { class: 'quiet' },
    location.protocol === 'file:'
      ? '存档副本里查不了手册、案例的全文，可以看'
      : canSearchProse()
        ? '手册、案例的全文没有查成，可以看'
        : '这个浏览器查不了手册、案例的全文，可以看',
    make('a', { href: address('/handbook/') }, '手册目录'),
    '。',
  );
}

/** The excerpt with every pair of the query's characters marked; Pagefind's own marking splits Chinese words. */
function marked(text: string, query: string): (Node | string)[] {
  const hit = new Array<boolean>(text.length).fill(false);
  for (let i = 0; i + 2 <= query.length; i++) {
    const pair = query.slice(i, i + 2);
    for (let at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1))
      hit.fill(true, at, at + 2);
  }
  const parts: (Node | string)[] = [];
  for (let i = 0; i < text.length; ) {
    let end = i;
    while (end < text.length && hit[end] === hit[i]) end++;
    const part = text.slice(i, end);
    parts.push(hit[i] ? make('mark', {}, part) : part);
    i = end;
  }
  return parts;
}
