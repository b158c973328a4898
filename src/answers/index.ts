/** What other folders may import of `answers/`: pure answers to questions about the Register, for a day that is given. */
export { type Accountable, accountable, partyId } from './accountable.ts';
export {
  type ActAnswer,
  type ActQuestion,
  answerAct,
  type FactAnswer,
  openFacts,
} from './act-answer.ts';
export type { ActBasis } from './act-basis.ts';
export { objectionsTo } from './acts.ts';
export { type Adjustment, adjustments, comingAndPast, LOOK_AHEAD_DAYS } from './adjustments.ts';
export { sayAdjustment, sayGround } from './adjustments-say.ts';
export { applies } from './applies.ts';
export * from './basis.ts';
export {
  boundariesOfDepartments,
  boundaryOfTown,
  type Call,
  type Part,
  whoComesWhenCalled,
} from './boundary.ts';
export { sameBasis, sameRemedy, sayBranch } from './branches.ts';
export { addWorkdays, type WorkCalendar, workCalendar } from './calendar.ts';
export { EVENTS, type EventId, eventNamed, FIRST_EVENT_DAY } from './case-events.ts';
export { type GuideCases, type GuideTopic, guideCases, guideTopics } from './case-guide.ts';
export { type Casework, type CaseworkSummary, caseworkOn, sayQuarter } from './casework.ts';
export { byDomain, catalogue, type DomainGroup } from './catalogue.ts';
export { agreementsEnding, type Change, changesAround } from './changes.ts';
export { deadWays, openGuide, waysIn } from './channels.ts';
export { citing, timesCited } from './citing.ts';
export { claimsTogether } from './claims-together.ts';
export { type Cell, type Comparison, compareTowns } from './compare.ts';
export {
  answerTo,
  type Consulting,
  consultationsOn,
  consultingOn,
  openAbout,
  type Proposal,
  proposalsOf,
} from './consultations.ts';
export { COUNTING_RULES } from './counting.ts';
export { type Coverage, coverageOn } from './coverage.ts';
export { type DeadlineAnswer, deadlinesOf } from './deadline-answer.ts';
export { DEADLINES, sayDeadline, sayTerm } from './deadlines.ts';
export * from './decided.ts';
export { handsOver, namesTown } from './decides.ts';
export { departmentDuties } from './department-duties.ts';
export { departmentWork } from './department-work.ts';
export { type Difference, diffProblems, diffRegisters } from './diff.ts';
export type { ListChange } from './diff-claims.ts';
export type { Effect } from './diff-effects.ts';
export { type FieldChange, fieldChanges } from './diff-fields.ts';
export { pairUp } from './diff-names.ts';
export type { RecordChange } from './diff-records.ts';
export {
  sayEffect,
  sayEffectHead,
  sayEffectParts,
  sayFieldChange,
  sayListChange,
  sayRecordChange,
} from './diff-say.ts';
export { type Sentence, sayDifference } from './diff-sentences.ts';
export { documentAnswer } from './document-answer.ts';
export { countyFills, matterFills, townFills } from './document-fills.ts';
export {
  type Fills,
  type Piece,
  type Sheet,
  type SheetBlock,
  type SheetCell,
  sheetOf,
} from './document-sheet.ts';
export {
  documentsByStage,
  documentsFor,
  type MatterDocuments,
  mattersFor,
  neighboursOf,
  stepsUsing,
} from './documents.ts';
export {
  type DutyTables,
  dutyDay,
  dutyTables,
  hasDutyTables,
  type RecalledDuty,
} from './duties.ts';
export { earlierActs } from './earlier-acts.ts';
export { type EditableGroup, editableFiles } from './editable-files.ts';
export {
  type ComplaintYear,
  complaintsOn,
  type EnforcementYear,
  enforcementOn,
} from './enforcement.ts';
export { disagreements, factsFrom, promisedBy } from './expected.ts';
export {
  type Expiry,
  exceptionsPast,
  exceptionsPastFor,
  expiries,
  FIRST_NOTICE_DAYS,
  LAST_NOTICE_DAYS,
} from './expiries.ts';
export {
  type Completeness,
  completeness,
  completenessByDepartment,
  completenessByTown,
  type Gap,
  gapsOn,
  sayCompleteness,
} from './gaps.ts';
export { growthOf, hasRequests, requestState, requestsOn } from './growth.ts';
export { type Answer, whoHandles } from './handles.ts';
export { heldDuring, ranOut } from './held.ts';
export { HOLIDAYS } from './holidays.ts';
export {
  inspectionsOf,
  jointInspections,
  skippedDays,
  type TownInspections,
  weekdayFrom,
} from './inspections.ts';
export { insteadOf } from './instead.ts';
export { firstDays, knownDays } from './known-days.ts';
export { endOf, isGoneOn, type LawEnd } from './law-end.ts';
export { lawFacts } from './law-facts.ts';
export { lawGaps, VILLAGES_ONLY } from './law-gaps.ts';
export { lawNews, sayIndexedLaw } from './law-news.ts';
export {
  hasLeniency,
  LENIENCIES,
  type LenientCase,
  type LenientMatter,
  leniencyOf,
  lenientMatters,
} from './leniency.ts';
export { lawInTime } from './lighter.ts';
export { sayLawInTime } from './lighter-say.ts';
export { documentsOf, type ListDocument } from './list-documents.ts';
export { type ListRow, rowOn, rowsOf } from './list-rows.ts';
export { countsOn, dutyClassOn, listOn, townsOn } from './lists.ts';
export { factsOf, TERM_FACTS } from './matter-facts.ts';
export { mostAsked } from './most-asked.ts';
export { type Elsewhere, notHeld } from './not-held.ts';
export { noticesOn } from './notices.ts';
export { type ObjectionDays, objectionDays } from './objection-days.ts';
export { openingOf, packOpening } from './opening.ts';
export { opennessOn } from './openness.ts';
export { countyGovernment, type Organ, organOf } from './organ.ts';
export { answersOver } from './over-time.ts';
export { addDays, daysBetween, inForce, overlaps, phaseOn, spansOf } from './period.ts';
export { type Pick, type PickLists, pickLists } from './pick-lists.ts';
export { PROCEDURAL_LAWS } from './procedural-laws.ts';
export { ON_THE_SPOT } from './procedure-choice.ts';
export { proofsAsked, sayProof } from './proofs.ts';
export { allProse, faqTopics, handbookNeighbours, questionsAbout } from './prose.ts';
export { empowersTown, leftOut, namesKind, powersOf, reachOn } from './reach.ts';
export { type Remedy, remedyOf } from './remedies.ts';
export { objectionsIn, remediesOn, type SharedRemedies } from './remedies-together.ts';
export { sanctionsOn } from './sanctions.ts';
export * from './say.ts';
export { sayDay } from './say-day.ts';
export { type ClaimsSince, claimsSince, type Since, since } from './since.ts';
export {
  aboutConsultations,
  aboutCounty,
  aboutDecided,
  aboutDepartment,
  aboutLaw,
  aboutLaws,
  aboutList,
  aboutMatter,
  aboutNews,
  aboutProse,
  aboutSite,
  aboutTown,
  beginning,
  everywhere,
  type Span,
  saySpan,
  spanOn,
} from './span.ts';
export { heirsOf, livingOn, mergedBy, mergingLater } from './standing.ts';
export { sayStation, stationsIn, stationsOf } from './stations.ts';
export { type CoveredArticle, countDuties, hasGaps, statutoryDuties } from './statutory-duties.ts';
export { takenBack, type Withdrawal } from './taken-back.ts';
export { ANSWERING_INFORMATION, CASES, type OwnTerm } from './term-facts.ts';
export { type TermRule, WHATS } from './term-rule.ts';
export { TERM_RULES, usualTerms } from './term-rules.ts';
export type { Point, TermDay } from './terms.ts';
export {
  CERTIFICATE_SOON_DAYS,
  turnsOfAnswer,
  turnsOfBasis,
  turnsOfClaim,
  turnsOfConsultation,
  turnsOfInspection,
  turnsOfMergers,
  turnsOfPeriod,
  turnsOfQuorum,
  turnsOfRemedies,
} from './turns.ts';
export {
  type UsageCounts,
  usageByDepartment,
  usageByTown,
  usageInCounty,
  usageOn,
} from './usage.ts';
export { VILLAGE_LAWS, VILLAGE_TASKS } from './villages.ts';
export {
  hasInspections,
  inspectionPlanOn,
  sayInspector,
  visitsBefore,
  visitsOf,
} from './visits.ts';
export { certifiedOn, ENOUGH_OFFICERS, printedKey, punishes, tooFewOn } from './withdrawn.ts';
