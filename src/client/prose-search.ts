/** 百问百答、手册、案例 through Pagefind, asked in the same normalised form as the matters. */
import { address } from './searching.ts';

/** One page of prose that fits. */
export interface ProseHit {
  /** Path below the site's root, whatever sub-path it is published under. */
  readonly path: string;
  readonly title: string;
  /** Plain text around the find. */
  readonly excerpt: string;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ url: string; plain_excerpt: string; meta: { title?: string } }>;
}
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

let engine: Promise<Pagefind> | undefined;

function pagefind(): Promise<Pagefind> {
  engine ??= import(/* @vite-ignore */ address('/pagefind/pagefind.js')).then(
    async (module: Pagefind) => {
      await module.options({ baseUrl: '/', excerptLength: 40 });
      return module;
    },
  );
  return engine;
}

/** A program with two tables, as Pagefind's is: browsers before Chrome 96 and Safari 15 cannot run it. */
const TWO_TABLES = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 4, 7, 2, 112, 0, 0, 112, 0, 0);

/** False where this browser cannot search in full text. */
export function canSearchProse(): boolean {
  return typeof WebAssembly === 'object' && WebAssembly.validate(TWO_TABLES);
}

/**
 * At most `most` pages. Pagefind wants all words; where that finds too little, any of them will do. Throws where the browser
 * cannot search, and where the index could not be loaded.
 */
export async function searchProse(query: string, most = 6): Promise<ProseHit[]> {
  if (!canSearchProse()) throw new Error('this browser cannot search in full text');
  const engine = await pagefind();
  const all = (await engine.search(words(query).join(' '))).results;
  const results = all.length >= most ? all : merge([all, ...(await anyOf(engine, query))]);
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return pages.map(({ url, plain_excerpt, meta }) => ({
    path: url,
    title: meta.title ?? '',
    excerpt: plain_excerpt,
  }));
}

async function anyOf(engine: Pagefind, query: string): Promise<PagefindResult[][]> {
  const single = words(query).filter((word) => word.length > 1);
  return Promise.all(single.slice(0, 6).map(async (word) => (await engine.search(word)).results));
}

/** Pages named by more words come first; what the whole query found stays ahead. */
function merge(lists: readonly PagefindResult[][]): PagefindResult[] {
  const found = new Map<string, { result: PagefindResult; score: number }>();
  lists.forEach((list, i) => {
    for (const result of list) {
      const score = result.score + (i === 0 ? 1000 : 0);
      const known = found.get(result.id);
      if (known) known.score += score;
      else found.set(result.id, { result, score });
    }
  });
  return [...found.values()].sort((a, b) => b.score - a.score).map(({ result }) => result);
}

/** Words as the browser sees them; pairs of characters where it has no segmenter. */
function words(query: string): string[] {
  if ('Segmenter' in Intl) {
    const segments = new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(query);
    return [...segments].filter((s) => s.isWordLike).map((s) => s.segment);
  }
  const characters = [...query.replace(/\s+/g, '')];
  if (characters.length < 3) return [characters.join('')];
  return characters.slice(1).map((c, i) => `${characters[i]}${c}`);
}
