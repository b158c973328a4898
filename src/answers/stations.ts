/** 派驻机构: which station does a matter in a town, and what that makes of whom one goes to and objects against. */
import type { Department, Matter, Register, Station, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import type { Actors } from './actors.ts';
import { stationOrgan } from './organ.ts';
import { inForce } from './period.ts';

/** Stations in a town on the day. */
export function stationsIn({ stations }: Register, town: Town, asOf: Day): readonly Station[] {
  return stations.filter((one) => one.towns.includes(town) && inForce(one, asOf));
}

/** Stations of a department on the day. */
export function stationsOf({ stations }: Register, of: Department, asOf: Day): readonly Station[] {
  return stations.filter((one) => one.department === of && inForce(one, asOf));
}

/**
 * The station that does the work of these bodies. One that acts in the town's name serves the town; any other its own
 * department, where that is the body to go to.
 */
export function stationFor(
  register: Register,
  town: Town,
  matter: Matter,
  asOf: Day,
  { handler }: Actors,
): Station | undefined {
  return stationsIn(register, town, asOf).find(
    ({ matters, inNameOf, department }) =>
      matters.includes(matter) &&
      handler.id === (inNameOf === '乡镇' ? town : department).id &&
      handler.kind === (inNameOf === '乡镇' ? '乡镇' : '部门'),
  );
}

/**
 * One goes to the station; against whom one objects is decided by the name it acts in: the department's, unless a
 * statute lets it use its own (行政复议法第二十四条, 行政复议法实施条例第二十一条; before 2026-07-01 第十四条).
 */
export function throughStation(bodies: Actors, station: Station | undefined): Actors {
  if (!station || station.inNameOf === '乡镇') return bodies;
  const handler = stationOrgan(station);
  if (station.inNameOf === '部门') return { ...bodies, handler };
  const { department } = station;
  const own = <T extends { readonly id: string } | undefined>(body: T) =>
    body?.id === department.id ? handler : body;
  return { ...bodies, handler, inNameOf: own(bodies.inNameOf), respondent: own(bodies.respondent) };
}

/** 县农业农村局派驻；编制在部门，部门指挥，乡镇考核；以部门名义办. What nobody has said is said to be 未公布. */
export function sayStation({ department, staff, directs, assesses, inNameOf }: Station): string {
  const both = (sides: readonly string[] | undefined, does: string) =>
    sides ? `${sides.join('和')}${does}` : `谁${does}未公布`;
  const name = { 部门: department.name, 本机构: '自己', 乡镇: '乡镇' }[inNameOf];
  const has = staff ? `编制在${staff}` : '编制在哪里未公布';
  return `${department.short}派驻，以${name}的名义办；${has}，${both(directs, '指挥')}，${both(assesses, '考核')}`;
}
