/** What began and what ended on the towns' lists in a stretch of days. */
import type { Agreement, Claim, Decision, Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { heldDuring } from './held.ts';
import { addDays, inForce } from './period.ts';

/**
 * 新接: a town took it. 续接: the town held it the day before under another entry. 收回: a department took it back.
 * 转交: another town took over. 停办: nobody is named as successor.
 */
export type ChangeKind = '新接' | '续接' | '收回' | '转交' | '停办';

/** Entries that changed on one day in one way by one document. */
export interface Change {
  /** First day of the new state: for an end, the day after the last day. */
  readonly day: Day;
  readonly kind: ChangeKind;
  /** Undefined where the statute alone decides. */
  readonly document: Decision | Agreement | undefined;
  readonly claims: readonly Claim[];
}

/** All changes of these claims whose day lies between `from` and `to`, latest first. */
export function changesOf(claims: readonly Claim[], from: Day, to: Day): Change[] {
  const events = claims.flatMap((claim) => [...begin(claim), ...end(claim)]);
  const within = events.filter(({ day }) => from <= day && day <= to);
  const groups = Map.groupBy(
    within,
    ({ day, kind, document }) => `${day} ${kind} ${document?.id ?? ''}`,
  );
  return [...groups.values()]
    .map((group): Change => {
      const [{ day, kind, document }] = group as [Event];
      return { day, kind, document, claims: group.map((event) => event.claim) };
    })
    .sort((a, b) => (a.day === b.day ? b.claims.length - a.claims.length : a.day < b.day ? 1 : -1));
}

/** What has changed by a day, latest first, and what is announced for later, soonest first. */
export function changesAround(
  claims: readonly Claim[],
  asOf: Day,
): { readonly past: readonly Change[]; readonly coming: readonly Change[] } {
  const all = changesOf(claims, '0000-01-01', '9999-12-31');
  return {
    past: all.filter(({ day }) => day <= asOf),
    coming: all.filter(({ day }) => asOf < day).reverse(),
  };
}

/** Agreements that run out between two days and that no other renews. */
export function agreementsEnding(register: Register, from: Day, to: Day): Agreement[] {
  const all = [...register.agreements.values()];
  const renewed = new Set(all.map((agreement) => agreement.renews));
  return all
    .filter((a) => a.until !== undefined && from <= a.until && a.until <= to && !renewed.has(a))
    .sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : 1));
}

interface Event {
  readonly day: Day;
  readonly kind: ChangeKind;
  readonly document: Decision | Agreement | undefined;
  readonly claim: Claim;
}

/** None where nobody knows on which day it began. */
function begin(claim: Claim): Event[] {
  if (claim.atLatest) return [];
  const others = siblings(claim);
  const held = others.length > 0 && heldOn(others, addDays(claim.from, -1));
  const document = claim.decision ?? claim.agreement;
  return [{ day: claim.from, kind: held ? '续接' : '新接', document, claim }];
}

/** None where nobody knows the day, nor where another entry of the same town carries on the next day: its beginning says so. */
function end(claim: Claim): Event[] {
  if (claim.until === undefined || claim.successor?.atLatest) return [];
  const day = addDays(claim.until, 1);
  if (heldOn(siblings(claim), day)) return [];
  const kind = !claim.successor ? '停办' : 'government' in claim.successor.by ? '转交' : '收回';
  return [{ day, kind, document: claim.closedBy, claim }];
}

function heldOn(claims: readonly Claim[], day: Day): boolean {
  return claims.some((claim) => inForce(heldDuring(claim), day));
}

function siblings(claim: Claim): Claim[] {
  return claim.matter.claims.filter((other) => other !== claim && other.town === claim.town);
}
