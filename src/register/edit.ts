/** Mechanical corrections: said by path, done to one word or one new line, so that comments and order stay. */
import type { Path } from './yaml.ts';

/** What is to change in a record, in its own terms: a value (or, with `key`, a field's name), or a field to add. */
export type Fix =
  | { readonly path: Path; readonly key?: 'key'; readonly to: string }
  | { readonly below: Path; readonly add: readonly [key: string, value: string] };

/**
 * The same in terms of the file: on this line the word `old` at `column` becomes `new`, or a line comes in below it.
 * Nothing else of the file is touched.
 */
export type Edit =
  | {
      readonly file: string;
      readonly line: number;
      readonly column: number;
      readonly old: string;
      readonly new: string;
    }
  | { readonly file: string; readonly line: number; readonly insert: string };

/** The line as it reads afterwards; undefined when it is no longer the line the correction was made for. */
export function editedLine(line: string, edit: Edit): string | undefined {
  if ('insert' in edit) return edit.insert;
  const start = edit.column - 1;
  if (!line.startsWith(edit.old, start)) return undefined;
  return line.slice(0, start) + edit.new + line.slice(start + edit.old.length);
}

/** The text with these corrections, and how many took effect: the first of several for one word, each new line once. */
export function applyEdits(
  text: string,
  edits: readonly Edit[],
): { text: string; applied: number } {
  const lines = text.split(/(?<=\n)/);
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
  let applied = 0;
  for (const edit of inReadingOrder(edits)) {
    const line = lines[edit.line - 1];
    if (line === undefined) continue;
    const edited = editedLine(line, edit);
    if (edited === undefined) continue;
    applied++;
    if ('insert' in edit) {
      const open = line.endsWith('\n') ? line : line + lineEnd;
      lines[edit.line - 1] = line.endsWith('\n') ? open + edited + lineEnd : open + edited;
    } else lines[edit.line - 1] = edited;
  }
  return { text: lines.join(''), applied };
}

/** Without doubles and overlaps; from the end of each line to its beginning, so that columns stay true. */
function inReadingOrder(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits) if (!kept.some((other) => clash(edit, other))) kept.push(edit);
  return kept.sort((a, b) => a.line - b.line || columnOf(b) - columnOf(a));
}

function clash(a: Edit, b: Edit): boolean {
  if (a.line !== b.line) return false;
  if ('insert' in a || 'insert' in b)
    return 'insert' in a && 'insert' in b && a.insert === b.insert;
  return a.column < b.column + b.old.length && b.column < a.column + a.old.length;
}

/** Words of the line come first, what goes below it last. */
function columnOf(edit: Edit): number {
  return 'insert' in edit ? 0 : edit.column;
}
