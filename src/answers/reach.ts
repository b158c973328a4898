/** Whom a matter's statutes give it to, and what that makes of one township. Every answer about reach asks here. */
import type { BasisVersion, Law, Matter, Register, Town } from '../register/index.ts';
import type { Addressee, Day } from '../schema/index.ts';
import { applies } from './applies.ts';
import { basisOn } from './basis.ts';
import { decidesHere } from './decides.ts';

/**
 * 乡镇: the statute gives it to this township, or nobody has written down to whom. 县里: it names other townships, or
 * the county alone. 不适用: its area or its addressees leave the township out, and nobody in the county acts by it.
 */
export type Reach =
  | { readonly kind: '乡镇'; readonly named: boolean }
  | {
      readonly kind: '县里';
      readonly by: '县级部门' | '县级以上人民政府';
      /** True where it names townships, but not this one: a 街道, or one that the province has not chosen. */
      readonly others: boolean;
    }
  | { readonly kind: '不适用'; readonly because: '区域'; readonly law: Law | undefined }
  | { readonly kind: '不适用'; readonly because: '对象'; readonly basis: BasisVersion };

/** What the statutes make of a matter in a township. A claim of another mode than 法定 may still bring it there. */
export function reachOn(register: Register, town: Town, matter: Matter, asOf: Day): Reach {
  const basis = basisOn(matter, asOf);
  const outside = outsideArea(matter, town, basis);
  if (outside) return outside;
  const giving = powersOf(matter, basis);
  const [first] = giving;
  if (!first) return { kind: '乡镇', named: false };
  if (giving.some((version) => empowersTown(register, version, town, matter, asOf)))
    return { kind: '乡镇', named: true };
  const named = new Set(giving.flatMap(({ empowers = [] }) => empowers));
  const by = countyAddressee(named);
  const others = TOWNSHIPS.some((one) => named.has(one));
  return by ? { kind: '县里', by, others } : { kind: '不适用', because: '对象', basis: first };
}

const TOWNSHIPS = ['乡镇人民政府', '民族乡人民政府', '街道办事处'] as const;

/**
 * True where the matter is not this township's by any statute, and no list of its need have it: the law does not
 * reach it, or names other townships and the county.
 */
export function leftOut(register: Register, town: Town, matter: Matter, asOf: Day): boolean {
  const reach = reachOn(register, town, matter, asOf);
  return reach.kind === '不适用' || (reach.kind === '县里' && reach.others);
}

/** The articles that say whom they empower. Of a penalty only its own: a duty to organise is no power to punish. */
export function powersOf(matter: Matter, basis: readonly BasisVersion[]): readonly BasisVersion[] {
  const penal = matter.list === '权力清单' && matter.type === '行政处罚';
  return basis.filter(({ empowers, role }) => empowers && (!penal || role === '处罚'));
}

/** Everybody whom the articles in force on the day empower; empty while nobody has written it down. */
export function addresseesOn(matter: Matter, asOf: Day): ReadonlySet<Addressee> {
  return new Set(powersOf(matter, basisOn(matter, asOf)).flatMap(({ empowers = [] }) => empowers));
}

/**
 * True where an article gives it to the township itself. Where it leaves the choice to the province, a provincial
 * decision must name the matter and the township.
 */
export function empowersTown(
  register: Register,
  { empowers = [] }: BasisVersion,
  town: Town,
  matter: Matter,
  asOf: Day,
): boolean {
  if (!namesKind(empowers, town)) return false;
  return !empowers.includes('省定') || decidesHere(register, matter, town, asOf);
}

/** 乡级人民政府 is no 街道办事处: a 街道 has what an article gives to it, or to whatever organ has decided. */
export function namesKind(empowers: readonly Addressee[], { kind }: Pick<Town, 'kind'>): boolean {
  if (empowers.includes('行政机关')) return true;
  if (kind === '街道') return empowers.includes('街道办事处');
  return (
    empowers.includes('乡镇人民政府') || (kind === '民族乡' && empowers.includes('民族乡人民政府'))
  );
}

/** Who acts at county level: a department where one is named, else the government itself. */
export function countyAddressee(
  named: ReadonlySet<Addressee>,
): '县级部门' | '县级以上人民政府' | undefined {
  if (named.has('县级部门') || named.has('省定')) return '县级部门';
  return named.has('县级以上人民政府') ? '县级以上人民政府' : undefined;
}

/** The matter is one of towns or of villages, or all its statutes are, and the township has none. */
function outsideArea(
  matter: Matter,
  town: Town,
  basis: readonly BasisVersion[],
): Reach | undefined {
  const [first] = basis;
  const foreign = (law: Law) => !applies(law, town);
  if (!applies(matter, town))
    return {
      kind: '不适用',
      because: '区域',
      law: basis.map(({ law }) => law).find(foreign),
    };
  return first && basis.every(({ law }) => foreign(law))
    ? { kind: '不适用', because: '区域', law: first.law }
    : undefined;
}
