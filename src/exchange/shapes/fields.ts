/** The fields of a shape, one after another: what the data dictionary prints and the compatibility test compares. */
import type * as z from 'zod';
import { jsonSchemaOf } from './json-schema.ts';

/** One field at one place. */
export interface ShapeField {
  /** `matters[].basis[].law`. Fields of any name are `{…}`. */
  readonly path: string;
  readonly depth: number;
  readonly key: string;
  /** JSON's own words, `null` last: `string|null`, `object[]`. */
  readonly type: string;
  /** `date` and the like, where a text is of a certain form. */
  readonly format: string | undefined;
  readonly title: string;
  readonly description: string;
  /** The first example, as JSON. */
  readonly example: string | undefined;
  /** Words a closed list allows. */
  readonly choices: readonly string[];
  /** False where the key itself may be missing. */
  readonly required: boolean;
}

type Schema = z.core.JSONSchema.JSONSchema;
interface Property {
  readonly schema: Schema;
  readonly required: boolean;
}

export function shapeFields(shape: z.ZodType): ShapeField[] {
  const { value, marks } = unlisted(jsonSchemaOf(shape));
  return below(value, marks, 0);
}

function below(schema: Schema, path: string, depth: number): ShapeField[] {
  const named = [...properties(schema)].flatMap(([key, property]) =>
    one(property, key, path === '' ? key : `${path}.${key}`, depth),
  );
  const any = schema.additionalProperties;
  return [
    ...named,
    ...(typeof any === 'object'
      ? one({ schema: any, required: false }, '{…}', `${path}.{…}`, depth)
      : []),
  ];
}

function one({ schema, required }: Property, key: string, path: string, depth: number) {
  const { value, marks } = unlisted(schema);
  const { title = '', description = '', examples } = schema;
  const example = (examples as unknown[] | undefined)?.[0];
  const field: ShapeField = {
    path,
    depth,
    key,
    type: typeOf(schema),
    format: value.format,
    title,
    description,
    example: example === undefined ? undefined : JSON.stringify(example),
    choices: choicesOf(value),
    required,
  };
  return [field, ...below(value, path + marks, depth + 1)];
}

/** What an object holds; of several kinds of object what any of them holds, required where all of them say so. */
function properties(schema: Schema): Map<string, Property> {
  const kinds = optionsOf(schema).filter((option) => option.properties !== undefined);
  const merged = new Map<string, Property>();
  for (const key of new Set(kinds.flatMap((kind) => Object.keys(kind.properties ?? {})))) {
    const schemas = kinds.flatMap((kind): Schema[] => {
      const own = kind.properties?.[key];
      return own === undefined ? [] : [own as Schema];
    });
    const [first = {}] = schemas;
    // What tells the kinds apart is one word in each of them: together they are the list of words.
    const words = schemas.flatMap((each) => (each.const === undefined ? [] : [each.const]));
    const together = words.length > 1 ? { ...without(first), enum: [...new Set(words)] } : first;
    const required = kinds.every((kind) => kind.required?.includes(key));
    merged.set(key, { schema: together as Schema, required });
  }
  return merged;
}

function without({ const: _, ...rest }: Schema): Schema {
  return rest;
}

function optionsOf(schema: Schema): Schema[] {
  return ((schema.oneOf ?? schema.anyOf) as Schema[] | undefined) ?? [schema];
}

/** The schema of what is not null, or the schema itself. */
function present(schema: Schema): Schema {
  const options = optionsOf(schema).filter(({ type }) => type !== 'null');
  return options.length === 1 && options[0] ? options[0] : schema;
}

/** What a list, or a list of lists, holds in the end. */
function unlisted(schema: Schema, marks = ''): { value: Schema; marks: string } {
  const here = present(schema);
  if (here.type !== 'array') return { value: here, marks };
  return unlisted(here.items as Schema, `${marks}[]`);
}

function choicesOf(schema: Schema): string[] {
  return optionsOf(schema)
    .flatMap((option) => option.enum ?? [])
    .map(String);
}

function typeOf(schema: Schema): string {
  const types = optionsOf(schema).flatMap((option) => {
    if (option.type === 'array') return `${typeOf(option.items as Schema)}[]`;
    if (option.const !== undefined) return JSON.stringify(option.const);
    return option.type ?? [];
  });
  return [...new Set(types)].join('|');
}
