/** What other folders may import of `register/`: texts in, one linked Register and every problem out (see folder.ts). */
export { explainIssues } from './explain.ts';
export { type FrontMatter, splitFrontMatter } from './front-matter.ts';
export { LOOK, LOOK_TYPES, STYLE } from './look-files.ts';
export type * from './model.ts';
export type * from './model-consultation.ts';
export type * from './model-coverage.ts';
export type * from './model-inspection.ts';
export type * from './model-proof.ts';
export type * from './model-prose.ts';
export type * from './model-request.ts';
export { distance, nearest, slipOf } from './nearest.ts';
export {
  byPosition,
  type Fix,
  type Position,
  type Problem,
  READING_CHECKS,
  type Severity,
} from './problem.ts';
export { proseOfFile } from './prose/read-prose.ts';
export { type Element as ProseElement, type ProseNode, wordsOf } from './prose/tree.ts';
export { kindOf, type ParsedValues } from './read.ts';
export { type Reading, readAhead, type TextReader, textReader } from './reading.ts';
export { decode, type SourceFile } from './source-file.ts';
export { isPublished, UNPUBLISHED } from './unpublished.ts';
export { type Path, parseYaml } from './yaml.ts';
