/** The columns of this site: those it has pages for, and the county's own pages. */
import { FAMILIES, idOf } from './families.ts';
import type { CountyPage, Register } from './register/index.ts';
import { asOf, register } from './site.ts';

export interface Column {
  readonly path: string;
  readonly name: string;
  readonly says: string;
  /** Stands in the header of every page too. */
  readonly main?: true;
  /** The part of offline.json that holds it, where it can be taken along. */
  readonly offline?: string;
}

/** Every header asks. Kept per register, released with it. */
const known = new WeakMap<Register, readonly Column[]>();

export function columns(): readonly Column[] {
  const here = known.get(register) ?? [...ours(), ...[...register.pages.values()].map(columnOf)];
  known.set(register, here);
  return here;
}

function ours(): readonly Column[] {
  return FAMILIES.filter(({ when }) => when?.(register, asOf) ?? true).map((family) => ({
    path: family.path,
    name: typeof family.name === 'string' ? family.name : family.name(register.labels),
    says: family.says,
    ...(family.main ? { main: true } : {}),
    ...(family.offline ? { offline: idOf(family) } : {}),
  }));
}

function columnOf({ id, title, summary, inHeader }: CountyPage): Column {
  const path = `/about/${id}/`;
  return { path, name: title, says: summary, ...(inHeader ? { main: true } : {}) };
}
