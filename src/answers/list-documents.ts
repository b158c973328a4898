/** The documents a list rests on, numbered, so that rows can refer to them in two characters. */
import type { Agreement, Claim, Decision } from '../register/index.ts';

export interface ListDocument {
  /** 1, 2, 3 … in order of first mention. */
  readonly number: number;
  readonly document: Decision | Agreement;
}

/** Decisions and agreements by which these claims began or ended, each once. */
export function documentsOf(claims: readonly Claim[]): ListDocument[] {
  const all = claims.flatMap((claim) => [claim.decision, claim.agreement, claim.closedBy]);
  const distinct = new Set(all.filter((document) => document !== undefined));
  return [...distinct].map((document, i) => ({ number: i + 1, document }));
}
