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
    value === undefined ? comment(`待补 ${key}：${hint}`) : written(key, value),
  );
  return [comment(head), ...lines, ...notes.map(comment)].join('');
}

/** Plain Chinese needs no quoting; the library takes its time to find that out, and a sheet has ten thousand rows. */
const PLAIN = /^[\u4e00-\u9fff][\u4e00-\u9fff\d，。、（）]*$/;

function written(key: string, value: unknown): string {
  if (typeof value === 'string' && PLAIN.test(value)) return `${key}: ${value}\n`;
  return stringify({ [key]: value }, { lineWidth: 0 });
}

function comment(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => `# ${line}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}
