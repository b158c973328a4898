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
  head: string | undefined,
  fields: readonly DraftField[],
  notes: readonly string[],
): string {
  const lines = fields.map(({ key, value, hint }) =>
    value === undefined ? comment(`待补 ${key}：${hint}`) : written(key, value),
  );
  return [...(head === undefined ? [] : [comment(head)]), ...lines, ...notes.map(comment)].join('');
}

/** Plain Chinese, ids and days need no quoting; the library takes its time to find that out, and a sheet has ten thousand rows. */
const PLAIN =
  /^(?:[\u4e00-\u9fff][\u4e00-\u9fff\d，。、（）]*|[a-z][a-z\d]*(?:-[a-z\d]+)+|\d{4}-\d\d-\d\d)$/;

function written(key: string, value: unknown): string {
  if (isPlain(value)) return `${key}: ${value}\n`;
  if (Array.isArray(value) && value.length > 0 && value.every(isFlat)) {
    const items = value.map((item) =>
      Object.entries(item)
        .map(([field, text], i) => `  ${i === 0 ? '-' : ' '} ${field}: ${text}\n`)
        .join(''),
    );
    return `${key}:\n${items.join('')}`;
  }
  return stringify({ [key]: value }, { lineWidth: 0 });
}

function isPlain(value: unknown): value is string {
  return typeof value === 'string' && PLAIN.test(value);
}

/** A record of plain texts only. */
function isFlat(value: unknown): value is Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const texts = Object.values(value);
  return texts.length > 0 && texts.every(isPlain);
}

function comment(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => `# ${line}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}
