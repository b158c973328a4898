/** The catalogue in the order people read it. */
import type { BasisVersion, Matter, Register } from '../register/index.ts';
import { type Day, LISTS } from '../schema/index.ts';
import { basisOn } from './basis.ts';

/** Things of one domain. */
export interface DomainGroup<T> {
  readonly id: string;
  readonly name: string;
  readonly items: readonly T[];
}

/** Groups by domain in order of first appearance, so that the order of a file is kept. */
export function byDomain<T>(
  register: Register,
  items: readonly T[],
  matterOf: (item: T) => Matter,
): DomainGroup<T>[] {
  const names = new Map(register.site.domains.map(({ id, name }) => [id, name]));
  return [...Map.groupBy(items, (item) => matterOf(item).domain)].map(([id, group]) => ({
    id,
    name: names.get(id) ?? id,
    items: group,
  }));
}

/** All matters: domains in the order of site.yaml, inside a domain the three lists one after the other. */
export function catalogue(register: Register): DomainGroup<Matter>[] {
  const order = new Map(register.site.domains.map(({ id }, i) => [id, i]));
  const place = (matter: Matter) =>
    (order.get(matter.domain) ?? order.size) * LISTS.length + LISTS.indexOf(matter.list);
  const matters = [...register.matters.values()].sort((a, b) => place(a) - place(b));
  return byDomain(register, matters, (matter) => matter);
}

/** The one version to print where there is room for one: the penalty or the grant before the ban. */
export function mainBasis(matter: Matter, asOf: Day): BasisVersion | undefined {
  const now = basisOn(matter, asOf);
  const rank = ['处罚', '授权', '设定', undefined, '程序', '禁止'];
  return [...now].sort((a, b) => rank.indexOf(a.role) - rank.indexOf(b.role))[0];
}
