/** The door of the rules room, and the one list in which every rule is registered. */
import { devolutionDecided } from './devolution-decided.ts';
import type { Rule } from './rule.ts';
import { spokenNames } from './spoken-names.ts';

export type { Example, Finding, Rule } from './rule.ts';
export { checkRegister } from './run.ts';

export const RULES: readonly Rule[] = [devolutionDecided, spokenNames];
