/** Runs rules over a register. A rule yields findings; here they become problems with a place, less the exceptions. */

import { knownDays } from '../answers/index.ts';
import {
  byPosition,
  type Exception,
  type Problem,
  type Register,
  type Severity,
} from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { exceptsNothing } from './exceptions.ts';
import { errorsToCome, type Found, lapsedOf, nameOf } from './lapse.ts';
import { gapSeverity, UNSAID_LEVEL } from './level.ts';
import type { Finding, Rule } from './rule.ts';

/** A problem that content/exceptions.yaml lets pass. */
export interface Excepted {
  readonly problem: Problem;
  readonly exception: Exception;
}

/** What the rules found: problems, and those that an exception lets pass. */
export interface Verdict {
  readonly problems: readonly Problem[];
  readonly excepted: readonly Excepted[];
}

/**
 * What the given rules find. `before` is the content as published earlier, for rules that compare. With `only`,
 * problems of other severities are neither located nor returned: finding lines takes longer than finding problems.
 */
export function applyRules(
  register: Register,
  asOf: Day,
  rules: readonly Rule[],
  before?: Register,
  only?: Severity,
): Verdict {
  const running = rules.filter(
    (rule) => (register.whole || !rule.needsWhole) && (before || !rule.needsBefore),
  );
  const on = (rule: Rule, day: Day): readonly Raised[] =>
    findings(rule, register, day, before).map((finding) => raised(rule, finding, register, before));
  const standingOn = (rule: Rule, day: Day): readonly Raised[] =>
    on(rule, day).filter(
      (one) => one.severity === 'error' && !exceptionFor(one, register.exceptions, day),
    );
  const now = running.flatMap((rule) => on(rule, asOf));
  const known = new Set(now.filter(({ severity }) => severity === 'error').map(nameOf));
  const toCome = errorsToCome(running, register, asOf, standingOn);
  const found = [...now, ...toCome.filter((one) => !known.has(nameOf(one)))];

  const standing: Raised[] = [];
  const excepted: (Raised & { readonly exception: Exception })[] = [];
  for (const one of found) {
    const exception = exceptionFor(one, register.exceptions, asOf);
    if (exception) excepted.push({ ...one, exception });
    else standing.push(one);
  }
  const lapsed = lapsedOf(
    standing.filter(({ severity }) => severity === 'error'),
    register,
    asOf,
    standingOn,
  );
  for (const [i, one] of standing.entries())
    if (lapsed.has(one)) standing[i] = { ...one, severity: 'lapsed' };
  const own = running.find((rule) => rule.id === 'exceptions');
  // Where a file cannot be read, what it would have been excepted from was not looked for.
  if (own && register.whole) {
    const used = new Set(excepted.map(({ exception }) => exception));
    for (const exception of register.exceptions) {
      const rule = running.find(({ id }) => id === exception.rule);
      if (!rule || exception.until < asOf || used.has(exception)) continue;
      const finding = exceptsNothing(exception);
      // Something it excepted before has been mended by time alone, such as an office that opened.
      const usedOnce = usedBefore(exception, register, asOf, (day) => on(rule, day));
      standing.push(raised(own, usedOnce ? { ...finding, severity: 'lapsed' } : finding, register));
    }
  }
  const wanted = ({ severity }: Raised) => only === undefined || severity === only;
  return {
    problems: standing.filter(wanted).map(located).sort(byPosition),
    excepted: excepted
      .filter(wanted)
      .map(({ exception, ...one }) => ({ problem: located(one), exception })),
  };
}

/** What a rule finds. One that fails has found nothing, and nobody may take that for a clean content. */
function findings(rule: Rule, register: Register, day: Day, before?: Register): readonly Finding[] {
  try {
    return [...rule.check(register, day, before)];
  } catch (cause) {
    throw new Error(`规则 ${rule.id} 没有查完：程序出了错，不是内容的错`, { cause });
  }
}

/** All problems of the given rules, in file order. */
export function checkRegister(
  register: Register,
  asOf: Day,
  rules: readonly Rule[],
  before?: Register,
): readonly Problem[] {
  return applyRules(register, asOf, rules, before).problems;
}

/** What a rule found, before anybody looked up its line. */
interface Raised extends Found {
  readonly severity: Severity;
  /** The register that knows the record. */
  readonly home: Register;
  readonly register: Register;
}

function raised(rule: Rule, finding: Finding, register: Register, before?: Register): Raised {
  // A deleted record stands only in the register of the earlier content.
  const home = before && register.targetOf(finding.record) === undefined ? before : register;
  const full = finding.severity ?? rule.severity;
  const severity =
    rule.gaps || finding.gap ? gapSeverity(full, register.site.level ?? UNSAID_LEVEL) : full;
  return { rule, finding, severity, home, register, target: home.targetOf(finding.record) };
}

/** The exception in force on a day that lets it pass. */
function exceptionFor(
  one: Found,
  exceptions: readonly Exception[],
  day: Day,
): Exception | undefined {
  return exceptions.find((exception) => day <= exception.until && covers(exception, one));
}

/** True when an exception covered something on an earlier day. */
function usedBefore(
  exception: Exception,
  register: Register,
  asOf: Day,
  found: (day: Day) => readonly Found[],
): boolean {
  return knownDays(register).some(
    (day) => day < asOf && found(day).some((one) => covers(exception, one)),
  );
}

/** A target that names a file covers every entry of it. */
function covers(exception: Exception, { rule, target }: Found): boolean {
  if (exception.rule !== rule.id || target === undefined) return false;
  return target === exception.target || target.startsWith(`${exception.target}#`);
}

function located({ rule, finding, severity, home, register, target }: Raised): Problem {
  const { record, path, key, message, hint } = finding;
  const at = finding.at ? register.positionOf(finding.at) : home.positionOf(record, path, key);
  const fix = finding.fix && home === register ? register.fixOf(record, finding.fix) : undefined;
  return {
    rule: rule.id,
    severity,
    at,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(rule.basis.length > 0 ? { basis: rule.basis } : {}),
    ...(fix ? { fix } : {}),
    ...(target === undefined ? {} : { target }),
  };
}
