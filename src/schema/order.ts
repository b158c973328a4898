/** The order in which a record's fields are written, and the way down to the schemas of its parts. */
import * as z from 'zod';
import { bare, objectsOf } from './lookup.ts';

/**
 * Unions declare the fields of their members behind the common ones; these are read earlier: in a union told apart by
 * `by` they follow the field `after`. Everything else stands as the schema declares it.
 */
const PLACES: readonly { by: string; after: string; keys: readonly string[] }[] = [
  { by: 'list', after: 'spokenAs', keys: ['list', 'type'] },
  { by: 'list', after: 'accountability', keys: ['discretion', 'guide', 'provider', 'purchase'] },
  { by: 'mode', after: 'matter', keys: ['mode'] },
  { by: 'mode', after: 'until', keys: ['decision', 'agreement'] },
  { by: 'kind', after: 'label', keys: ['kind'] },
  // 检查日历: everything of its members comes before the common list of matters.
  { by: 'kind', after: 'weekday', keys: ['date', 'from', 'until', 'does', 'towns', 'departments'] },
  { by: 'kind', after: 'departments', keys: ['targets', 'matters', 'note'] },
];

/** All keys a record may have, whatever its discriminator says, in the order they are written. */
export function keyOrder(schema: z.core.$ZodType): string[] {
  const [first, ...others] = objectsOf(schema);
  if (!first) return [];
  const keys = Object.keys(first._zod.def.shape);
  for (const other of others) {
    const own = Object.keys(other._zod.def.shape);
    for (const [i, key] of own.entries())
      if (!keys.includes(key)) keys.splice(keys.indexOf(own[i - 1] ?? '') + 1, 0, key);
  }
  const discriminator = discriminatorOf(schema);
  for (const { by, after, keys: moved } of PLACES) {
    if (by !== discriminator || !keys.includes(after)) continue;
    const present = moved.filter((key) => keys.includes(key));
    for (const key of present) keys.splice(keys.indexOf(key), 1);
    keys.splice(keys.indexOf(after) + 1, 0, ...present);
  }
  return keys;
}

/** Keys that mean the same in every member of a union. */
export function commonKeys(schema: z.core.$ZodType): string[] {
  const shapes = objectsOf(schema).map((object) => object._zod.def.shape);
  return keyOrder(schema).filter((key) => new Set(shapes.map((shape) => shape[key])).size === 1);
}

/** The schema of a field in any member that has it. */
export function fieldSchema(schema: z.core.$ZodType, key: string): z.core.$ZodType | undefined {
  for (const object of objectsOf(schema)) {
    const child = object._zod.def.shape[key];
    if (child) return child;
  }
  return undefined;
}

/** The schema of a list's items; undefined for what is no list. */
export function itemSchema(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const here = bare(schema);
  return here instanceof z.core.$ZodArray ? here._zod.def.element : undefined;
}

/** The discriminator of a union of records. */
export function discriminatorOf(schema: z.core.$ZodType): string | undefined {
  const here = bare(schema);
  return here instanceof z.core.$ZodDiscriminatedUnion ? here._zod.def.discriminator : undefined;
}

export function isOptional(schema: z.core.$ZodType): boolean {
  return schema instanceof z.core.$ZodOptional;
}

/** What a field holds, as far as writing it needs to know. */
export function sortOf(
  schema: z.core.$ZodType,
): 'record' | 'list' | 'number' | 'boolean' | 'choice' | 'text' {
  const here = bare(schema);
  if (here instanceof z.core.$ZodArray) return 'list';
  if (objectsOf(here).length > 0) return 'record';
  if (here instanceof z.core.$ZodNumber) return 'number';
  if (here instanceof z.core.$ZodBoolean) return 'boolean';
  if (here instanceof z.core.$ZodEnum || here instanceof z.core.$ZodLiteral) return 'choice';
  return 'text';
}

/** True when this value alone satisfies the schema. */
export function fits(schema: z.core.$ZodType, value: unknown): boolean {
  return z.core.safeParse(schema, value).success;
}
