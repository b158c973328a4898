/** A record that is not whole yet, written as a file: what is known as YAML, what is missing as comments. */
import { stringify } from 'yaml';

/** One field of the record, in the order of its file. */
export interface DraftField {
  readonly key: string;
  /** Undefined where it still has to be filled in. */
  readonly value: unknown;
  /** What to write there, for the comment. */
  readonly hint: string;
}

/** `head` and `notes` are comments at the top and at the end; every line of them becomes a comment line. */
export function draftText(
  head: string,
  fields: readonly DraftField[],
  notes: readonly string[],
): string {
  const lines = fields.map(({ key, value, hint }) =>
    value === undefined
      ? comment(`待补 ${key}：${hint}`)
      : stringify({ [key]: value }, { lineWidth: 0 }),
  );
  return [comment(head), ...lines, ...notes.map(comment)].join('');
}

function comment(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => `# ${line}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}
