/** Bodies under the many names people have for them: 县农业农村局, 临河镇政府, 镇里. */
import { countyGovernment, organOf } from '../answers/index.ts';
import type { Register, Town } from '../register/index.ts';

export interface Bodies {
  /** One form for all names of a body; `town` is the one spoken of, for 镇政府 and 当地. */
  same(name: string, town: Town | undefined): string;
  /** Telephones of a body, digits only; empty where it is not of this county. */
  phonesOf(form: string): readonly string[];
  /** All bodies of the county the text names, and words for the town spoken of. */
  namedIn(text: string): readonly NamedBody[];
}

export interface NamedBody {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const ENDS =
  '局|委员会|办公室|中心|人民政府|政府|办事处|法院|大队|支队|派出所|司法所|管理所|站|街道办|乡|镇|街道|窗口|公司|部门|联合会|[织传战装政设]部|工会|妇联|残联|团委|医院|卫生院|学校';
/** What looks like a body: as much of it as stands in one word. */
export const BODY = `[\\u4e00-\\u9fa5（）]{1,24}?(?:${ENDS})(?:（[^）]{1,12}）)?`;
const LOCALLY =
  '(?:当地|本|所在|属地|该)(?:乡镇|镇|乡|街道)|(?<!乡)(?:镇|乡)(?:人民)?政府|(?:镇|乡|街道)[里上]|街道办(?:事处)?';
const LOCAL = /^(?:当地|本|所在|属地|该)?(?:乡镇|镇|乡|街道)(?:人民政府|政府|里|上|办事处|办)?$/;

export function bodiesOf(register: Register): Bodies {
  const { county } = register.site;
  const organs = [
    ...[...register.towns.values()].map(organOf),
    ...[...register.departments.values()].map(organOf),
    countyGovernment(register.site),
  ];
  const form = (name: string) => formOf(name, county);
  const phones = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  const note = (name: string, of: string, told: readonly (string | undefined)[]) => {
    names.set(name, form(of));
    const own = phones.get(form(of)) ?? new Set();
    for (const phone of told) if (phone !== undefined) own.add(digits(phone));
    phones.set(form(of), own);
  };
  for (const { name, short, phone } of organs) {
    note(name, name, [phone]);
    note(short, name, []);
    note(name.replace(county, '县'), name, []);
  }
  for (const town of register.towns.values()) {
    const more = [...town.offices, ...town.windows].map((one) => one.phone);
    for (const end of town.name.endsWith('街道') ? ['', '办', '办事处'] : ['', '政府'])
      note(`${town.name}${end}`, town.government, more);
    note(town.name, town.government, [town.supervision]);
  }
  for (const one of register.departments.values()) note(one.name, one.name, [one.supervision]);
  note(register.site.government.court, register.site.government.court, []);
  const known = [...new Set(names.values())];
  /** 城管局 for 城市管理局: its characters in their order, and one body alone. */
  const shortened = (name: string): string | undefined => {
    const found = known.filter((one) => one.at(-1) === name.at(-1) && holdsInOrder(one, name));
    return known.includes(name) || found.length !== 1 || name.length < 3 ? undefined : found[0];
  };
  const pattern = new RegExp(
    [...names.keys()]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .concat(LOCALLY)
      .join('|'),
    'g',
  );
  return {
    same: (name, town) =>
      LOCAL.test(name) && town
        ? form(town.government)
        : (names.get(name) ?? shortened(form(name)) ?? form(name)),
    phonesOf: (of) => [...(phones.get(of) ?? [])],
    namedIn: (text) =>
      [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
        name,
        start: index,
        end: index + name.length,
      })),
  };
}

function holdsInOrder(long: string, short: string): boolean {
  let at = -1;
  return [...short].every((character) => {
    at = long.indexOf(character, at + 1);
    return at >= 0;
  });
}

export function digits(phone: string): string {
  return phone.replace(/\D/g, '');
}

function formOf(name: string, county: string): string {
  const short = name
    .replace(/[\s“”"「」]/g, '')
    .replace(/^(?:我们|本|我|该)(?=县|市)/, '')
    .replaceAll('人民政府', '政府')
    .replaceAll('人民法院', '法院')
    // 县人民政府某街道办事处: what sends it there is no other body.
    .replace(new RegExp(`^(?:县|${county})政府(?=.+街道)`), '')
    .replace(/街道办事处$|街道办$/, '街道')
    .replace(county, '县');
  // 县 alone distinguishes nothing but the government and the court themselves.
  const own = /^县(?:政府|法院)$/.test(short) ? short : short.replace(/^县(?!政府|法院)/, '');
  return own.replace(/([镇乡])政府$/, '$1');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
