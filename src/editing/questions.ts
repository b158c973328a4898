/** What a new record still needs, asked in the words of the schema; answers put where they belong. */
import type * as z from 'zod';
import {
  choicesOf,
  commonKeys,
  discriminatorOf,
  fieldSchema,
  fits,
  infoOf,
  isOptional,
  itemSchema,
  keyOrder,
  keysOf,
  schemaAt,
  sortOf,
} from '../schema/index.ts';

type Schema = z.core.$ZodType;
type Fields = Readonly<Record<string, unknown>>;

/** One thing to ask. */
export interface Question {
  /** How it is written on the command line: `lead.duties.does`. */
  readonly flag: string;
  readonly title: string;
  readonly description: string;
  readonly example?: string;
  /** The only words allowed; empty where any text is. */
  readonly choices: readonly string[];
  /** Several answers are welcome. */
  readonly many: boolean;
  /** Whether this answer would do. */
  accepts(answers: readonly string[]): boolean;
}

/** Flag → what was answered, several times where the flag was given several times. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** Required fields without a value, in the order they are written. */
export function* questionsOn(schema: Schema, value: Fields, prefix = ''): Iterable<Question> {
  const tag = discriminatorOf(schema);
  const open = tag !== undefined && value[tag] === undefined;
  if (open) {
    const field = fieldSchema(schema, tag);
    if (field) yield question(prefix + tag, field, choicesOf(schema, tag));
  }
  // Further questions may depend on this answer, so they are asked after it.
  const keys = open ? commonKeys(schema) : keysOf(schema, value);
  for (const key of keyOrder(schema).filter((k) => keys.includes(k))) {
    const field = schemaAt(schema, [key], value);
    const own = value[key];
    if (!field || (own === undefined && isOptional(field))) continue;
    const item = itemSchema(field);
    if (sortOf(field) === 'record')
      yield* questionsOn(field, (own ?? {}) as Fields, `${prefix}${key}.`);
    else if (item && sortOf(item) === 'record') {
      const entries = own as readonly Fields[] | undefined;
      if (entries === undefined || entries.length > 0)
        yield* questionsOn(item, entries?.[0] ?? {}, `${prefix}${key}.`);
    } else if (own === undefined) yield question(prefix + key, field, choicesOf(field));
  }
}

function question(flag: string, field: Schema, choices: readonly string[]): Question {
  const { title = flag, description = '', examples } = infoOf(field);
  const [example] = examples ?? [];
  const many = itemSchema(field) !== undefined;
  return {
    flag,
    title,
    description,
    choices,
    many,
    ...(example === undefined
      ? {}
      : { example: Array.isArray(example) ? example.join('、') : String(example) }),
    accepts: (answers) =>
      choices.length > 0 ? choices.includes(answers[0] ?? '') : fits(field, read(field, answers)),
  };
}

/** A record of these answers, with what needs no asking: empty lists that may be empty, fields with one choice. */
export function recordOf(schema: Schema, answers: Answers): Fields | { readonly unknown: string } {
  let record: Fields = {};
  for (const [flag, texts] of answers) {
    const next = put(schema, record, flag.split('.'), texts);
    if (next === undefined) return { unknown: flag };
    record = next as Fields;
  }
  return completed(schema, record);
}

function put(
  schema: Schema,
  value: unknown,
  [key, ...rest]: readonly string[],
  texts: readonly string[],
): unknown {
  const item = itemSchema(schema);
  if (key === undefined) return read(schema, texts);
  // Command lines fill the first entry of a list of records; the others are written in the file.
  if (item) {
    const entry = put(item, (value as readonly unknown[] | undefined)?.[0], [key, ...rest], texts);
    return entry === undefined ? undefined : [entry];
  }
  const field = fieldSchema(schema, key);
  const child = field && put(field, (value as Fields | undefined)?.[key], rest, texts);
  return child === undefined ? undefined : { ...(value as Fields | undefined), [key]: child };
}

function read(schema: Schema, texts: readonly string[]): unknown {
  const item = itemSchema(schema);
  if (item) return texts.filter((text) => text !== '').map((text) => read(item, [text]));
  const text = texts.at(-1) ?? '';
  switch (sortOf(schema)) {
    case 'number':
      return text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text);
    case 'boolean':
      return text === 'true' || text === '是'
        ? true
        : text === 'false' || text === '否'
          ? false
          : text;
    case 'record':
      return undefined;
    default:
      return text;
  }
}

function completed(schema: Schema, value: Fields): Fields {
  const tag = discriminatorOf(schema);
  if (tag && value[tag] === undefined) return value;
  const entries = keysOf(schema, value).flatMap((key): [string, unknown][] => {
    const field = schemaAt(schema, [key], value);
    if (!field || value[key] !== undefined || isOptional(field)) return [];
    if (itemSchema(field) && fits(field, [])) return [[key, []]];
    const choices = sortOf(field) === 'choice' ? choicesOf(field) : [];
    return choices.length === 1 ? [[key, choices[0]]] : [];
  });
  return { ...value, ...Object.fromEntries(entries) };
}
