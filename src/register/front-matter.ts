/** A file of prose in its parts: two lines of `---` with fields between them, and the text below. */
export interface FrontMatter {
  readonly open: string;
  readonly fields: string;
  readonly close: string;
  readonly body: string;
}

/** The parts together are the file, byte for byte; undefined where it does not begin with fields. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const match = /^(---[ \t]*\r?\n)([\s\S]*?\r?\n)(---[ \t]*(?:\r?\n|$))/.exec(text);
  if (!match) return undefined;
  const [all, open = '', fields = '', close = ''] = match;
  return { open, fields, close, body: text.slice(all.length) };
}
