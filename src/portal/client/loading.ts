/** What the portal's scripts load: its own files, and a county's below that county's address. Always this origin. */
import type { TownHandlers } from '../../exchange/index.ts';
import type { Found, Searcher, SearchFile, Stage1 } from '../../search/client.ts';
import type { Holders } from '../joining/catalogue.ts';
import type { CountyPlace, TownList } from './finding.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a page or file of the portal. */
export function address(path: string): string {
  return `${BASE}${path}`;
}

const once = new Map<string, Promise<unknown>>();

/** Asked once; after a failure it may be asked again. */
function load<T>(url: string): Promise<T> {
  const known = once.get(url) as Promise<T> | undefined;
  if (known) return known;
  const asked = fetch(url).then((response) => {
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response.json() as Promise<T>;
  });
  once.set(url, asked);
  asked.catch(() => once.delete(url));
  return asked;
}

export const townList = (): Promise<TownList> => load(address('/data/towns.json'));
export const holders = (): Promise<Holders> => load(address('/search/holders.json'));

/** Who handles what in one town, from the county's own site. */
export function handlersOf(county: CountyPlace, town: string): Promise<TownHandlers> {
  return load(`${county.base}search/town-${encodeURIComponent(town)}.json`);
}

let ready: Promise<Searcher> | undefined;

/** The search over the joint catalogue: the county sites' own, with other data. */
export function searcher(): Promise<Searcher> {
  ready ??= Promise.all([
    import('../../search/client.ts'),
    load<Stage1>(address('/search/stage1.json')),
  ]).then(async ([{ createSearcher }, stage1]) => {
    const made = createSearcher(stage1);
    for (const file of made.later)
      made.add(file, await load<SearchFile>(address(`/search/${file}.json`)));
    return made;
  });
  ready.catch(() => {
    ready = undefined;
  });
  return ready;
}

/** Asks until no file is missing; a catalogue that was not cut needs none. */
export async function find(query: string): Promise<Found> {
  const search = await searcher();
  for (;;) {
    const found = search.search(query);
    if (found.needs.length === 0) return found;
    await Promise.all(
      found.needs.map(async (file) =>
        search.add(file, await load<SearchFile>(address(`/search/${file}.json`))),
      ),
    );
  }
}
