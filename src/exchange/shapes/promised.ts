/**
 * What we promised: the fields of v1 with their types, kept in `v1.json`. Within v1 fields are only added, so a field of
 * that file may neither vanish nor change its type.
 */
import type * as z from 'zod';
import { shapeFields } from './fields.ts';

/** Shape → path → type; `?` behind the type where the key itself may be missing. */
export type Promised = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The fields as the shapes have them now. */
export function fieldsNow(shapes: Readonly<Record<string, z.ZodType>>): Promised {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [
      name,
      Object.fromEntries(
        shapeFields(shape).map(({ path, type, required }) => [path, required ? type : `${type}?`]),
      ),
    ]),
  );
}

export interface Broken {
  /** One sentence for each promise that is not kept. */
  readonly broken: readonly string[];
  /** Fields that are new and not promised yet. */
  readonly added: readonly string[];
}

export function compared(promised: Promised, now: Promised): Broken {
  const entries = (all: Promised) =>
    Object.entries(all).flatMap(([shape, fields]) =>
      Object.entries(fields).map(([path, type]) => ({ shape, path, type })),
    );
  const broken = entries(promised).flatMap(({ shape, path, type }) => {
    const found = now[shape]?.[path];
    if (found === undefined) return [`${shape}: ${path} is gone`];
    return found === type ? [] : [`${shape}: ${path} was ${type} and is now ${found}`];
  });
  const added = entries(now)
    .filter(({ shape, path }) => promised[shape]?.[path] === undefined)
    .map(({ shape, path }) => `${shape}: ${path}`);
  return { broken, added };
}
