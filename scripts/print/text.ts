/** Problems for a person at a terminal: grouped by file, with excerpt and caret, counted at the end. */
import { styleText } from 'node:util';
import { type Correction, correctionsFor } from '../../src/editing/index.ts';
import type { Problem, Reading, Severity } from '../../src/register/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { basisWords, countWords, SEVERITY_WORDS } from './words.ts';

const COLOURS = {
  error: 'red',
  lapsed: 'magenta',
  warning: 'yellow',
  notice: 'blue',
} as const satisfies Record<Severity, string>;

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** A longer line is cut around the place it is about. */
const LINE_LENGTH = 90;

/** What is not listed one by one: what is only counted, what exceptions let pass, what was there before. */
export interface Silent {
  readonly counted: readonly Problem[];
  readonly excepted: number;
  readonly old?: number;
}

/** The whole output; `colour` only where somebody looks at a terminal. */
export function printText(
  problems: readonly Problem[],
  reading: Pick<Reading, 'files' | 'register'>,
  colour: boolean,
  silent: Silent = { counted: [], excepted: 0 },
): string {
  const paint: Paint = (style, text) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const all = [...problems, ...silent.counted];
  const corrections = correctionsFor(all, reading.files);
  const lines: string[] = [];
  for (const [file, found] of Map.groupBy(problems, (problem) => problem.at.file)) {
    const text = reading.files.find((f) => f.file === file)?.text.split(/\r?\n/) ?? [];
    lines.push(paint('bold', file));
    for (const problem of found)
      lines.push(...printOne(problem, text, corrections.get(problem), reading, paint), '');
  }
  return `${[
    ...lines,
    ...countedByRule(silent.counted),
    summary(all, corrections.size, reading, paint),
    ...unlisted(silent),
  ].join('\n')}\n`;
}

function printOne(
  problem: Problem,
  text: readonly string[],
  correction: Correction | undefined,
  { register }: Pick<Reading, 'register'>,
  paint: Paint,
): string[] {
  const { line, column } = problem.at;
  const label = paint(COLOURS[problem.severity], SEVERITY_WORDS[problem.severity]);
  const rule = paint('dim', `[${problem.rule}]`);
  const message = problem.message.replace(UNPRINTABLE, ' ');
  const lines = [`  ${line}:${column}  ${label}  ${message}  ${rule}`];
  const gutter = String(line).length;
  const excerpt = text[line - 1];
  if (excerpt !== undefined && excerpt.trim() !== '') {
    const { shown, caret } = cutAround(excerpt, column);
    lines.push(`    ${paint('dim', `${line} │`)} ${shown}`);
    lines.push(
      `    ${paint('dim', `${' '.repeat(gutter)} │`)} ${caret}${paint(COLOURS[problem.severity], '^')}`,
    );
  }
  if (problem.hint) lines.push(`    怎么改：${problem.hint}`);
  if (correction) {
    const where = correction.isNew ? `第 ${correction.line} 行下面加` : '改后';
    lines.push(`    ${where}：${correction.becomes.trim()}`);
  }
  const basis = basisWords(problem, register);
  if (basis.length > 0) lines.push(`    依据：${basis.join('、')}`);
  return lines;
}

/** The part of a line around a column, and blanks as wide as what stands before it. */
function cutAround(line: string, column: number): { shown: string; caret: string } {
  const start = Math.max(0, Math.min(column - 40, line.length - LINE_LENGTH));
  const end = start + LINE_LENGTH;
  const before = line.slice(start, column - 1);
  const lead = start > 0 ? '…' : '';
  const shown = `${lead}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
  const caret = [...`${lead && ' '}${before}`]
    .map((char) => (char === '\t' ? '\t' : ' '.repeat(widthOf(char))))
    .join('');
  return { shown: shown.replace(UNPRINTABLE, '·'), caret };
}

const UNPRINTABLE = /[\p{Cc}\p{Cf}]/gu;

/** Columns a character takes in a terminal: Chinese characters and full-width signs take two. */
function widthOf(char: string): number {
  return /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(char) ? 2 : 1;
}

function summary(
  problems: readonly Problem[],
  fixable: number,
  reading: Pick<Reading, 'files' | 'register'>,
  paint: Paint,
): string {
  if (problems.length === 0)
    return paint(
      'green',
      `没有问题：${reading.register?.matters.size ?? 0} 个事项、${reading.register?.claims.length ?? 0} 条承接、${reading.files.length} 个文件。`,
    );
  const files = new Set(problems.map((problem) => problem.at.file)).size;
  const fix = fixable > 0 ? `其中 ${fixable} 处可以自动改：npm run check -- --fix。` : '';
  return `${paint('bold', `共 ${countWords(problems)}`)}，在 ${files} 个文件里。${fix}`;
}

/** One line a rule, the most frequent first, for what would otherwise be pages. */
function countedByRule(counted: readonly Problem[]): string[] {
  if (counted.length === 0) return [];
  const rules = [...Map.groupBy(counted, ({ rule, severity }) => `${severity} ${rule}`).values()];
  const lines = rules
    .toSorted((a, b) => RANK[sample(a).severity] - RANK[sample(b).severity] || b.length - a.length)
    .map((found) => {
      const { rule, severity } = sample(found);
      const title = RULES.find(({ id }) => id === rule)?.title;
      const named = title ? `${title}  [${rule}]` : `[${rule}]`;
      return `  ${SEVERITY_WORDS[severity]} ${String(found.length).padStart(4)} 处  ${named}`;
    });
  return [
    ...lines,
    '  一条条看：--all；只看一条规则：--rule 方括号里的编号；写成体检报告：npm run report。',
    '',
  ];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, lapsed: 1, warning: 2, notice: 3 };

const sample = ([first]: readonly Problem[]): Problem => first as Problem;

function unlisted({ excepted, old = 0 }: Silent): string[] {
  return [
    ...(old > 0 ? [`另有 ${old} 处提醒和备忘原来就有。`] : []),
    ...(excepted > 0 ? [`另有 ${excepted} 处按 exceptions.yaml 放过。`] : []),
  ];
}
