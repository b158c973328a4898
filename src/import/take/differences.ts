/** Where a row and the catalogue disagree. The catalogue is the county's: a town's sheet does not change it. */
import type { Matter } from '../../register/index.ts';
import { articleKey } from '../cited-laws.ts';
import type { Item } from '../item.ts';
import type { Bodies } from './bodies.ts';

/** In sentences; empty only where everything the sheet says was compared and is the same. */
export function differences(item: Item, matter: Matter, bodies: Bodies): string[] {
  const says: string[] = [];
  if (item.name !== matter.name) says.push(`一目录的名称是“${matter.name}”`);
  const power = item.list === 'power' ? item.type : undefined;
  if (power !== undefined && power !== matter.type)
    says.push(`类型不同：表里是${power}，一目录是${matter.type}，没有改`);
  const known = new Set(
    matter.basis.map(({ law, article }) => articleKey(law.id, article) ?? law.id),
  );
  const strange = item.basis.filter(({ title, article, broken }) => {
    const id = bodies.law(title)?.id ?? title;
    return !broken && !known.has(articleKey(id, article) ?? id);
  });
  if (strange.length > 0)
    says.push(
      `依据不同：一目录没有${strange.map(({ title, article }) => `《${title}》${article ?? ''}`).join('、')}`,
    );
  // Who took it back, and how it does it, is compared with the entry.
  if (item.list === 'recall') return says;
  const [first] = item.departments;
  if (first !== undefined && bodies.department(first).id !== matter.department.id)
    says.push(`部门不同：表里是${first}，一目录是${matter.department.name}`);
  const more = (['items', 'department', 'town'] as const).filter((key) => item.duties[key]);
  if (more.length > 0) says.push('表里的职责没有逐字比较，一目录的没有改');
  return says;
}
