/** 责任边界: who leads and who helps with the duties, by department and by town, and who must come when called. */
import type {
  Department,
  Matter,
  PartyInMatter,
  Register,
  Responsibility,
  Town,
} from '../register/index.ts';
import type { Day, Duty } from '../schema/index.ts';
import { heldDuring } from './held.ts';
import { inForce } from './period.ts';
import { byUrgency } from './urgency.ts';

/** One duty with the part somebody has in it. */
export interface Part {
  readonly matter: Matter;
  readonly duties: readonly Duty[];
  readonly onCall?: string;
}

/** What one body leads and where it helps. */
export interface Boundary {
  readonly leads: readonly Part[];
  readonly helps: readonly Part[];
}

/** Duties by department, in the order of the register; departments without any are left out. */
export function boundariesOfDepartments(
  register: Register,
): ({ readonly department: Department } & Boundary)[] {
  const duties = dutiesOf(register);
  return [...register.departments.values()]
    .map((department) => ({ department, ...boundary(duties, (party) => party.by === department) }))
    .filter(({ leads, helps }) => leads.length + helps.length > 0);
}

/** The duties one town has that day: those it leads and those it helps with. */
export function boundaryOfTown(register: Register, town: Town, asOf: Day): Boundary {
  const held = new Set(
    town.claims.filter((claim) => inForce(heldDuring(claim), asOf)).map((claim) => claim.matter),
  );
  return boundary(
    dutiesOf(register).filter((matter) => held.has(matter)),
    (party) => party.by === '乡镇' || party.by === '行使主体',
  );
}

/** What a department must come for: one matter, one promise. */
export interface Call {
  readonly matter: Matter;
  readonly onCall: string;
  readonly duties: readonly Duty[];
}

/** 吹哨报到 of all lists, by department; within a department the shortest response time comes first. */
export function whoComesWhenCalled(
  register: Register,
): { readonly department: Department; readonly calls: readonly Call[] }[] {
  return [...register.departments.values()]
    .map((department) => ({
      department,
      calls: [...register.matters.values()]
        .flatMap((matter) =>
          [matter.lead, ...matter.support].flatMap(({ by, onCall, duties }) =>
            by === department && onCall !== undefined ? [{ matter, onCall, duties }] : [],
          ),
        )
        .sort((a, b) => byUrgency(a.onCall, b.onCall)),
    }))
    .filter(({ calls }) => calls.length > 0);
}

function dutiesOf(register: Register): Responsibility[] {
  return [...register.matters.values()].filter((matter) => matter.list === '责任清单');
}

function boundary(matters: readonly Matter[], mine: (party: PartyInMatter) => boolean): Boundary {
  const part = (matter: Matter, { duties, onCall }: PartyInMatter): Part => ({
    matter,
    duties,
    ...(onCall === undefined ? {} : { onCall }),
  });
  return {
    leads: matters.filter((m) => mine(m.lead)).map((m) => part(m, m.lead)),
    helps: matters.flatMap((m) => m.support.filter(mine).map((party) => part(m, party))),
  };
}
