/** Questions, handbooks and cases of one county or of many, each county's own Pagefind index merged into one search. */
import type { CountyFile } from '../places.ts';

export interface ProsePage {
  readonly county: CountyFile;
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
}

interface Pagefind {
  options(options: object): Promise<void>;
  mergeIndex(index: string, options: object): Promise<void>;
  search(query: string): Promise<{
    results: {
      data(): Promise<{ url: string; plain_excerpt: string; meta: { title?: string } }>;
    }[];
  }>;
}

const engines = new Map<string, Promise<Pagefind>>();

/** The search program of the first county is used for all; of the others only the index is loaded. */
function engineOf(counties: readonly CountyFile[]): Promise<Pagefind> {
  const key = counties.map(({ slug }) => slug).join();
  const known = engines.get(key);
  if (known) return known;
  const [first, ...others] = counties as readonly [CountyFile, ...CountyFile[]];
  const made = (async () => {
    // A loaded module searches one set of counties, so another set needs a module of its own.
    const module = `${first.base}pagefind/pagefind.js?${new URLSearchParams({ with: String(engines.size) })}`;
    const engine = (await import(/* @vite-ignore */ module)) as Pagefind;
    await engine.options({ baseUrl: first.base, excerptLength: 40 });
    for (const { base } of others) await engine.mergeIndex(`${base}pagefind`, { baseUrl: base });
    return engine;
  })();
  engines.set(key, made);
  made.catch(() => engines.delete(key));
  return made;
}

export async function searchProse(
  query: string,
  counties: readonly CountyFile[],
  most = 8,
): Promise<ProsePage[]> {
  const written = counties.filter(({ prose }) => prose);
  if (written.length === 0) return [];
  const engine = await engineOf(written);
  const { results } = await engine.search(words(query).join(' '));
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return pages.flatMap(({ url, plain_excerpt, meta }) => {
    const county = written.find(({ base }) => url.startsWith(base));
    return county ? [{ county, url, title: meta.title ?? '', excerpt: plain_excerpt }] : [];
  });
}

/** Pagefind knows Chinese words as the browser cuts them. */
function words(query: string): string[] {
  if (!('Segmenter' in Intl)) return [query];
  const segments = new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(query);
  return [...segments].filter((s) => s.isWordLike).map((s) => s.segment);
}
