/** Runs rules over a register. A rule yields findings; here they become problems with a place. */
import { byPosition, type Problem, type Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import type { Rule } from './rule.ts';

/** All problems of the given rules, in file order. */
export function checkRegister(register: Register, asOf: Day, rules: readonly Rule[]): Problem[] {
  const problems: Problem[] = [];
  for (const rule of rules) {
    if (rule.needsWhole && !register.whole) continue;
    for (const finding of rule.check(register, asOf)) {
      const at = register.positionOf(finding.record, finding.path, finding.key);
      problems.push({
        rule: rule.id,
        severity: finding.severity ?? rule.severity,
        at,
        message: finding.message,
        ...(finding.hint === undefined ? {} : { hint: finding.hint }),
        ...(rule.basis.length > 0 ? { basis: rule.basis } : {}),
        ...(finding.fix ? { fix: { file: at.file, ...finding.fix } } : {}),
      });
    }
  }
  return problems.sort(byPosition);
}
