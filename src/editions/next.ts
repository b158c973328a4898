/** The edition that follows, from what the site has now. */
import type { Link } from './chain.ts';
import { type Edition, FORMAT, type Hash, hashOf } from './edition.ts';

/** What stands below the site's address and is no part of what it says: the number of the edition, and the history itself. */
export const MARK = 'edition.json';
export const HISTORY = 'editions/history/';

export function isHashed(path: string): boolean {
  return path !== MARK && !path.startsWith(HISTORY);
}

/** All files of the site after the last of these editions. */
export function filesAt(links: readonly Link[]): ReadonlyMap<string, Hash> {
  const files = new Map<string, Hash>();
  for (const { edition } of links) {
    for (const path of edition.gone) files.delete(path);
    for (const [path, hash] of Object.entries(edition.changed)) files.set(path, hash);
  }
  return files;
}

/** As `sha256sum` prints it, sorted by path in code units. */
export function siteHash(files: ReadonlyMap<string, Hash>): Promise<Hash> {
  return hashOf(
    sorted(files)
      .map(([path, hash]) => `${hash}  ${path}\n`)
      .join(''),
  );
}

export type Facts = Pick<
  Edition,
  'address' | 'content' | 'county' | 'day' | 'engine' | 'keys' | 'restart' | 'span'
>;

/** Undefined where no file is other than before: then there is nothing to publish, however many days have passed. */
export async function nextEdition(
  links: readonly Link[],
  files: ReadonlyMap<string, Hash>,
  { restart, ...facts }: Facts,
): Promise<Edition | undefined> {
  const last = links.at(-1);
  const before = filesAt(links);
  const changed = sorted(files).filter(([path, hash]) => before.get(path) !== hash);
  const gone = sorted(before).flatMap(([path]) => (files.has(path) ? [] : [path]));
  const sameKeys = JSON.stringify(facts.keys) === JSON.stringify(last?.edition.keys);
  if (last && changed.length + gone.length === 0 && sameKeys && restart === undefined)
    return undefined;
  const { day, county, address, engine, content, span, keys } = facts;
  return {
    format: FORMAT,
    number: (last?.edition.number ?? 0) + 1,
    day,
    previous: last?.hash ?? null,
    county,
    address,
    engine,
    content,
    span,
    site: await siteHash(files),
    keys,
    ...(restart === undefined ? {} : { restart }),
    changed: Object.fromEntries(changed),
    gone,
  };
}

function sorted(files: ReadonlyMap<string, Hash>): [path: string, hash: Hash][] {
  return [...files].sort(([one], [other]) => (one < other ? -1 : 1));
}
