/** Values written on one line, inside and outside of brackets. */
import { isCollection, isPair, isSeq, parseDocument, Scalar, stringify } from 'yaml';
import { asText } from './format.ts';
import { endOf, type Splice, startOf } from './yaml-places.ts';

/** A value on one line, quoted as the one before it was, and where plain text would be read as something else. */
export function oneLine(value: unknown, type?: Scalar['type']): string {
  const quoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
  const node =
    typeof value === 'string' && quoted ? Object.assign(new Scalar(value), { type }) : value;
  const plain = stringify(node, { lineWidth: 0 }).trimEnd();
  const read: unknown = parseDocument(`a: ${plain} # b`, { prettyErrors: false }).toJS();
  return asText(read) === asText({ a: value }) ? plain : JSON.stringify(value);
}

/** `[{ year: 2025, cases: 3 }]`. */
function flowing(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowing).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([key, inner]) => `${key}: ${flowing(inner)}`);
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  const plain = oneLine(value);
  return /[,[\]{}]/.test(plain) && !/^["']/.test(plain) ? JSON.stringify(value) : plain;
}

/** What stands in brackets: values at their places, what is new behind the last; else all of it again. */
export function inBrackets(node: unknown, from: unknown, to: unknown): Splice[] {
  const start = startOf(node) ?? 0;
  const again = [{ start, end: endOf(node), by: flowing(to) }];
  if (!isCollection(node) || !isObject(from) || !isObject(to)) return again;
  if (node.items.length === 0 || isSeq(node) !== Array.isArray(to)) return again;
  const places = new Map(
    node.items.map((item, i) =>
      isPair(item) ? [String(item.key), item.value] : [String(i), item],
    ),
  );
  if ([...places].some(([name, value]) => !(name in to) || startOf(value) === undefined))
    return again;
  const last = endOf(node.items.at(-1));
  return Object.entries(to).flatMap(([name, value]): Splice[] => {
    if (asText(from[name]) === asText(value)) return [];
    if (places.has(name)) return inBrackets(places.get(name), from[name], value);
    const by = `, ${isSeq(node) ? '' : `${name}: `}${flowing(value)}`;
    return [{ start: last, end: last, by }];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
