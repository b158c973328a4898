/** What the index answers about one statute on a day. What it does not know is undefined, never guessed. */
import type { Day } from '../schema/index.ts';
import type { Ending, IndexedLaw, IndexedVersion } from './model.ts';
import { articleNumber } from './numerals.ts';

/**
 * The statute as the index knew it on a day. A newer index must not make wrong what was right by all that was known
 * when it was written: what was learnt later counts from the day it was learnt.
 */
export function asKnownOn(law: IndexedLaw, day: Day): IndexedLaw {
  if (!law.ending?.learnt && !law.versions.some(({ learnt }) => learnt)) return law;
  const known = ({ learnt }: IndexedVersion | Ending) => learnt === undefined || learnt <= day;
  const { ending, versions, ...rest } = law;
  return {
    ...rest,
    versions: versions.filter(known),
    ...(ending && known(ending) ? { ending } : {}),
  };
}

/** The version in force on a day; undefined where the days known do not tell. */
export function versionOn(
  { versions }: Pick<IndexedLaw, 'versions'>,
  day: Day,
): IndexedVersion | undefined {
  let found: IndexedVersion | undefined;
  for (const version of versions) {
    if (version.from !== undefined) {
      if (version.from <= day) found = version;
    } else if (version.published === undefined || version.published <= day) {
      // True where no source says whether the version has come into force by that day.
      found = undefined;
      if (version.published !== undefined && day > longAfter(version.published)) found = version;
    }
  }
  return found;
}

/** Two years later: except the two Basic Laws, every statute the index dates was in force thirteen months after it was passed. */
function longAfter(day: Day): string {
  return `${Number(day.slice(0, 4)) + 2}${day.slice(4)}`;
}

/** The last day on which nobody can say whether a version without a first day is in force; undefined where that is known. */
export function doubtedUntil({ from, published }: IndexedVersion): Day | undefined {
  return from === undefined && published !== undefined ? longAfter(published) : undefined;
}

/** The newest version that is in force or was published by that day: what a copy must hold to be a new one. */
export function newestOn({ versions }: IndexedLaw, day: Day): IndexedVersion | undefined {
  return versions.filter(({ published, from }) => (from ?? published ?? '9') <= day).at(-1);
}

/** The version that was passed on this day and came into force on another: an editor may have taken the one for the other. */
export function passedOn({ versions }: IndexedLaw, day: Day): IndexedVersion | undefined {
  if (versions.some(({ from }) => from === day)) return undefined;
  return versions.find(
    ({ published, from }) =>
      published !== undefined && from !== undefined && published <= day && day < from,
  );
}

/** The most a statute may grow from one version to the next; the most that happened in the index is three and a half times. */
const MOST_GROWTH = 4;

/** How far the articles of a statute reach, where one was cited beyond. */
export interface Reach {
  /** The number of the last article; of the longest version known where that of the day is not. */
  readonly last: number;
  /** False where the version of the day is not known, only that none grows so much. */
  readonly exact: boolean;
}

/**
 * How far the statute reaches, where the article is beyond it: in a version in force between two days, or, for what is
 * cited without a day, in every version. Undefined where the article may exist.
 */
export function reachBefore(
  law: Pick<IndexedLaw, 'versions'>,
  article: string,
  from?: Day,
  until: Day = '9999-12-31',
): Reach | undefined {
  const number = articleNumber(article);
  const lengths = law.versions.flatMap(({ articles }) => articles ?? []);
  if (number === undefined || lengths.length === 0) return undefined;
  const longest = Math.max(...lengths);
  const known = (articles: number | undefined): Reach | undefined =>
    articles === undefined
      ? number > longest * MOST_GROWTH
        ? { last: longest, exact: false }
        : undefined
      : number > articles
        ? { last: articles, exact: true }
        : undefined;
  if (from === undefined) return known(lengths.length < law.versions.length ? undefined : longest);
  const changes = law.versions.flatMap((version) => version.from ?? []);
  const days = [from, ...changes.filter((day) => day > from && day <= until), until];
  for (const day of days) {
    const found = known(versionOn(law, day)?.articles);
    if (found) return found;
  }
  return undefined;
}

/**
 * The same for a statute as its record has it: by the index as known on a day, by the editor's own count where the
 * index has none.
 */
export function beyondLast(
  law: { readonly indexed?: IndexedLaw; readonly articles?: number | undefined },
  article: string,
  asOf: Day,
  from?: Day,
  until?: Day,
): Reach | undefined {
  const indexed = law.indexed && asKnownOn(law.indexed, asOf);
  if (indexed?.versions.some(({ articles }) => articles !== undefined))
    return reachBefore(indexed, article, from, until);
  return law.articles === undefined
    ? undefined
    : reachBefore({ versions: [{ articles: law.articles }] }, article);
}

/** 最后一条是第 84 条 */
export function sayReach({ last, exact }: Reach): string {
  return exact ? `最后一条是第 ${last} 条` : `知道条数的各版最多到第 ${last} 条`;
}

/** Where the national database shows the text of a version. */
export function officialAddress({ id }: IndexedVersion): string | undefined {
  return id && `https://flk.npc.gov.cn/detail?id=${id}`;
}

/** The front page of the national database, for statutes whose id is unknown. */
export const NATIONAL_DATABASE = 'https://flk.npc.gov.cn/';
