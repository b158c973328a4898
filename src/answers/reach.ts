/** Whom a matter's statutes give it to, and what that makes of one kind of township. */
import type { Matter, Town } from '../register/index.ts';
import type { Addressee, Day } from '../schema/index.ts';
import { applies } from './applies.ts';
import { basisOn } from './basis.ts';

/**
 * 乡镇: the statute gives it to this township, or nobody has written down to whom. 县里: it names other townships, or
 * leaves it to the county. 不适用: it names nobody who acts here.
 */
export type Reach =
  | { readonly kind: '乡镇'; readonly named: boolean }
  | { readonly kind: '县里'; readonly by: '县级部门' | '县级以上人民政府' }
  | { readonly kind: '不适用'; readonly because: '区域' | '对象' };

/** Everybody whom the articles in force on the day empower; empty while nobody has written it down. */
export function addresseesOn(matter: Matter, asOf: Day): ReadonlySet<Addressee> {
  return new Set(basisOn(matter, asOf).flatMap(({ empowers = [] }) => empowers));
}

/** What the statutes make of a matter in a town. A claim of another mode than 法定 may still bring it there. */
export function reachOn(matter: Matter, town: Town, asOf: Day): Reach {
  if (!applies(matter, town)) return { kind: '不适用', because: '区域' };
  const named = addresseesOn(matter, asOf);
  if (named.size === 0) return { kind: '乡镇', named: false };
  if (names(named, town)) return { kind: '乡镇', named: true };
  const by = countyAddressee(named);
  return by ? { kind: '县里', by } : { kind: '不适用', because: '对象' };
}

/** 乡级人民政府 is no 街道办事处: a 街道 has what the article gives to it or to every organ (城乡规划法第六十五条，义务教育法第五十八条). */
function names(named: ReadonlySet<Addressee>, { kind }: Town): boolean {
  if (named.has('行政机关')) return true;
  if (kind === '街道') return named.has('街道办事处');
  return named.has('乡镇人民政府') || (kind === '民族乡' && named.has('民族乡人民政府'));
}

/** Who acts at county level: a department where one is named, else the government itself. */
export function countyAddressee(
  named: ReadonlySet<Addressee>,
): '县级部门' | '县级以上人民政府' | undefined {
  if (named.has('县级部门') || named.has('省定')) return '县级部门';
  return named.has('县级以上人民政府') ? '县级以上人民政府' : undefined;
}
