/** Loads the search when somebody wants it: names first, details when the browser is idle. */
import type { TownHandlers } from '../exchange/town-handlers.ts';
import type { Cards, Filter, Found, Names, Searcher, Stage1, Stage2 } from '../search/client.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a page or file of this site. */
export function address(path: string): string {
  return `${BASE}${path}`;
}

async function load<T>(file: string): Promise<T> {
  const response = await fetch(address(`/search/${file}.json`));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as T;
}

const once = new Map<string, Promise<unknown>>();

function loadOnce<T>(file: string, make: () => Promise<T> = () => load<T>(file)): Promise<T> {
  const known = once.get(file) as Promise<T> | undefined;
  if (known) return known;
  const asked = make();
  once.set(file, asked);
  asked.catch(() => once.delete(file));
  return asked;
}

/** The searcher, ready for first results. */
export function searcher(): Promise<Searcher> {
  return loadOnce('searcher', async () => {
    const [{ createSearcher }, stage1] = await Promise.all([
      import('../search/client.ts'),
      load<Stage1>('stage1'),
    ]);
    return createSearcher(stage1);
  });
}

/** The longer texts and what filters need. */
export function details(): Promise<void> {
  return loadOnce('details', async () => {
    const [ready, stage2] = await Promise.all([searcher(), load<Stage2>('stage2')]);
    ready.enrich(stage2);
  });
}

/** Loads the details once the browser has nothing better to do. */
export function detailsWhenIdle(then: () => void): void {
  const start = () => void details().then(then, () => undefined);
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 3000 });
  else setTimeout(start, 300);
}

/** Asks until no file is missing; a whole register needs none. */
export async function find(query: string, filter: Filter): Promise<Found> {
  const ready = await searcher();
  for (;;) {
    const found = ready.search(query, filter);
    if (found.needs.length === 0) return found;
    await Promise.all(
      found.needs.map(async (file) => ready.add(file, await loadOnce<Names | Cards>(file))),
    );
  }
}

/** Who handles what in one town. */
export function handlersOf(town: string): Promise<TownHandlers> {
  return loadOnce(`town-${town}`);
}
