/** A record as our files have it. Ten thousand rows make as many, so what is plain is written without the library. */
import { draftText } from '../../editing/index.ts';
import { KINDS, type KindName, keyOrder } from '../../schema/index.ts';

/** Fields in the order of the schema; `notes` are comments at the end. */
export function recordText(
  kind: KindName,
  record: Readonly<Record<string, unknown>>,
  notes: readonly string[] = [],
): string {
  const schema = KINDS.find(({ name }) => name === kind)?.schema;
  const order = schema ? keyOrder(schema) : [];
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return draftText(
    undefined,
    Object.keys(record)
      .filter((key) => record[key] !== undefined)
      .sort((a, b) => place(a) - place(b))
      .map((key) => ({ key, value: record[key], hint: '' })),
    notes,
  );
}
