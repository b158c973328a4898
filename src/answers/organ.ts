/** The bodies that act: a town, a county department or the county government, seen alike. */
import type { Department, Station, Town } from '../register/index.ts';
import type { Office, Site } from '../schema/index.ts';

/** A body that acts, by its legal name. Of a station the id is unique among stations. */
export interface Organ {
  readonly kind: '乡镇' | '部门' | '县政府' | '派驻机构';
  readonly id: string;
  /** Legal name, as on a decision: 临河镇人民政府. */
  readonly name: string;
  /** What people call it: 临河镇. */
  readonly short: string;
  readonly phone?: string;
  /** Of a station: the id of its department. */
  readonly department?: string;
}

export function organOf(body: Town | Department): Organ {
  const phone = 'phone' in body ? body.phone : undefined;
  const names =
    'government' in body
      ? ({ kind: '乡镇', name: body.government, short: body.name } as const)
      : ({ kind: '部门', name: body.name, short: body.short } as const);
  return { ...names, id: body.id, ...(phone === undefined ? {} : { phone }) };
}

/** A station has its department's telephone where it has none of its own. */
export function stationOrgan({ id, name, phone, department }: Station): Organ {
  const rings = phone ?? department.phone;
  const body = { kind: '派驻机构', id, name, short: name, department: department.id } as const;
  return { ...body, ...(rings === undefined ? {} : { phone: rings }) };
}

/** The county government itself, where a statute gives a decision to 县级人民政府. It has no record of its own. */
export function countyGovernment({ government, contacts }: Site): Organ {
  const { name } = government;
  return {
    kind: '县政府',
    id: 'county-government',
    name,
    short: '县政府',
    phone: contacts.hotline,
  };
}

/** Where a person can go, and when. */
export interface Contact {
  readonly phone: string;
  readonly place?: string;
  readonly hours?: string;
  readonly office?: Office;
}
