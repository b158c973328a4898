/** Finding a village or town among all counties by what somebody types: characters or pinyin, the county first or not. */
import { type CountyFile, type PlaceRow, plain, type Table } from '../places.ts';

/** Where places are looked up. */
export interface Places {
  /** Rows whose key begins so, or is so, in their order; many of the same beginning are not all told. */
  rows(table: Table, key: string, whole?: boolean): Promise<readonly PlaceRow[]>;
  county(slug: string): Promise<CountyFile>;
}

export type CountyPlace = Pick<CountyFile, 'slug' | 'name' | 'base' | 'area'>;

export interface FoundPlace {
  readonly county: CountyPlace;
  /** Id of the town it is or lies in. */
  readonly id: string;
  readonly name: string;
  /** Name of a village's town; empty for a town. */
  readonly town: string;
  /** Name of the town it went into; empty for a town in being. */
  readonly into: string;
}

interface Candidate extends FoundPlace {
  readonly far: number;
}

/** How many counties are looked through when what was typed begins with the names of several. */
const MOST_COUNTIES = 3;
const FAR = 9;

/** Places that fit, the nearest first, towns before villages. A county alone gives all its towns. */
export async function findPlaces(typed: string, places: Places, most = 12): Promise<FoundPlace[]> {
  const asked = plain(typed);
  if (asked === '') return [];
  const [inCounties, inTown, towns, villages] = await Promise.all([
    inNamedCounties(asked, places),
    inNamedTown(asked, places),
    places.rows('towns', asked),
    // One character or two letters begin too many names.
    asked.length < (isHan(asked) ? 2 : 3) ? [] : places.rows('villages', asked),
  ]);
  const rows = [...towns, ...villages].map((row) => ({
    ...placeOf(row),
    far: distance(asked, row[1] || row[0], row[0], ''),
  }));
  const seen = new Set<string>();
  const found = [...inCounties, ...inTown, ...rows]
    .map((place, order) => ({ place, order }))
    .sort((a, b) => rank(a.place) - rank(b.place) || a.order - b.order)
    .map(({ place: { far, ...place } }) => place)
    .filter(({ county, id, name }) => {
      const known = `${county.slug} ${id} ${name}`;
      return !seen.has(known) && seen.add(known);
    });
  return found.length > most ? ofBoth(found, most) : found;
}

/** Neither towns nor villages of a name that many bear take all the room. */
function ofBoth(found: readonly FoundPlace[], most: number): FoundPlace[] {
  const towns = found.filter(({ town }) => town === '');
  const villages = found.filter(({ town }) => town !== '');
  const half = Math.ceil(most / 2);
  const some = towns.slice(0, Math.max(half, most - villages.length));
  return [...some, ...villages.slice(0, most - some.length)];
}

const rank = ({ far, town }: Candidate) => far + (town ? 0.5 : 0);

/** Towns whose whole name stands in a question, and the question without it. */
export async function townsIn(
  question: string,
  places: Places,
): Promise<{ towns: FoundPlace[]; rest: string }> {
  const names = [...question.matchAll(/[镇乡]|街道/g)].flatMap(({ 0: end, index }) =>
    [1, 2, 3, 4, 5].flatMap((before) => {
      const name = question.slice(Math.max(0, index - before), index + end.length);
      return index >= before ? [name] : [];
    }),
  );
  const found = await Promise.all(names.map((name) => exact('towns', name, places)));
  const rows = found.flat();
  const longest = Math.max(0, ...rows.map(([name]) => name.length));
  const name = rows.find(([key]) => key.length === longest)?.[0];
  if (name === undefined) return { towns: [], rest: question };
  const same = rows.filter(([key]) => key === name).map(placeOf);
  const inCounty = same.filter(({ county }) => question.includes(county.name));
  const [countyName = ''] = inCounty.map(({ county }) => county.name);
  const rest = question.replace(name, ' ').replace(countyName, ' ').replace(/\s+/g, ' ').trim();
  return { towns: inCounty.length > 0 ? inCounty : same, rest };
}

async function inNamedCounties(asked: string, places: Places): Promise<Candidate[]> {
  const shortest = isHan(asked) ? 2 : 3;
  const names = Array.from({ length: Math.max(0, asked.length - shortest + 1) }, (_, i) =>
    asked.slice(0, asked.length - i),
  );
  const named = (await Promise.all(names.map((name) => exact('counties', name, places)))).flat();
  const longest = new Map([...named].reverse().map((row) => [row[5], row]));
  const found = await Promise.all(
    [...longest.values()]
      .sort((a, b) => b[0].length - a[0].length)
      .slice(0, MOST_COUNTIES)
      .map(async ([name, , , , , slug]) =>
        inCounty(asked.slice(name.length), await places.county(slug)),
      ),
  );
  return found.flat();
}

/** An empty question is equally near to all towns of a county. */
function inCounty(asked: string, county: CountyFile): Candidate[] {
  return county.towns.flatMap(({ id, name, letters, initials, into, villages }) => {
    const own = { county, id };
    const far = asked === '' ? 3 : distance(asked, name, letters, initials);
    const town = far < FAR ? [{ ...own, name, town: '', into, far }] : [];
    const behind = [name, letters].find((one) => asked.startsWith(one) && asked !== one);
    const rests = behind === undefined ? [asked] : [asked, asked.slice(behind.length)];
    const inTown = villages.flatMap(([village, sound]) => {
      const near = Math.min(...rests.map((rest) => distance(rest, village, sound, '')));
      return asked && near < FAR
        ? [{ ...own, name: village, town: name, into: '', far: near }]
        : [];
    });
    return [...town, ...inTown];
  });
}

/** 临河镇河东村, without a county. */
async function inNamedTown(asked: string, places: Places): Promise<Candidate[]> {
  const [, town, village] = /^(.+?(?:镇|乡|街道))(.{2,})$/.exec(asked) ?? [];
  if (town === undefined || village === undefined) return [];
  const [towns, villages] = await Promise.all([
    exact('towns', town, places),
    places.rows('villages', village),
  ]);
  const named = new Set(towns.map(([, , id, , , slug]) => `${slug} ${id}`));
  return villages
    .map((row) => ({ ...placeOf(row), far: 0 }))
    .filter(({ county, id }) => named.has(`${county.slug} ${id}`));
}

function exact(table: Table, name: string, places: Places): Promise<readonly PlaceRow[]> {
  return places.rows(table, name, true);
}

/** 0 for the whole name, more for a smaller part of it. */
function distance(asked: string, name: string, letters: string, initials: string): number {
  const ending = /(?:\p{Script=Han}族)?[镇乡村]$|街道$|社区$/u;
  const own = plain(name);
  if (own === asked || own.replace(ending, '') === asked) return 0;
  if (own.startsWith(asked)) return 1;
  if (own.includes(asked)) return 4;
  if (isHan(asked)) return FAR;
  if (letters === asked || initials === asked) return 1;
  if (letters.replace(/(?:zhen|xiang|jiedao|cun|shequ)$/, '') === asked) return 1;
  if (letters.startsWith(asked)) return 2;
  return initials.startsWith(asked) ? 5 : FAR;
}

function placeOf([key, name, id, town, into, slug, county, base, area]: PlaceRow): FoundPlace {
  return { county: { slug, name: county, base, area }, id, name: name || key, town, into };
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text);
