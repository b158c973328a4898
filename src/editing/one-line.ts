/** Values written on one line, inside and outside of brackets. */
import { parseDocument, Scalar, stringify } from 'yaml';
import { asText } from './format.ts';

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
export function flowing(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowing).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([key, inner]) => `${key}: ${flowing(inner)}`);
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  const plain = oneLine(value);
  return /[,[\]{}]/.test(plain) && !/^["']/.test(plain) ? JSON.stringify(value) : plain;
}
