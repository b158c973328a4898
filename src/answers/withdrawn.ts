/** What an answer no longer says because time took it (DESIGN 2, law 1), and in which words. */
import type { Agreement, BasisVersion, Claim, Matter } from '../register/index.ts';
import type { Day, Officer } from '../schema/index.ts';
import { basisOn } from './basis.ts';
import { ranOut } from './held.ts';
import { endOf } from './law-end.ts';
import { inForce } from './period.ts';

/** 行政处罚法第四十二条: not fewer than two. */
export const ENOUGH_OFFICERS = 2;

/** Why an answer is not what the list says; `on` is the last day on which it was. */
export type Withdrawn =
  | { readonly kind: '委托到期'; readonly on: Day; readonly agreement: Agreement }
  | { readonly kind: '依据失效'; readonly on: Day; readonly basis: BasisVersion }
  | { readonly kind: '持证不足'; readonly valid: number };

/** `claim` is the entry in force that day, `ended` the last one that ended before. */
export function withdrawnOn(
  matter: Matter,
  claim: Claim | undefined,
  ended: Claim | undefined,
  asOf: Day,
): Withdrawn | undefined {
  if (!claim)
    return ended?.mode === '委托' && ranOut(ended) && ended.agreement.until !== undefined
      ? { kind: '委托到期', on: ended.agreement.until, agreement: ended.agreement }
      : undefined;
  const gone = goneBasis(matter, asOf);
  if (gone) return { kind: '依据失效', ...gone };
  const valid = certifiedOn(claim.town.officers, asOf);
  return punishes(claim) && valid < ENOUGH_OFFICERS && oncePublished(claim.town.officers, asOf)
    ? { kind: '持证不足', valid }
    : undefined;
}

/** The last basis of a matter that had one and has none any more. A matter without any basis is a gap, not an end. */
function goneBasis(matter: Matter, asOf: Day): { on: Day; basis: BasisVersion } | undefined {
  if (matter.basis.length === 0 || basisOn(matter, asOf).length > 0) return undefined;
  const ended = matter.basis.flatMap((basis) => {
    const last = [basis.until, endOf(basis.law, asOf)?.until]
      .filter((day) => day !== undefined)
      .sort()[0];
    return last !== undefined && last < asOf ? [{ on: last, basis }] : [];
  });
  return ended.sort((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
}

/** Entries by which a town itself investigates. */
export function punishes({ matter, mode }: Claim): boolean {
  return (
    matter.list === '权力清单' &&
    matter.type === '行政处罚' &&
    (mode === '法定' || mode === '直接赋权' || mode === '委托')
  );
}

/** Officers who may take part in a penalty that day. Days left out are taken as open. */
export function certifiedOn(officers: readonly Officer[], asOf: Day): number {
  return persons(officers.filter((officer) => certified(officer, asOf)));
}

/** One person is one, however often listed and under however many certificates; so is one certificate. */
function persons(officers: readonly Officer[]): number {
  const by = (key: (officer: Officer) => string | undefined) => new Set(officers.map(key)).size;
  return Math.min(
    by(({ name }) => name),
    by(({ certificate }) => certificate),
  );
}

function certified({ role, certificate, from = '0001-01-01', until }: Officer, asOf: Day): boolean {
  return role === '执法人员' && certificate !== undefined && inForce({ from, until }, asOf);
}

/** Whether there were enough before: who never published officers has a gap, and nothing ran out. */
function oncePublished(officers: readonly Officer[], asOf: Day): boolean {
  return officers.some(({ until }) => until !== undefined && until < asOf)
    ? persons(
        officers.filter(
          ({ role, certificate }) => role === '执法人员' && certificate !== undefined,
        ),
      ) >= ENOUGH_OFFICERS
    : false;
}
