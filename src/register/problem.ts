/** A problem is data; printing it is somebody else's job. */
import type { Citation } from '../schema/index.ts';
import type { Path } from './yaml.ts';

/** A place in a file: path relative to the folder that holds the content folder, line and column from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * `error`: what is written is wrong on a day it speaks of; it blocks publication. `lapsed`: it was right when written
 * and time took it; the answer is withdrawn, and publication goes on. `warning` is shown to the reviewer, `notice` goes
 * to the health report.
 */
export type Severity = 'error' | 'lapsed' | 'warning' | 'notice';

/**
 * A mechanical correction of a record: another value at a path, a new field where there is none, or with `key` another
 * name of the field.
 */
export interface Fix {
  readonly path: Path;
  readonly key?: 'key';
  readonly to: string;
}

/** The same correction, with its file and the path from the root of the file. */
export interface FileFix extends Fix {
  readonly file: string;
}

/** One thing that is wrong, in the reader's words. */
export interface Problem {
  /** Id of the rule or of the reading step that found it. */
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Position;
  /** What was found and what was expected. */
  readonly message: string;
  /** The way out. */
  readonly hint?: string;
  /** The articles that demand it. */
  readonly basis?: readonly Citation[];
  readonly fix?: FileFix;
  /** What content/exceptions.yaml would write to except it; reading problems cannot be excepted. */
  readonly target?: string;
}

/** Ids and titles of the problems that reading itself can find, for `--explain` and `/rules/`. */
export const READING_CHECKS = {
  file: '文件要放对地方、读得出来',
  encoding: '文件要用 UTF-8 编码',
  yaml: 'YAML 要写得合语法',
  shape: '每个字段都要写对',
  'unknown-key': '只能写模板里有的字段',
  'unknown-id': '引用的编号要存在',
  'duplicate-id': '编号不能重复',
  'file-name': '编号要等于文件名',
  citation: '提到的法条要存在',
  component: '正文里的组件要写对',
  address: '网址要是安全的政府网址',
  characters: '不能有看不见的字符',
  look: '本县的样式和图片不能用别处的东西，字要看得清',
  dates: '日期要在日历上，先后不能颠倒',
} as const;
export type ReadingCheck = keyof typeof READING_CHECKS;

/** Stable order for printing: file, line, column, rule. */
export function byPosition(a: Problem, b: Problem): number {
  return (
    compare(a.at.file, b.at.file) ||
    a.at.line - b.at.line ||
    a.at.column - b.at.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
