/** Synthetic counties: own names, towns and documents around a catalogue that all of them share. */
import type { MatterRecord } from '../../src/schema/index.ts';
import { type Demonstration, LIST_FILES } from './demonstration.ts';
import { claimsOf, type ListMaking, listText } from './lists.ts';
import { countyNames, townNames } from './names.ts';
import { countyPapers, sharedPapers, textOf } from './papers.ts';
import { type Random, randomOf } from './random.ts';
import { type CountyNames, type NewTown, officerRecords, townRecord } from './town.ts';
import { type Variant, variantsFor } from './variants.ts';

/** Texts by path below the content folder. */
export type Texts = ReadonlyMap<string, string>;

export interface Wanted {
  readonly towns: number;
  readonly seed: number;
  /** Entries in the three lists of an average town. */
  readonly claims: number;
  /** Questions, handbook and cases too. */
  readonly prose: boolean;
}

export interface Province {
  /** The same in every county, byte for byte. */
  readonly shared: Texts;
  /** What the county in this place, from 0, has for itself. */
  county(index: number): Texts;
}

/** Rooms of the content folder that are made anew or make no sense elsewhere. */
const MADE = ['site.yaml', 'exceptions.yaml', 'departments', 'decisions', 'agreements', 'towns'];
const LEFT_OUT = [
  'decided',
  'inspections',
  'requests',
  'stations',
  'reviews',
  'consultations',
  'expected',
  'site',
];
const PROSE = ['faq', 'handbook', 'cases'];
/** The first county's exchange: three digits behind an area code that exists nowhere; local numbers begin with 2. */
const FIRST_EXCHANGE = 200;

/** `county-001` for 0. */
export const folderOf = (index: number): string => `county-${String(index + 1).padStart(3, '0')}`;

export function provinceOf(demonstration: Demonstration, wanted: Wanted): Province {
  const random = randomOf(wanted.seed);
  const variants = variantsFor(demonstration, wanted.claims);
  const names = countyNames(random);
  const left = [...MADE, ...LEFT_OUT, ...(wanted.prose ? [] : PROSE)];
  const kept = [...demonstration.texts].filter(
    ([path]) => !left.includes(path.split('/', 1)[0] ?? ''),
  );
  const copies = variants.map(({ matter }): [string, string] => [
    `matters/${matter.domain}/${matter.id}.yaml`,
    textOf('matter', matter),
  ]);
  return {
    shared: new Map([...kept, ...copies, ...sharedPapers(demonstration, variants)]),
    county(index) {
      const name = names[index];
      if (!name) throw new Error(`最多 ${names.length} 个县`);
      const called = { ...name, exchange: String(FIRST_EXCHANGE + index) };
      return countyTexts(demonstration, variants, wanted, called, random.of(folderOf(index)));
    },
  };
}

function countyTexts(
  demonstration: Demonstration,
  variants: readonly Variant[],
  wanted: Wanted,
  names: CountyNames,
  random: Random,
): Texts {
  const { texts, matters } = demonstration;
  const towns = newTowns(demonstration, wanted.towns, random.of('towns'));
  const renamed = renaming(demonstration, names, towns[0]?.name ?? '');
  const making: ListMaking = {
    demonstration,
    names,
    matters: new Map(matters.map((matter) => [matter.id, matter])),
    copies: Map.groupBy(variants, ({ of }) => of),
    needed: new Set(matters.flatMap(needsOf)),
  };
  return new Map(
    [
      ...[...texts].filter(([path]) => path === 'site.yaml' || path.startsWith('departments/')),
      ...countyPapers(demonstration, variants, towns),
    ]
      .map(([path, text]): [string, string] => [path, renamed(text)])
      .concat(towns.flatMap((town) => townTexts(town, making, random.of(town.id)))),
  );
}

/** The first is the county seat, a 街道; the others follow the patterns by chance. */
function newTowns({ patterns }: Demonstration, count: number, random: Random): NewTown[] {
  const urban = patterns.filter(({ town }) => town.kind === '街道');
  const rural = patterns.filter(({ town }) => town.kind !== '街道');
  return townNames(random, count).map(({ name, id }, number) => {
    const pattern = random.pick(number === 0 || random.chance(0.1) ? urban : rural);
    const kind = pattern.town.kind === '民族乡' ? '畲族乡' : pattern.town.kind;
    return { id, name: name + kind, pattern, number };
  });
}

function townTexts(town: NewTown, making: ListMaking, random: Random): [string, string][] {
  const file = (name: string): string => `towns/${town.id}/${name}.yaml`;
  return [
    [file('town'), textOf('town', townRecord(town, making.names, random))],
    [file('officers'), textOf('officers', officerRecords(town, making.names, random))],
    ...LIST_FILES.map((list): [string, string] => [
      file(list),
      listText(claimsOf(town, list, making, random.of(list))),
    ]),
  ];
}

/** The demonstration county's texts as another county would have them. */
function renaming({ county, patterns }: Demonstration, names: CountyNames, seat: string) {
  const old = patterns.find(({ town }) => town.kind === '街道')?.town.name ?? seat;
  const initial = new RegExp(`${county.slice(0, 1)}(?=\\p{Script=Han}+〔)`, 'gu');
  return (text: string): string =>
    text
      .replaceAll(county, names.county)
      .replaceAll(old, seat)
      .replaceAll('演示', '合成')
      .replace(initial, names.short)
      .replace(/0000-620 /g, `0000-${names.exchange} `);
}

function needsOf(matter: MatterRecord): readonly string[] {
  return ('needs' in matter ? matter.needs?.matters : undefined) ?? [];
}
