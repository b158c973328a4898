/** The first content of a county: what any county shares, in its own names, and its townships as far as they are known. */
import { parse } from 'yaml';
import {
  CONTENT_VERSIONS,
  KINDS,
  type KindName,
  TOWN_KINDS,
  type TownKind,
} from '../schema/index.ts';
import type { Refusal } from './revision.ts';
import { CITY, COUNTY, type TextFile } from './template.ts';
import { writeTemplate } from './write.ts';

/** What a county tells of itself. */
export interface NewCounty {
  /** Full name: 某某县, 某某区. */
  readonly county: string;
  /** The city above it, for what is decided there; undefined where it is not told. */
  readonly city?: string | undefined;
  /** Full names of townships and subdistricts. */
  readonly towns: readonly string[];
  /** Full or short names of departments that the template does not have. */
  readonly departments: readonly string[];
}

/** How villages and quarters are spread, as long as nobody says it more exactly. */
const AREAS = { 镇: '城乡', 乡: '农村', 民族乡: '农村', 街道: '城市' } as const satisfies Record<
  TownKind,
  string
>;
const COUNTY_NAME = /^\p{Script=Han}{1,12}(?:县|区|市|旗)$/u;
const TOWN_NAME = /^\p{Script=Han}{1,14}(?:镇|乡|苏木|街道)$/u;
const DEPARTMENT_NAME = /^\p{Script=Han}{2,30}(?:（\p{Script=Han}{2,30}）)?$/u;
const CITY_NAME = /^\p{Script=Han}{1,10}(?:市|州|盟|地区)$/u;

/** All files of the content folder, or why there can be none. `idOf` proposes an id for a name. */
export function newCounty(
  template: readonly TextFile[],
  order: NewCounty,
  idOf: (name: string) => string,
): readonly TextFile[] | Refusal {
  for (const { wrong } of COUNTY_QUESTIONS) {
    const refusal = wrong(order);
    if (refusal !== undefined) return { refusal };
  }
  const shared = template.map(({ path, text }) => ({
    path,
    text: path === 'site.yaml' ? siteOf(text, order) : inOwnNames(text, order),
  }));
  const known = shared
    .filter(({ path }) => path.startsWith('departments/'))
    .map(({ text }) => text);
  const more = order.departments.filter((name) => !known.some((text) => text.includes(name)));
  return [
    ...shared,
    ...more.map((name) => departmentOf(idOf(bare(name, order)), name, order)),
    ...order.towns.map((name) => townOf(idOf(name.replace(/(?:镇|乡|街道)$/, '')), name, order)),
  ];
}

/** What a county is asked, in this order, and what is wrong with an answer. */
export const COUNTY_QUESTIONS = [
  {
    key: 'county',
    asks: '县、区全称，例如 某某县',
    wrong: ({ county }) =>
      COUNTY_NAME.test(county) ? undefined : `县名要写全称，例如 某某县，现在是“${county}”`,
  },
  {
    key: 'city',
    asks: '上一级的市、州，例如 某某市；不写直接回车',
    wrong: ({ city }) =>
      city === undefined || CITY_NAME.test(city)
        ? undefined
        : `上一级要写全称，例如 某某市，现在是“${city}”`,
  },
  {
    key: 'towns',
    asks: '乡镇、街道全称，用逗号隔开，例如 甲镇,乙乡,丙街道',
    wrong: wrongTowns,
  },
  {
    key: 'departments',
    asks: '除常有的部门以外还有哪些，用逗号隔开；没有直接回车',
    wrong: wrongDepartments,
  },
] as const satisfies readonly {
  readonly key: keyof NewCounty;
  readonly asks: string;
  /** A sentence; it looks at nothing that is asked later. */
  readonly wrong: (order: NewCounty) => string | undefined;
}[];

