/** What has not been published: per matter, town and department, counted and listed. A gap is said, never filled. */
import type { Claim, Department, Matter, Register, Town } from '../register/index.ts';
import {
  ASKED_OF_DEPARTMENTS,
  ASKED_OF_TOWNS,
  type Day,
  missingIn,
  sayAsked,
} from '../schema/index.ts';
import { heldDuring } from './held.ts';
import { townsOn } from './lists.ts';
import { inForce } from './period.ts';
import { certifiedOn, ENOUGH_OFFICERS, punishes } from './withdrawn.ts';

/** One field that is still open. */
export interface Gap {
  /** What is missing, as its field is called: 裁量基准. */
  readonly what: string;
  /** The record in which it would stand. */
  readonly record: object;
  readonly matter?: Matter;
  readonly town?: Town;
  /** The department to ask; undefined where the matter names none. */
  readonly department?: Department;
}

/** How complete a number of records is. */
export interface Completeness {
  readonly total: number;
  /** Of these, how many say all they are asked for. */
  readonly complete: number;
  readonly gaps: number;
  /** What is missing most often; undefined where nothing is. */
  readonly most: string | undefined;
}

function gapsOfMatter(register: Register, matter: Matter): Gap[] {
  const department = register.departments.get(matter.department.id);
  return matter.missing.map((key) => ({
    what: sayAsked(key),
    record: matter,
    matter,
    ...(department ? { department } : {}),
  }));
}

/** Of one entry in force: who does it, where, and since when. */
export function gapsOfClaim(claim: Claim): Gap[] {
  const { office, window, list, atLatest, mode, usage, town, matter } = claim;
  const what = [
    ...(punishes(claim) && !office ? ['承办机构'] : []),
    ...(list === '公共服务清单' && !window && !office ? ['窗口'] : []),
    ...(atLatest ? ['起日'] : []),
    ...(mode === '未公布' ? ['赋权方式'] : []),
    ...(list === '权力清单' && usage === undefined ? ['运行情况'] : []),
  ];
  return what.map((what) => ({ what, record: claim, matter, town }));
}

/** Of the town itself: how it is reached, and who may take cases. */
function gapsOfTown(town: Town, asOf: Day): Gap[] {
  const penalties = claimsOn(town, asOf).filter(punishes);
  const own = penalties.filter(({ mode }) => mode !== '委托');
  const reviewed = town.officers.some(
    ({ role, qualification }) => role === '法制审核人员' && qualification !== undefined,
  );
  const what = [
    ...missingIn(town, ASKED_OF_TOWNS).map((key) => sayAsked(key, 'town')),
    ...(penalties.length > 0 && certifiedOn(town.officers, asOf) < ENOUGH_OFFICERS
      ? ['执法人员']
      : []),
    ...(own.length > 0 && !reviewed ? ['法制审核人员'] : []),
  ];
  return what.map((what) => ({ what, record: town, town }));
}

function gapsOfDepartment(department: Department): Gap[] {
  return missingIn(department, ASKED_OF_DEPARTMENTS).map((key) => ({
    what: sayAsked(key, 'department'),
    record: department,
    department,
  }));
}

/** Everything that is missing in the county that day: matters, then towns with their entries, then departments. */
export function gapsOn(register: Register, asOf: Day): Gap[] {
  return [
    ...[...register.matters.values()].flatMap((matter) => gapsOfMatter(register, matter)),
    ...townsOn(register, asOf).flatMap((town) => [
      ...gapsOfTown(town, asOf),
      ...claimsOn(town, asOf).flatMap(gapsOfClaim),
    ]),
    ...[...register.departments.values()].flatMap(gapsOfDepartment),
  ];
}

/** The catalogue as a whole. */
export function completeness(register: Register): Completeness {
  return counted([...register.matters.values()].map((matter) => gapsOfMatter(register, matter)));
}

/** Entries of each town; what the town itself leaves open is counted among the gaps. */
export function completenessByTown(
  register: Register,
  asOf: Day,
): { readonly town: Town; readonly said: Completeness }[] {
  return townsOn(register, asOf).map((town) => ({
    town,
    said: counted(claimsOn(town, asOf).map(gapsOfClaim), gapsOfTown(town, asOf)),
  }));
}

/** Matters of each department; those that name none come last, under no department. */
export function completenessByDepartment(
  register: Register,
): { readonly department: Department | undefined; readonly said: Completeness }[] {
  const named = [...register.departments.values()].map((department) => ({
    department,
    said: counted(
      mattersOf(register, department).map((matter) => gapsOfMatter(register, matter)),
      gapsOfDepartment(department),
    ),
  }));
  const nameless = [...register.matters.values()].filter(({ department }) => department.id === '');
  return [
    ...named.filter(({ said }) => said.total > 0),
    ...(nameless.length > 0
      ? [
          {
            department: undefined,
            said: counted(nameless.map((matter) => gapsOfMatter(register, matter))),
          },
        ]
      : []),
  ];
}

/** 219 项，齐全 41 %，最缺：裁量基准 */
export function sayCompleteness({ total, complete, most }: Completeness, unit = '项'): string {
  // Of nothing there is no share.
  const share = total === 0 ? '还没有写' : `齐全 ${Math.floor((100 * complete) / total)} %`;
  return `${total} ${unit}，${share}${most === undefined ? '' : `，最缺：${most}`}`;
}

function counted(things: readonly (readonly Gap[])[], besides: readonly Gap[] = []): Completeness {
  const gaps = [...things.flat(), ...besides];
  const times = new Map<string, number>();
  for (const { what } of gaps) times.set(what, (times.get(what) ?? 0) + 1);
  const [most] = [...times].sort((a, b) => b[1] - a[1]);
  return {
    total: things.length,
    complete: things.filter((own) => own.length === 0).length,
    gaps: gaps.length,
    most: most?.[0],
  };
}

function mattersOf(register: Register, department: Department): Matter[] {
  return [...register.matters.values()].filter((matter) => matter.department === department);
}

function claimsOn(town: Town, asOf: Day): Claim[] {
  return town.claims.filter((claim) => inForce(heldDuring(claim), asOf));
}
