/** What stands on a town's list on a day. */
import type { Claim, Register, Town } from '../register/index.ts';
import type { Day, DutyClass, List } from '../schema/index.ts';
import { heldDuring } from './held.ts';
import { type Phase, phaseOn } from './period.ts';
import { mergedBy } from './standing.ts';

/** One row of a list. */
export interface ListEntry {
  readonly claim: Claim;
  readonly phase: Phase;
}

/**
 * All entries of one list of one town in the order of its file, each with what it is on that day.
 * Nothing published disappears: ended and coming entries stay, and say so.
 */
export function listOn(_register: Register, town: Town, list: List, asOf: Day): ListEntry[] {
  return town.claims
    .filter((claim) => claim.list === list)
    .map((claim) => ({ claim, phase: phaseOn(heldDuring(claim), asOf) }));
}

/** How many entries of each list are in force that day. */
export function countsOn(register: Register, town: Town, asOf: Day): Record<List, number> {
  const count = (list: List) =>
    listOn(register, town, list, asOf).filter((entry) => entry.phase === '有效').length;
  return {
    权力清单: count('权力清单'),
    责任清单: count('责任清单'),
    公共服务清单: count('公共服务清单'),
  };
}

/** Townships that still exist on that day. */
export function townsOn(register: Register, asOf: Day): Town[] {
  return [...register.towns.values()].filter((town) => !mergedBy(town, asOf));
}

/** The same claim seen in the national scheme of 2024–25: what must be done, assisted with, or went back up; undefined where nobody said. */
export function dutyClassOn(claim: Claim, asOf: Day): DutyClass | undefined {
  if (claim.dutyClass) return claim.dutyClass;
  const wentUp = claim.successor && !('government' in claim.successor.by);
  if (wentUp && phaseOn(heldDuring(claim), asOf) === '已结束') return '上级部门收回';
  if (claim.mode === '未公布') return undefined;
  return claim.mode === '法定' || claim.mode === '直接赋权' ? '基本履职' : '配合履职';
}
