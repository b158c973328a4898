/** What an answer no longer says because time took it (DESIGN 2, law 1), and in which words. */
import type { Agreement, BasisVersion, Claim, Matter, Town } from '../register/index.ts';
import type { Day, Officer } from '../schema/index.ts';
import { basisOn } from './basis.ts';
import { ranOut } from './held.ts';
import { endOf, type LawEnd } from './law-end.ts';
import { inForce } from './period.ts';

/** 行政处罚法第四十二条: not fewer than two. */
export const ENOUGH_OFFICERS = 2;

/** For a certificate without a first day. */
const FIRST = '0001-01-01';

/** Why an answer is not what the list says, or no answer at all; `on` is the last day on which it was. */
export type Withdrawn =
  | { readonly kind: '委托到期'; readonly on: Day; readonly agreement: Agreement }
  | ({ readonly kind: '依据失效' } & GoneBasis)
  | { readonly kind: '持证不足'; readonly valid: number };

interface GoneBasis {
  readonly on: Day;
  readonly basis: BasisVersion;
  /** What became of the statute that day; undefined where only the provision ceased to apply. */
  readonly fate?: LawEnd['fate'];
}

/** `claim` is the entry in force that day, `ended` the last one that ended before. */
export function withdrawnOn(
  matter: Matter,
  claim: Claim | undefined,
  ended: Claim | undefined,
  asOf: Day,
): Withdrawn | undefined {
  // Without a basis nobody acts, neither the town nor whoever entrusted it.
  const gone = goneBasis(matter, asOf);
  if (gone) return { kind: '依据失效', ...gone };
  if (!claim)
    return ended?.mode === '委托' && ranOut(ended) && ended.agreement.until !== undefined
      ? { kind: '委托到期', on: ended.agreement.until, agreement: ended.agreement }
      : undefined;
  const valid = punishes(claim) ? tooFewOn(claim.town, asOf) : undefined;
  return valid === undefined ? undefined : { kind: '持证不足', valid };
}

/** How many officers may punish where there were once enough of them; who never had two published a gap, and nothing ran out. */
export function tooFewOn({ officers }: Pick<Town, 'officers'>, asOf: Day): number | undefined {
  const enough = (day: Day) => certifiedOn(officers, day) >= ENOUGH_OFFICERS;
  if (enough(asOf)) return undefined;
  const once = officers.some(({ from = FIRST }) => from < asOf && enough(from));
  return once ? certifiedOn(officers, asOf) : undefined;
}

/** The last basis of a matter that had one and has none any more. A matter without any basis is a gap, not an end. */
function goneBasis(matter: Matter, asOf: Day): GoneBasis | undefined {
  if (matter.basis.length === 0 || basisOn(matter, asOf).length > 0) return undefined;
  const ended = matter.basis.flatMap((basis): GoneBasis[] => {
    const end = endOf(basis.law, asOf);
    const on = [basis.until, end?.until].filter((day) => day !== undefined).sort()[0];
    if (on === undefined || asOf <= on) return [];
    return [{ on, basis, ...(end?.until === on ? { fate: end.fate } : {}) }];
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
    by(({ name }) => printedKey(name)),
    by(({ certificate = '' }) => printedKey(certificate)),
  );
}

/** A name or a certificate's number however it was typed: full-width signs, spaces and dashes tell nothing apart. */
export function printedKey(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Pd}]/gu, '');
}

function certified(officer: Officer, asOf: Day): boolean {
  const { role, certificate, from = FIRST, until } = officer;
  return role === '执法人员' && certificate !== undefined && inForce({ from, until }, asOf);
}
