/** Tags and texts of HTML and XML, one after the other. Its time grows with the text, whatever stands in it. */

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly name: string; readonly closes: boolean; readonly own: string };

const NAME = /[A-Za-z][\w:.-]*/y;

/** `raw` names elements whose inside is no text: script and style. */
export function* piecesOf(source: string, raw: readonly string[] = []): Generator<Piece> {
  let at = 0;
  let end = -2;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open !== at) yield { kind: 'text', text: source.slice(at, open === -1 ? undefined : open) };
    if (open === -1) return;
    if (source.startsWith('<!--', open)) {
      const last = source.indexOf('-->', open + 4);
      if (last === -1) return;
      at = last + 3;
      continue;
    }
    const closes = source[open + 1] === '/';
    NAME.lastIndex = open + (closes ? 2 : 1);
    const behind = open + (closes ? 2 : 1);
    const name = NAME.exec(source)?.[0].toLowerCase();
    if (name === undefined && !'!?'.includes(source[behind] ?? ' ')) {
      yield { kind: 'text', text: '<' };
      at = open + 1;
      continue;
    }
    // Looked for once: the same end serves all tags that are opened before it.
    if (end !== -1 && end < open) end = source.indexOf('>', open);
    // A tag that never ends holds nothing a reader would see; neither does all that follows it.
    if (end === -1) return;
    at = end + 1;
    if (name === undefined) continue;
    yield { kind: 'tag', name, closes, own: source.slice(behind + name.length, end) };
    if (!closes && raw.includes(name)) {
      const close = new RegExp(`</${name}`, 'gi');
      close.lastIndex = at;
      const found = close.exec(source);
      if (!found) return;
      at = found.index;
    }
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  emsp: ' ',
  ensp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
  mdash: '—',
  hellip: '…',
  radic: '√',
  bull: '•',
  times: '×',
};

/** The text as it is read, entities put in. */
export function decoded(text: string): string {
  return text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));/gi, (all, decimal, hex, word) => {
        if (word) return ENTITIES[String(word).toLowerCase()] ?? all;
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      })
    : text;
}
