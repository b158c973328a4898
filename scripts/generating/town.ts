/** One new town after a pattern: other names, other people, other telephones; the same kinds of offices. */
import type { Officer } from '../../src/schema/index.ts';
import type { LivingTown, Pattern } from './demonstration.ts';
import { personName, villageNames } from './names.ts';
import type { Random } from './random.ts';

export interface NewTown {
  readonly id: string;
  readonly name: string;
  readonly pattern: Pattern;
  /** Its place in the county, which its telephones carry. */
  readonly number: number;
}

/** What a new town has from its county. */
export interface CountyNames {
  readonly county: string;
  /** One character, for document numbers and certificates. */
  readonly short: string;
  /** Three digits behind the area code 0000, which exists nowhere. */
  readonly exchange: string;
}

/** Telephones of towns begin here; those of departments lie below. */
const FIRST_TOWN_PHONE = 20;

export function townRecord(town: NewTown, names: CountyNames, random: Random): LivingTown {
  const { pattern } = town;
  const phone = (old: string | undefined) => phoneOf(town, names, old);
  const given = <T extends object>(value: T, old: string | undefined) =>
    old === undefined ? value : { ...value, phone: phone(old) };
  const { villages = [], offices = [], windows = [] } = pattern.town;
  const called = villageNames(random, villages.length);
  const { name, kind } = pattern.town;
  const body = { ...pattern.town, profile: undefined, note: undefined };
  return {
    ...body,
    id: town.id,
    name: town.name,
    government:
      kind === '街道' ? `${names.county}人民政府${town.name}办事处` : `${town.name}人民政府`,
    note: '合成数据，乡镇、地址、电话、人名都是虚构的',
    profile: `合成的${kind}，只用来试规模。`,
    population: random.between(80, 900) * 100,
    address: `${names.county}${town.name}${random.pick(['中心街', '建设路', '新街', '河边路'])} ${random.between(1, 99)} 号`,
    phone: phone(pattern.town.phone),
    ...(pattern.town.supervision ? { supervision: phone(pattern.town.supervision) } : {}),
    ...(pattern.town.hall ? { hall: pattern.town.hall.replaceAll(name, town.name) } : {}),
    offices: offices.map((office) =>
      given(office.head ? { ...office, head: personName(random) } : office, office.phone),
    ),
    windows: windows.map((window) => given(window, window.phone)),
    villages: villages.map((village, i) =>
      given(
        {
          name: `${called[i]}${kind === '街道' ? '社区' : '村'}`,
          room: kind === '街道' ? '社区综合服务楼一楼' : '村部一楼',
          ...(village.agent ? { agent: personName(random) } : {}),
        },
        village.phone,
      ),
    ),
  } as LivingTown;
}

export function officerRecords(
  town: NewTown,
  names: CountyNames,
  random: Random,
): readonly Officer[] {
  // Nobody is listed twice in a town.
  const called = new Set<string>();
  while (called.size < town.pattern.officers.length) called.add(personName(random));
  const people = [...called];
  return town.pattern.officers.map((officer, i) => ({
    ...officer,
    name: people[i] ?? officer.name,
    ...(officer.certificate
      ? { certificate: `${names.short}合成-${names.exchange}-${town.number + 1}-${i + 1}` }
      : {}),
  }));
}

/** `0000-612 2301` becomes the county's exchange, the town's two digits and the last two; villages count from 40. */
export function phoneOf(town: NewTown, { exchange }: CountyNames, old: string | undefined): string {
  const [, row = '23', last = '00'] = /(\d\d)(\d\d)$/.exec(old ?? '') ?? [];
  const end = row === '01' ? String(Number(last) + 40) : last;
  return `0000-${exchange} ${FIRST_TOWN_PHONE + town.number}${end.padStart(2, '0')}`;
}
