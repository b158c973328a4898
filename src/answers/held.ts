/** How long a town really holds what its entry says. */
import type { Claim } from '../register/index.ts';
import type { Period } from './period.ts';

/**
 * The days of an entry. An entrusted one ends with its agreement, even where nobody has written down its last day
 * (行政处罚法第二十条: the term is part of the entrustment).
 */
export function heldDuring(claim: Claim): Period {
  const { from, until } = claim;
  if (claim.mode !== '委托' || claim.agreement.until === undefined) return claim;
  const { until: term } = claim.agreement;
  return { from, until: until !== undefined && until < term ? until : term };
}

/** True when an entry ended only because its agreement ran out: nobody closed it, and nobody renewed it. */
export function ranOut(claim: Claim): boolean {
  return claim.until === undefined && heldDuring(claim).until !== undefined;
}
