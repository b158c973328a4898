/** Sentences of the rules for somebody who sees a form, not a file: titles in place of keys. Pure. */
import type * as z from 'zod';
import { fieldSchema, infoOf, itemSchema, keyOrder } from '../../schema/index.ts';

/** `在 admission 里写明` becomes 在“准入决定”里写明; a key beside its title goes, file names stay. */
export function plainWords(text: string, schema: z.core.$ZodType | undefined): string {
  const bare = text.replace(/（[A-Za-z]\w*）/g, '');
  if (!schema) return bare;
  return bare.replace(/ ?\b([a-z][A-Za-z]+)\b(?![.\-/@]) ?/g, (whole, key: string) => {
    const title = titleOf(schema, key);
    return title ? `“${title}”` : whole;
  });
}

/** The title of a field of a record, or of the parts it has, by its key. */
function titleOf(schema: z.core.$ZodType, key: string): string | undefined {
  const record = itemSchema(schema) ?? schema;
  const own = fieldSchema(record, key);
  if (own) return infoOf(own).title;
  for (const part of keyOrder(record)) {
    const child = fieldSchema(record, part);
    const title = child && titleOf(child, key);
    if (title) return title;
  }
  return undefined;
}
