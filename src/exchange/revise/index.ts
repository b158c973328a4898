/** The door of revising: editing commands as pure functions, content in, new texts and a summary out. */
export { type Closing, closeClaim } from './close.ts';
export { type Merging, mergeTown } from './merge-town.ts';
export { NEW_KINDS, type NewKind, newRecord, questionsFor } from './new-record.ts';
export type { Answers, Question } from './questions.ts';
export { type Replacement, readCitation, replaceLaw } from './replace-law.ts';
export { readReplacements } from './replacement-table.ts';
export { type County, countyOf, type Refusal, type Revision, reread } from './revision.ts';
