/** Finding the field a path leads to, so that an error can speak of it by its Chinese title. */
import * as z from 'zod';

/** Title, description and first example of a field, as declared in the schema. */
export interface FieldInfo {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

/** What the schema says of itself. */
export function infoOf(schema: z.core.$ZodType): FieldInfo {
  const own = (z.globalRegistry.get(schema) ?? {}) as FieldInfo;
  if (own.title !== undefined) return own;
  const inner = bare(schema);
  return inner === schema ? own : infoOf(inner);
}

/** The schema at `path`, choosing union members by what `value` says; undefined where none fits. */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  value: unknown,
): z.core.$ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const here = member(bare(schema), value);
  const next = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  if (here instanceof z.core.$ZodObject) {
    const child = here._zod.def.shape[key as string];
    return child ? schemaAt(child, rest, next) : undefined;
  }
  if (here instanceof z.core.$ZodArray) return schemaAt(here._zod.def.element, rest, next);
  return undefined;
}

/** Keys an object may have at this place, in the order of the schema. */
export function keysOf(schema: z.core.$ZodType, value: unknown): string[] {
  const here = member(bare(schema), value);
  return here instanceof z.core.$ZodObject ? Object.keys(here._zod.def.shape) : [];
}

/** Values a field may take when its list is closed (enum, literal, discriminator). */
export function choicesOf(schema: z.core.$ZodType, discriminator?: string): string[] {
  const here = bare(schema);
  if (here instanceof z.core.$ZodEnum) return Object.values(here._zod.def.entries).map(String);
  if (here instanceof z.core.$ZodLiteral) return here._zod.def.values.map(String);
  if (here instanceof z.core.$ZodUnion)
    return here._zod.def.options.flatMap((option) => {
      if (discriminator === undefined) return choicesOf(option);
      const object = bare(option);
      const field =
        object instanceof z.core.$ZodObject ? object._zod.def.shape[discriminator] : undefined;
      return field ? choicesOf(field) : [];
    });
  return [];
}

/** The schema without what makes it optional. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.core.$ZodOptional ? bare(schema._zod.def.innerType) : schema;
}

/** The member of a discriminated union that `value` names; the first one when it names none. */
function member(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (!(schema instanceof z.core.$ZodDiscriminatedUnion)) return schema;
  const { discriminator, options } = schema._zod.def;
  const tag = (value as Record<string, unknown> | undefined)?.[discriminator];
  const chosen = options.find((option) => {
    const object = bare(option);
    if (!(object instanceof z.core.$ZodObject)) return false;
    const field = object._zod.def.shape[discriminator];
    return field !== undefined && choicesOf(field).includes(String(tag));
  });
  return chosen ?? options[0] ?? schema;
}

/** The objects a field may be. */
export function objectsOf(schema: z.core.$ZodType): z.core.$ZodObject[] {
  const here = bare(schema);
  if (here instanceof z.core.$ZodObject) return [here];
  return here instanceof z.core.$ZodUnion ? here._zod.def.options.flatMap(objectsOf) : [];
}

/** A value with keys: neither a list nor `null`. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
