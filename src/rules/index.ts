/** What other folders may import of `rules/`, and the one list in which every rule is registered. */

import { accountabilityFollows } from './accountability-follows.ts';
import { admittedListed } from './admitted-listed.ts';
import { basicTierClaimed } from './basic-tier-claimed.ts';
import { basisChecked } from './basis-checked.ts';
import { basisCoversArea } from './basis-covers-area.ts';
import { basisEmpowers } from './basis-empowers.ts';
import { basisInForce } from './basis-in-force.ts';
import { basisOnce } from './basis-once.ts';
import { burdenHasPower } from './burden-has-power.ts';
import { certificateValid } from './certificate-valid.ts';
import { channelHasAddress } from './channel-has-address.ts';
import { claimAdmitted } from './claim-admitted.ts';
import { coercionNotEntrusted } from './coercion-not-entrusted.ts';
import { complete } from './complete.ts';
import { consultationAnswered } from './consultation-answered.ts';
import { consultationFits } from './consultation-fits.ts';
import { decidedCompetent } from './decided-competent.ts';
import { decidedImpersonal } from './decided-impersonal.ts';
import { decidedInOrder } from './decided-in-order.ts';
import { decidedNumbered } from './decided-numbered.ts';
import { decidedOnTime } from './decided-on-time.ts';
import { decisionDates } from './decision-dates.ts';
import { decisionIssued } from './decision-issued.ts';
import { decisionSpeaksOfIt } from './decision-speaks-of-it.ts';
import { devolutionDecided } from './devolution-decided.ts';
import { dutiesCovered } from './duties-covered.ts';
import { dutyClassesConsistent } from './duty-classes-consistent.ts';
import { enforcementPublicised } from './enforcement-publicised.ts';
import { entrustmentGrounded } from './entrustment-grounded.ts';
import { entrustmentInForce } from './entrustment-in-force.ts';
import { entrustmentInWriting } from './entrustment-in-writing.ts';
import { entrustmentSteps } from './entrustment-steps.ts';
import { entrustorCompetent } from './entrustor-competent.ts';
import { exceptionsRule } from './exceptions.ts';
import { executionByLaw } from './execution-by-law.ts';
import { expectedAnswers } from './expected-answers.ts';
import { findingsMended } from './findings-mended.ts';
import { idlePower } from './idle-power.ts';
import { inspectionGrounded } from './inspection-grounded.ts';
import { inspectionOfficers } from './inspection-officers.ts';
import { inspectionWithinCap } from './inspection-within-cap.ts';
import { legalReviewer } from './legal-reviewer.ts';
import { licenceGuideComplete } from './licence-guide-complete.ts';
import { licenceHandedOver } from './licence-handed-over.ts';
import { licenceWithoutFee } from './licence-without-fee.ts';
import { matterHasSource } from './matter-has-source.ts';
import { mergedTownClosed } from './merged-town-closed.ts';
import { modeFitsList } from './mode-fits-list.ts';
import { noSubEntrustment } from './no-sub-entrustment.ts';
import { nothingDeleted } from './nothing-deleted.ts';
import { objectionByStatute } from './objection-by-statute.ts';
import { officersOnce } from './officers-once.ts';
import { oneLead } from './one-lead.ts';
import { pastNotRewritten } from './past-not-rewritten.ts';
import { penaltyDiscretionPublished } from './penalty-discretion-published.ts';
import { policePowers } from './police-powers.ts';
import { powerHasAccountability } from './power-has-accountability.ts';
import { promiseWithinStatute } from './promise-within-statute.ts';
import { proofGrounded } from './proof-grounded.ts';
import { proofNotAsked } from './proof-not-asked.ts';
import { proseCitations } from './prose-citations.ts';
import { purchaseInForce } from './purchase-in-force.ts';
import { recalledStays } from './recalled-stays.ts';
import { requestInOrder } from './request-in-order.ts';
import type { Rule } from './rule.ts';
import { serviceReachable } from './service-reachable.ts';
import { spokenNames } from './spoken-names.ts';
import { stationInOrder } from './station-in-order.ts';
import { statutoryNotGivenAgain } from './statutory-not-given-again.ts';
import { statutoryPower } from './statutory-power.ts';
import { twoCertifiedOfficers } from './two-certified-officers.ts';
import { uniqueNamesAndCodes } from './unique-names-and-codes.ts';
import { usageDates } from './usage-dates.ts';
import { windowOnlyReceives } from './window-only-receives.ts';
import { withdrawnHasSuccessor } from './withdrawn-has-successor.ts';

export type { Rule } from './rule.ts';
export { applyRules, checkRegister, type Excepted, type Verdict } from './run.ts';

/** Who holds what, by which way, on which law, what must be published with it, and that nothing is lost. */
const OF_CONTENT: readonly Rule[] = [
  claimAdmitted,
  requestInOrder,
  stationInOrder,
  admittedListed,
  basicTierClaimed,
  oneLead,
  mergedTownClosed,
  uniqueNamesAndCodes,
  spokenNames,
  basisEmpowers,
  modeFitsList,
  statutoryPower,
  statutoryNotGivenAgain,
  windowOnlyReceives,
  matterHasSource,
  complete,
  devolutionDecided,
  licenceHandedOver,
  executionByLaw,
  policePowers,
  decisionIssued,
  decisionSpeaksOfIt,
  decisionDates,
  entrustmentInWriting,
  entrustmentInForce,
  entrustmentGrounded,
  entrustmentSteps,
  entrustorCompetent,
  noSubEntrustment,
  coercionNotEntrusted,
  withdrawnHasSuccessor,
  recalledStays,
  dutyClassesConsistent,
  burdenHasPower,
  powerHasAccountability,
  accountabilityFollows,
  findingsMended,
  usageDates,
  idlePower,
  basisInForce,
  basisOnce,
  basisCoversArea,
  basisChecked,
  penaltyDiscretionPublished,
  enforcementPublicised,
  twoCertifiedOfficers,
  certificateValid,
  officersOnce,
  legalReviewer,
  licenceGuideComplete,
  promiseWithinStatute,
  licenceWithoutFee,
  objectionByStatute,
  serviceReachable,
  channelHasAddress,
  purchaseInForce,
  inspectionGrounded,
  inspectionOfficers,
  inspectionWithinCap,
  proofGrounded,
  proofNotAsked,
  dutiesCovered,
  decidedCompetent,
  decidedNumbered,
  decidedInOrder,
  decidedOnTime,
  decidedImpersonal,
  proseCitations,
  consultationFits,
  consultationAnswered,
  expectedAnswers,
  nothingDeleted,
  pastNotRewritten,
];

/** In the order of `/rules/`. The last one watches over the exceptions to all others. */
export const RULES: readonly Rule[] = [
  ...OF_CONTENT,
  exceptionsRule(OF_CONTENT.map((rule) => rule.id)),
];
