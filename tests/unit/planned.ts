/** For tests: what a file would change in one list of the small county. */
import { readFileSync } from 'node:fs';
import {
  gridsOf,
  type ImportMap,
  type ImportPlan,
  NO_MAP,
  planImport,
} from '../../src/import/index.ts';
import { readContent } from '../../src/register/folder.ts';
import type { Register, Town } from '../../src/register/index.ts';
import { LIST_SLUGS, type List } from '../../src/schema/index.ts';
import { SMALL_COUNTY, TODAY } from '../counties.ts';

export const small = readContent(SMALL_COUNTY).register as Register;

export function planned(
  content: string,
  register: Register,
  town: Town,
  list: List,
  name: string,
  bytes: Uint8Array,
  map: ImportMap = NO_MAP,
): ImportPlan {
  const listText = readFileSync(`${content}/towns/${town.id}/${LIST_SLUGS[list]}.yaml`, 'utf8');
  const grids = gridsOf(name, bytes);
  if ('refused' in grids) throw new Error(grids.refused);
  const plan = planImport(
    grids,
    { register, town, list, asOf: TODAY, listText, source: name },
    map,
  );
  if ('refused' in plan) throw new Error(plan.refused);
  return plan;
}
