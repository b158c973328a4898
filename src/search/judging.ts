/** How sure it is that the first hit is what was meant. Bounds fitted on query files (`npm run eval:search`). */
import type { Match } from './found.ts';
import type { Scored } from './phrase-index.ts';

/** Share of a query, by what its words tell, that the nearest name of the first hit covers. */
const SURE = 0.5;
/** Less is enough where the second is clearly behind. */
const SURE_AHEAD = 0.35;
const NEAR = 0.1;
/** So much more than the second scores the first where it is clearly ahead. */
const AHEAD = 1.15;
/** From here on further names would change nothing: of answers this sure, one in fifty was wrong. */
const ENOUGH = 0.6;

export function matchOf(sorted: readonly Scored[]): Match {
  const share = sorted[0]?.share ?? 0;
  if (share >= SURE || (share >= SURE_AHEAD && isAhead(sorted))) return 'sure';
  return share >= NEAR ? 'near' : 'none';
}

/** Whether the first names settle it. */
export function isSettled(sorted: readonly Scored[]): boolean {
  return (sorted[0]?.share ?? 0) >= ENOUGH && isAhead(sorted);
}

function isAhead([first, second]: readonly Scored[]): boolean {
  return (first?.score ?? 0) >= AHEAD * (second?.score ?? 0);
}