/** A county as it was typed, names parted by commas or blanks. */
export function countyOrder(
  typed: {
    readonly [key in keyof NewCounty]?: string | undefined;
  },
): NewCounty {
  const list = (text = '') => text.split(/[,，、\s]+/).filter((name) => name !== '');
  return {
    county: typed.county ?? '',
    city: typed.city || undefined,
    towns: list(typed.towns),
    departments: list(typed.departments),
  };
}

function wrongTowns({ towns }: NewCounty): string | undefined {
  if (towns.length === 0) return '至少写一个乡镇，例如 某某镇';
  const wrong = towns.find((name) => !TOWN_NAME.test(name));
  if (wrong !== undefined) return `乡镇要写全称，以镇、乡、街道结尾，现在是“${wrong}”`;
  const doubled = towns.find((name) => /(?:镇镇|乡乡|街道街道)$/.test(name));
  return doubled === undefined
    ? twice(towns)
    : `“${doubled}”像是多写了字；真叫这个名字的，先照一个“镇”写，建好以后在它的 town.yaml 里改`;
}

function wrongDepartments({ towns, departments }: NewCounty): string | undefined {
  const odd = departments.find((name) => !DEPARTMENT_NAME.test(name));
  return odd === undefined
    ? twice([...towns, ...departments])
    : `部门只写名称，不加引号和别的记号，现在是“${odd}”`;
}

function twice(names: readonly string[]): string | undefined {
  const again = names.find((name, at) => names.indexOf(name) !== at);
  return again === undefined ? undefined : `“${again}”写了两遍`;
}

/** Bodies of the city above are named after it; where it is not told, they are named as the county's own. */
function inOwnNames(text: string, { county, city }: NewCounty): string {
  if (city !== undefined) return text.replaceAll(COUNTY, county).replaceAll(CITY, city);
  return text
    .replace(/^superior(?:Government)?: .*\n/gm, '')
    .replaceAll(new RegExp(`${CITY}(\\p{Script=Han}+局)${COUNTY}(?=分局)`, 'gu'), `${COUNTY}$1`)
    .replaceAll(COUNTY, county)
    .replaceAll(CITY, '设区的市');
}

function siteOf(text: string, { county, city }: NewCounty): string {
  const superior = city && { name: `${city}人民政府`, court: `${city}中级人民法院` };
  return writeTemplate(schemaOf('site'), {
    county,
    title: `${county}乡镇权责清单`,
    demo: false,
    level: '收录',
    engine: CONTENT_VERSIONS.at(-1),
    government: {
      name: `${county}人民政府`,
      court: `${county}人民法院`,
      ...(superior ? { superior } : {}),
    },
    ...parse(text),
    contacts: { hotline: '12345' },
  });
}

/** A department's record, as far as its name tells. */
export function departmentOf(id: string, name: string, order: Pick<NewCounty, 'county'>): TextFile {
  const short = bare(name, order);
  const record = { id, name: `${order.county}${short}`, short: `县${short}`, kind: '政府部门' };
  return { path: `departments/${id}.yaml`, text: writeTemplate(schemaOf('department'), record) };
}

/** A township's record, as far as its name tells. */
export function townOf(id: string, name: string, { county }: Pick<NewCounty, 'county'>): TextFile {
  const kind = kindOf(name);
  const government = kind === '街道' ? `${county}人民政府${name}办事处` : `${name}人民政府`;
  const record = { id, name, government, kind, area: AREAS[kind], status: '现行' };
  return { path: `towns/${id}/town.yaml`, text: writeTemplate(schemaOf('town'), record) };
}

/** A 民族乡 has its people's name before the last character, as a rule ending in 族. */
function kindOf(name: string): TownKind {
  if (/族乡$/.test(name)) return '民族乡';
  return TOWN_KINDS.find((kind) => name.endsWith(kind)) ?? '乡';
}

function bare(name: string, { county }: Pick<NewCounty, 'county'>): string {
  return name.replace(county, '').replace(/^县/, '');
}

function schemaOf(name: KindName) {
  const kind = KINDS.find((one) => one.name === name);
  if (!kind) throw new Error(`no kind ${name}`);
  return kind.schema;
}
