/** The door of the editing room: YAML written back with every other byte kept, and the editing commands as pure functions. */
export { type Cited, citedOn } from './cited.ts';
export { type Closing, closeClaim } from './close.ts';
export { type Correction, corrected, correcting, correctionsFor } from './correct.ts';
export { draftText } from './draft-file.ts';
export { formatFrontMatter, formatYaml } from './format.ts';
export { type Merging, mergeTown } from './merge-town.ts';
export {
  COUNTY_QUESTIONS,
  countyOrder,
  departmentOf,
  type NewCounty,
  newCounty,
  townOf,
} from './new-county.ts';
export { NEW_KINDS, type NewKind, newRecord, questionsFor } from './new-record.ts';
export { type LawProposal, proposeLaw } from './propose-law.ts';
export { type Published, publishDrafts } from './publish-drafts.ts';
export type { Answers, Question } from './questions.ts';
export { type Replacement, readCitation, replaceLaw } from './replace-law.ts';
export { readReplacements } from './replacement-table.ts';
export { type County, countyOf, type Refusal, type Revision, reread } from './revision.ts';
export { type Disagreement, supplement } from './supplement.ts';
export { type TextFile, templateOf } from './template.ts';
export { upgrade } from './upgrade.ts';
export { contentOf, type FileContent, pathAt, textWith } from './whole-file.ts';
export { toYaml, writeRecord } from './write.ts';
