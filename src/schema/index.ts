/** What other folders may import of `schema/`: what one record may say. */
export {
  ASKED_OF_DEPARTMENTS,
  ASKED_OF_MATTERS,
  ASKED_OF_TOWNS,
  type Asked,
  missingIn,
  sayAsked,
} from './asked.ts';
export { BASIS_ROLES, type Basis } from './basis.ts';
export type { Claim as ClaimRecord } from './claim.ts';
export { creditCodeFault } from './codes.ts';
export {
  DEADLINE_IDS,
  type DeadlineId,
  PROSE_COMPONENTS,
  type ProseComponent,
  type ProseComponentName,
} from './components.ts';
export type { Consultation as ConsultationRecord } from './consultation.ts';
export type { CoverageRecord } from './coverage.ts';
export type { DecidedRecord } from './decided.ts';
export {
  type Agreement as AgreementRecord,
  type Decision as DecisionRecord,
  ENTRUSTING_STEPS,
} from './decision.ts';
export type { Department } from './department.ts';
export { type Discretion, discretion, type PenaltyTier, type Scale } from './discretion.ts';
export type { Document as DocumentRecord, DocumentBlock, DocumentField } from './document.ts';
export type { ElsewhereRecord } from './elsewhere.ts';
export type { Exception } from './exception.ts';
export { type Expectation, expected } from './expected.ts';
export {
  type Citation,
  type Day,
  day,
  field,
  id,
  isArticle,
  isDay,
  isPhone,
  text,
} from './field.ts';
export type { GlossaryEntry, Question } from './glossary.ts';
export { type Guide, guide, type Material } from './guide.ts';
export type { Inspection as InspectionRecord } from './inspection.ts';
export type { InspectionPlan as InspectionPlanRecord } from './inspection-plan.ts';
export { KINDS, type Kind, type KindName } from './kinds.ts';
export { type Labels, OUR_LABELS } from './labels.ts';
export type { Law as LawRecord } from './law.ts';
export { DATA_LICENCES } from './licences.ts';
export { bare, choicesOf, infoOf, isRecord, keysOf, objectsOf, schemaAt } from './lookup.ts';
export { type Duty, type Matter as MatterRecord, type Party, purchase } from './matter.ts';
export {
  commonKeys,
  discriminatorOf,
  fieldSchema,
  fits,
  isOptional,
  itemSchema,
  keyOrder,
  sortOf,
} from './order.ts';
export type { Procedure as ProcedureRecord } from './procedure.ts';
export type { ProofRecord } from './proof.ts';
export type { CaseStudy, Faq, HandbookPart, HandbookSection, Page } from './prose.ts';
export type { DutyRequest as DutyRequestRecord } from './request.ts';
export { type Complaints, mending, type Objections, type Review } from './review.ts';
export type { Notice, Site } from './site.ts';
export type { StationRecord } from './station.ts';
export type { Office, Officer, ServiceWindow, Town as TownRecord } from './town.ts';
export { CONTENT_VERSIONS, type ContentVersion } from './version.ts';
export * from './words.ts';
