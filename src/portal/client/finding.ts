/** Finding a town among all counties by what somebody types: characters, pinyin or its initials, the county first or not. */

export interface CountyPlace {
  readonly slug: string;
  readonly name: string;
  readonly base: string;
  readonly prose: boolean;
  readonly letters: string;
  readonly initials: string;
}

/** A town as a row, because there are thousands: its county's place, id, name, pinyin, initials, where it went. */
export type TownRow = readonly [
  county: number,
  id: string,
  name: string,
  letters: string,
  initials: string,
  mergedInto: string,
];

export interface TownList {
  readonly counties: readonly CountyPlace[];
  readonly towns: readonly TownRow[];
}

export interface FoundTown {
  readonly county: CountyPlace;
  readonly id: string;
  readonly name: string;
  /** Name of the town it went into; empty for a town in being. */
  readonly mergedInto: string;
}

/** Towns that fit, the nearest first. A county alone gives all its towns. */
export function findTowns(typed: string, { counties, towns }: TownList, most = 12): FoundTown[] {
  const asked = plain(typed);
  if (!asked) return [];
  const rests = counties.map((county) => restBehind(asked, county));
  const found: { row: TownRow; far: number }[] = [];
  for (const row of towns) {
    const behind = rests[row[0]];
    // 黍湾 may be a county or the beginning of a town: the nearer meaning counts.
    const far = Math.min(distance(asked, row), behind === undefined ? FAR : distance(behind, row));
    if (far < FAR) found.push({ row, far });
  }
  return found
    .sort((a, b) => a.far - b.far || compare(a.row[3], b.row[3]) || a.row[0] - b.row[0])
    .slice(0, most)
    .map(({ row }) => townOf(row, counties));
}

/** Towns whose whole name stands in a question, and the question without it. */
export function townsIn(
  question: string,
  { counties, towns }: TownList,
): { towns: FoundTown[]; rest: string } {
  const named = towns.filter(([, , name]) => question.includes(name));
  const longest = Math.max(0, ...named.map(([, , name]) => name.length));
  const rows = named.filter(([, , name]) => name.length === longest);
  const name = rows[0]?.[2];
  if (name === undefined) return { towns: [], rest: question };
  const same = rows.filter((row) => row[2] === name);
  const inCounty = same.filter(([county]) => question.includes(counties[county]?.name ?? '\0'));
  const meant = inCounty.length > 0 ? inCounty : same;
  const countyName = inCounty.length > 0 ? (counties[meant[0]?.[0] ?? 0]?.name ?? '') : '';
  const rest = question.replace(name, ' ').replace(countyName, ' ').replace(/\s+/g, ' ').trim();
  return { towns: meant.map((row) => townOf(row, counties)), rest };
}

const FAR = 9;

/** 0 for the whole name, more for a smaller part of it; an empty question is equally near to all. */
function distance(asked: string, [, , name, letters, initials]: TownRow): number {
  if (asked === '') return 3;
  if (name === asked || name.replace(/(?:\p{Script=Han}族)?[镇乡]$|街道$/u, '') === asked) return 0;
  if (name.startsWith(asked)) return 1;
  if (name.includes(asked)) return 4;
  if (!/^[a-z]+$/.test(asked)) return FAR;
  if (letters === asked || initials === asked) return 1;
  if (letters.startsWith(asked)) return 2;
  if (initials.startsWith(asked)) return 5;
  return FAR;
}

/** What follows a county's name; undefined where the question does not begin with it. */
function restBehind(asked: string, county: CountyPlace): string | undefined {
  const short = county.name.replace(/[县区市旗]$/, '');
  const syllable = /(?:xian|qu|shi|qi)$/;
  for (const name of [county.name, short, county.letters, county.letters.replace(syllable, '')])
    if (name.length > 1 && asked.startsWith(name)) return asked.slice(name.length);
  return undefined;
}

function townOf(
  [county, id, name, , , mergedInto]: TownRow,
  counties: TownList['counties'],
): FoundTown {
  return { county: counties[county] as CountyPlace, id, name, mergedInto };
}

function plain(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Script=Han}a-z]/gu, '')
    .replaceAll('ü', 'v');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
