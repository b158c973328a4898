/** Where things stand in a YAML text, for those who change it in place. */
import { isCollection, isPair, isScalar } from 'yaml';

/** A piece of text to be put in the place of another. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** The text with all splices. What comes to one place stands in the order it was given, before what replaces it. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
  const inOrder = splices
    .map((splice, i) => ({ ...splice, i }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.i - b.i);
  let done = '';
  let from = 0;
  for (const { start, end, by } of inOrder) {
    done += text.slice(from, start) + by.replace(/\r?\n/g, lineEnd);
    from = end;
  }
  return done + text.slice(from);
}

/** Puts lines below the line on which `offset` stands. */
export function below(text: string, offset: number, lines: string): Splice {
  const next = text[offset - 1] === '\n' ? offset : text.indexOf('\n', offset) + 1;
  if (next > 0) return { start: next, end: next, by: lines };
  return { start: text.length, end: text.length, by: lines && `\n${lines.trimEnd()}` };
}

/** The blanks with which a line must begin to stand under the thing at `offset`. */
export function leadOf(text: string, offset: number | undefined): string | undefined {
  if (offset === undefined) return undefined;
  const lead = text.slice(lineStart(text, offset), offset);
  return /^[ -]*$/.test(lead) ? ' '.repeat(lead.length) : undefined;
}

/** Where the line of `offset` begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

export function indented(lines: string, lead: string): string {
  return lines.replace(/^(?=.)/gm, lead);
}

export function startOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) ? node.range?.[0] : undefined;
}

/** Where the last word of a node ends, before any comment behind it. */
export function endOf(node: unknown): number {
  if (isPair(node)) return endOf(isNothing(node.value) ? node.key : node.value);
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1));
  return (isScalar(node) || isCollection(node) ? node.range?.[1] : undefined) ?? 0;
}

function isNothing(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null && !node.source);
}
