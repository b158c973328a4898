/** The bodies that act: a town or a county department, seen alike. */
import type { Department, Town } from '../register/index.ts';
import type { Office } from '../schema/index.ts';

/** A body that acts, by its legal name. */
export interface Organ {
  readonly kind: '乡镇' | '部门';
  readonly id: string;
  /** Legal name, as on a decision: 临河镇人民政府. */
  readonly name: string;
  /** What people call it: 临河镇. */
  readonly short: string;
  readonly phone?: string;
}

export function organOf(body: Town | Department): Organ {
  const phone = 'phone' in body ? body.phone : undefined;
  const names =
    'government' in body
      ? ({ kind: '乡镇', name: body.government, short: body.name } as const)
      : ({ kind: '部门', name: body.name, short: body.short } as const);
  return { ...names, id: body.id, ...(phone === undefined ? {} : { phone }) };
}

/** Where a person can go, and when. */
export interface Contact {
  readonly phone: string;
  readonly place?: string;
  readonly hours?: string;
  readonly office?: Office;
}
