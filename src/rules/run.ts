/** Runs rules over a register. A rule yields findings; here they become problems with a place, less the exceptions. */
import { byPosition, type Exception, type Problem, type Register } from '../register/index.ts';
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

/** The verdict of the given rules. `before` is the content as published earlier, for rules that compare. */
export function judge(
  register: Register,
  asOf: Day,
  rules: readonly Rule[],
  before?: Register,
): Verdict {
  const running = rules.filter(
    (rule) => (register.whole || !rule.needsWhole) && (before || !rule.needsBefore),
  );
  const found = running.flatMap((rule) =>
    [...rule.check(register, asOf, before)].map((finding) =>
      problemOf(rule, finding, register, before),
    ),
  );
  const valid = register.exceptions.filter((exception) => asOf <= exception.until);
  const problems: Problem[] = [];
  const excepted: Excepted[] = [];
  for (const problem of found) {
    const exception = valid.find((candidate) => covers(candidate, problem));
    if (exception) excepted.push({ problem, exception });
    else problems.push(problem);
  }
  const own = running.find((rule) => rule.id === 'exceptions');
  // Where a file cannot be read, what it would have been excepted from was not looked for.
  if (own && register.whole) {
    const ran = new Set(running.map((rule) => rule.id));
    const used = new Set(excepted.map(({ exception }) => exception));
    for (const exception of valid)
      if (ran.has(exception.rule) && !used.has(exception))
        problems.push(problemOf(own, exceptsNothing(exception), register));
  }
  return { problems: problems.sort(byPosition), excepted };
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

/** A target that names a file covers every entry of it. */
function covers({ rule, target }: Exception, problem: Problem): boolean {
  if (rule !== problem.rule || problem.target === undefined) return false;
  return problem.target === target || problem.target.startsWith(`${target}#`);
}

function problemOf(rule: Rule, finding: Finding, register: Register, before?: Register): Problem {
  const { record, path, key, message, hint, severity = rule.severity } = finding;
  // What was deleted is only known to the earlier content.
  const home = before && register.targetOf(record) === undefined ? before : register;
  const at = finding.at ? register.positionOf(finding.at) : home.positionOf(record, path, key);
  const target = home.targetOf(record);
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
