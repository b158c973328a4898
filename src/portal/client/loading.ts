/** What the portal's scripts load: its own files, and a county's below that county's address. Always this origin. */
import type { TownHandlers } from '../../exchange/index.ts';
import type { Found, Searcher, SearchFile, Stage1 } from '../../search/client.ts';
import type { Holders } from '../joining/catalogue.ts';
import {
  type CountyFile,
  filesOf,
  type PlaceRow,
  type PlacesTop,
  type Table,
  WHOLE,
} from '../places.ts';
import type { FoundPlace, Places } from './finding.ts';

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

export const holders = (): Promise<Holders> => load(address('/search/holders.json'));

/** Counties whose questions and handbooks can be searched from here. */
export const withProse = (): Promise<readonly CountyFile[]> => load(address('/data/prose.json'));

/** Which keys stand in which file. */
export const placesTop = (): Promise<PlacesTop> => load(address('/data/places.json'));

/** Of names that thousands share only the first are told: whoever looks for one of them adds the county. */
const MOST_FILES = 3;

export const places: Places = {
  async rows(table: Table, key: string, whole = false) {
    const { version, from } = await placesTop();
    const files = await Promise.all(
      filesOf(from[table], whole ? key + WHOLE : key)
        .slice(0, MOST_FILES)
        .map((file) =>
          load<readonly PlaceRow[]>(address(`/data/places/${version}/${table}-${file}.json`)),
        ),
    );
    return files.flat().filter(([own]) => (whole ? own === key : own.startsWith(key)));
  },
  county: (slug) => load<CountyFile>(address(`/data/counties/${encodeURIComponent(slug)}.json`)),
};

/** Who handles what in one town, from the county's own site; of a county elsewhere only its link is known here. */
export async function handlersOf({ county, id }: FoundPlace): Promise<TownHandlers | undefined> {
  if (!county.base.startsWith('/')) return undefined;
  return load(`${county.base}search/town-${encodeURIComponent(id)}.json`);
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
