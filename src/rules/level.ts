/** What a gap does to the check: the county sets itself how complete it promises to be (DESIGN 2.3). */
import type { Severity } from '../register/index.ts';
import type { Level } from '../schema/index.ts';

/** A county that states no level has the lowest. */
export const UNSAID_LEVEL: Level = '收录';

const GRAVEST: Readonly<Record<Level, Severity>> = {
  收录: 'notice',
  公示: 'warning',
  规范: 'error',
};
const MILDEST_FIRST: readonly Severity[] = ['notice', 'warning', 'lapsed', 'error'];

/** A gap is as grave as its rule says, but never graver than the level lets it be. */
export function gapSeverity(full: Severity, level: Level): Severity {
  const most = GRAVEST[level];
  return MILDEST_FIRST.indexOf(full) > MILDEST_FIRST.indexOf(most) ? most : full;
}
