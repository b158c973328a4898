/** What the site said, and when: the second of the two times every fact has. The first, when it held, stands in the data. */
import type { Day } from '../schema/index.ts';
import type { Link } from './chain.ts';
import type { Hash } from './edition.ts';

/** From one edition to the one that said something else. */
export interface Said {
  readonly path: string;
  readonly hash: Hash;
  readonly from: Moment;
  /** The edition that ended it; undefined: said to this day. */
  readonly until: Moment | undefined;
}

export interface Moment {
  readonly number: number;
  readonly day: Day;
}

/** All that ever stood under paths for which `wanted` is true, oldest first. */
export function saidAll(
  links: readonly Link[],
  wanted: (path: string) => boolean,
): readonly Said[] {
  const ended: Said[] = [];
  const standing = new Map<string, Said>();
  for (const { edition } of links) {
    const now: Moment = { number: edition.number, day: edition.day };
    const end = (path: string) => {
      const said = standing.get(path);
      if (said) ended.push({ ...said, until: now });
      standing.delete(path);
    };
    for (const path of edition.gone) if (wanted(path)) end(path);
    for (const [path, hash] of Object.entries(edition.changed)) {
      if (!wanted(path)) continue;
      end(path);
      standing.set(path, { path, hash, from: now, until: undefined });
    }
  }
  return [...ended, ...standing.values()].sort((one, other) => one.from.number - other.from.number);
}

/** On the day of a new edition the site said both, one after the other. */
export function wasSaidOn({ from, until }: Said, day: Day): boolean {
  return from.day <= day && (until === undefined || day <= until.day);
}

/** Where the pages of a site stand as files: `/matters/x/` is `matters/x/index.html`. */
export function fileOf(path: string): string {
  const below = path.replace(/^\//, '');
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}

/** One answer of a matter's open data; what else stands there is passed on as it is. */
export interface Period {
  readonly town: string;
  readonly applies?: boolean;
  readonly handler?: string | null;
  readonly inNameOf?: string | null;
  readonly appliesFrom: Day;
  readonly appliesThrough: Day | null;
}

/** What a matter's file of the open data says of a town on a day; undefined: before the county's first entry. */
export function periodOn<P extends Period>(
  { periods }: { readonly periods: readonly P[] },
  town: string,
  day: Day,
): P | undefined {
  return periods.find(
    (one) =>
      one.town === town &&
      one.appliesFrom <= day &&
      (one.appliesThrough === null || day <= one.appliesThrough),
  );
}
