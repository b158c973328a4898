/** Runs rules over a register. A rule yields findings; here they become problems with a place, less the exceptions. */
import type { Exception, Problem, Register, Severity } from '../register/index.ts';
// Not through the door: it also leads to the file system, which the editor's browser has not.
import { byPosition } from '../register/problem.ts';
import type { Day } from '../schema/index.ts';
import { exceptsNothing } from './exceptions.ts';
import type { Finding, Rule } from './rule.ts';

/** A problem that content/exceptions.yaml lets pass. */
export interface Excepted {
  readonly problem: Problem;
  readonly exception: Exception;
}

/** What the rules say: what stands, and what was let pass. */
export interface Verdict {
  readonly problems: readonly Problem[];
  readonly excepted: readonly Excepted[];
}

/**
 * The verdict of the given rules. `before` is the content as published earlier, for rules that compare. With `only`,
 * problems of other severities are neither located nor returned: finding lines takes longer than finding problems.
 */
export function judge(
  register: Register,
  asOf: Day,
  rules: readonly Rule[],
  before?: Register,
  only?: Severity,
): Verdict {
  const running = rules.filter(
    (rule) => (register.whole || !rule.needsWhole) && (before || !rule.needsBefore),
  );
  const found = running.flatMap((rule) =>
    [...rule.check(register, asOf, before)].map((finding) =>
      heard(rule, finding, register, before),
    ),
  );
  const valid = register.exceptions.filter((exception) => asOf <= exception.until);
  const standing: Heard[] = [];
  const excepted: (Heard & { readonly exception: Exception })[] = [];
  for (const one of found) {
    const exception = valid.find((candidate) => covers(candidate, one));
    if (exception) excepted.push({ ...one, exception });
    else standing.push(one);
  }
  const own = running.find((rule) => rule.id === 'exceptions');
  // Where a file cannot be read, what it would have been excepted from was not looked for.
  if (own && register.whole) {
    const ran = new Set(running.map((rule) => rule.id));
    const used = new Set(excepted.map(({ exception }) => exception));
    for (const exception of valid)
      if (ran.has(exception.rule) && !used.has(exception))
        standing.push(heard(own, exceptsNothing(exception), register));
  }
  const wanted = ({ severity }: Heard) => only === undefined || severity === only;
  return {
    problems: standing.filter(wanted).map(located).sort(byPosition),
    excepted: excepted
      .filter(wanted)
      .map(({ exception, ...one }) => ({ problem: located(one), exception })),
  };
}

/** All problems of the given rules, in file order. */
export function checkRegister(
  register: Register,
  asOf: Day,
  rules: readonly Rule[],
  before?: Register,
): readonly Problem[] {
  return judge(register, asOf, rules, before).problems;
}

/** What a rule found, before anybody looked up its line. */
interface Heard {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly severity: Severity;
  /** The register that knows the record. */
  readonly home: Register;
  readonly register: Register;
  readonly target: string | undefined;
}

function heard(rule: Rule, finding: Finding, register: Register, before?: Register): Heard {
  // What was deleted is only known to the earlier content.
  const home = before && register.targetOf(finding.record) === undefined ? before : register;
  const { severity = rule.severity } = finding;
  return { rule, finding, severity, home, register, target: home.targetOf(finding.record) };
}

/** A target that names a file covers every entry of it. */
function covers(exception: Exception, { rule, target }: Heard): boolean {
  if (exception.rule !== rule.id || target === undefined) return false;
  return target === exception.target || target.startsWith(`${exception.target}#`);
}

function located({ rule, finding, severity, home, register, target }: Heard): Problem {
  const { record, path, key, message, hint } = finding;
  const at = finding.at ? register.positionOf(finding.at) : home.positionOf(record, path, key);
  const fix = finding.fix && home === register ? register.edit(record, finding.fix) : undefined;
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
