/** Text that any of our formats can hold. Whatever writes XML, a calendar or a table takes its texts through here. */

/** What XML 1.0 forbids even as an entity: control characters, halves of a pair, the two that are no characters. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A vertical tab is how Word and Excel hand over a line break that somebody pasted; the others say nothing. */
export function printable(text: string): string {
  return text.replace(FORBIDDEN, (sign) => (sign === '\u000b' || sign === '\u000c' ? '\n' : ''));
}

/** The same of every text in a plain value. */
export function printableAll<T>(value: T): T {
  if (typeof value === 'string') return printable(value) as T;
  if (Array.isArray(value)) return value.map(printableAll) as T;
  if (
    value === null ||
    typeof value !== 'object' ||
    Object.getPrototypeOf(value) !== Object.prototype
  )
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, printableAll(part)]),
  ) as T;
}

/** Text between tags or in an attribute. `>`, too: the end of a CDATA section may not stand in text. */
export function inXml(text: string): string {
  return printable(text).replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '',
  );
}
