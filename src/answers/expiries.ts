/** What ends by itself unless somebody acts: agreements, certificates and exceptions to rules. */
import type { Agreement, Exception, Register, Town } from '../register/index.ts';
import type { Day, Officer } from '../schema/index.ts';
import { agreementsEnding } from './changes.ts';
import { livingOn } from './standing.ts';

/** The end is announced this many days before: long enough to sign a new agreement or to renew a certificate. */
export const FIRST_NOTICE_DAYS = 90;
/** From this many days before the end on it is urgent. */
export const LAST_NOTICE_DAYS = 30;

/** `day` is the last one on which it holds. */
export type Expiry = { readonly day: Day } & (
  | { readonly kind: '委托'; readonly agreement: Agreement }
  | { readonly kind: '证件'; readonly officer: Officer; readonly town: Town }
  | { readonly kind: '例外'; readonly exception: Exception }
);

/** Everything that ends between two days, soonest first; what has been renewed already is left out. */
export function expiries(register: Register, from: Day, to: Day): Expiry[] {
  const within = (day: Day | undefined): day is Day =>
    day !== undefined && from <= day && day <= to;
  const found: Expiry[] = agreementsEnding(register, from, to).map((agreement) => ({
    kind: '委托',
    day: agreement.until ?? to,
    agreement,
  }));
  for (const town of register.towns.values())
    for (const officer of town.officers)
      if (within(officer.until) && livingOn(town, officer.until))
        found.push({ kind: '证件', day: officer.until, officer, town });
  for (const exception of register.exceptions)
    if (within(exception.until)) found.push({ kind: '例外', day: exception.until, exception });
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Exceptions whose last day has passed: what they let pass is open again. */
export function exceptionsPast(register: Register, asOf: Day): readonly Exception[] {
  return register.exceptions.filter(({ until }) => until < asOf);
}

/** Those of them that speak of one of these records; a target that names a file covers every entry of it. */
export function exceptionsPastFor(
  register: Register,
  asOf: Day,
  ...records: readonly (object | undefined)[]
): readonly Exception[] {
  const past = exceptionsPast(register, asOf);
  if (past.length === 0) return [];
  const targets = records.flatMap((record) => (record && register.targetOf(record)) ?? []);
  return past.filter(({ target }) =>
    targets.some((one) => one === target || one.startsWith(`${target}#`)),
  );
}
