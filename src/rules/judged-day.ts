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

/**
 * True for an entry that was wrong and has been put right: it is over, and the decision that corrected the list closed
 * it. What was published stays to be read; it can neither be deleted (nothing-deleted) nor made lawful afterwards.
 */
export function putRight(claim: Claim, asOf: Day): boolean {
  return phaseOn(claim, asOf) === '已结束' && claim.closedBy?.kind === '调整';
}
