/** What stands in a page, read without a browser. Enough for the well-formed HTML our own build writes. */

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands inside; only of `script` and `style`. */
  readonly inside: string;
}

const MARKUP =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>([\s\S]*?)<\/\1\s*>|<([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|<\/[a-z][\w:-]*\s*>/gi;
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** All elements of a page in their order. */
export function elementsOf(html: string): Element[] {
  return [...html.matchAll(MARKUP)].flatMap(([, raw, rawAttributes, inside, name, attributes]) => {
    const tag = raw ?? name;
    if (tag === undefined) return [];
    return {
      name: tag.toLowerCase(),
      attributes: attributesIn(rawAttributes ?? attributes ?? ''),
      inside: inside ?? '',
    };
  });
}

/** What a reader sees, tags taken away; code samples too, because they are meant for machines. */
export function textOf(html: string): string {
  const body = html.slice(Math.max(0, html.search(/<body\b/i)));
  return unescaped(
    body.replace(/<(pre|code|kbd)\b[^>]*>[\s\S]*?<\/\1>/gi, ' ').replace(MARKUP, ' '),
  );
}

function attributesIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', ...values]) => [
      name.toLowerCase(),
      unescaped(values.find((value) => value !== undefined) ?? ''),
    ]),
  );
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[name] ?? whole;
  });
}
