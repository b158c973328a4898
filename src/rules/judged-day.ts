/** The day on which an entry is judged. */
import { phaseOn } from '../answers/index.ts';
import type { Claim } from '../register/index.ts';
import type { Day } from '../schema/index.ts';

/** Today while it is in force, its first day while it is still to come, its last day when it is over. */
export function judgedDay(claim: Claim, asOf: Day): Day {
  const phase = phaseOn(claim, asOf);
  if (phase === '有效') return asOf;
  return phase === '尚未开始' ? claim.from : (claim.until ?? asOf);
}
