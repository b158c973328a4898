/** The door of the rules room, and the one list in which every rule is registered. */
import { basicTierClaimed } from './basic-tier-claimed.ts';
import { burdenHasPower } from './burden-has-power.ts';
import { claimAdmitted } from './claim-admitted.ts';
import { coercionNotEntrusted } from './coercion-not-entrusted.ts';
import { devolutionDecided } from './devolution-decided.ts';
import { dutyClassesConsistent } from './duty-classes-consistent.ts';
import { entrustmentInForce } from './entrustment-in-force.ts';
import { entrustmentInWriting } from './entrustment-in-writing.ts';
import { entrustorCompetent } from './entrustor-competent.ts';
import { idlePower } from './idle-power.ts';
import { mergedTownClosed } from './merged-town-closed.ts';
import { noSubEntrustment } from './no-sub-entrustment.ts';
import { oneLead } from './one-lead.ts';
import { spokenNames } from './spoken-names.ts';
import { uniqueNamesAndCodes } from './unique-names-and-codes.ts';
import { withdrawnHasSuccessor } from './withdrawn-has-successor.ts';
import type { Rule } from './rule.ts';

export type { Example, Finding, Rule } from './rule.ts';
export { checkRegister } from './run.ts';

/** In the order of `/rules/`: who may hold what, in which way, and what must be published with it. */
export const RULES: readonly Rule[] = [
  claimAdmitted,
  basicTierClaimed,
  oneLead,
  devolutionDecided,
  entrustmentInWriting,
  entrustmentInForce,
  entrustorCompetent,
  noSubEntrustment,
  coercionNotEntrusted,
  withdrawnHasSuccessor,
  idlePower,
  dutyClassesConsistent,
  burdenHasPower,
  mergedTownClosed,
  uniqueNamesAndCodes,
  spokenNames,
];
