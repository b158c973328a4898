/** The form of a kind of record, made from its JSON Schema: what to ask, in which order, and how. Pure. */
import { PICKS, type PickOf } from './pick-fields.ts';

/** As much of JSON Schema as ours use. */
export interface JsonSchema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
}

/** How one thing is asked for. */
export type Ask =
  /** `words` are one line however long, `prose` many; the others are a word or a number as printed. */
  | { readonly ask: 'words' | 'prose' | 'word' | 'day' | 'number' | 'yes-no' }
  | { readonly ask: 'choice'; readonly choices: readonly string[] }
  /** Another record, by its name; or one of the words in `also`. */
  | { readonly ask: 'pick'; readonly of: PickOf; readonly also: readonly string[] }
  | { readonly ask: 'list'; readonly item: Field }
  | Group;

/** A group of fields. Which ones may hang on one of them. */
export interface Group {
  readonly ask: 'group';
  readonly by?: string;
  readonly variants: readonly { readonly when?: string; readonly fields: readonly Field[] }[];
}

/** One question. */
export type Field = Ask & {
  readonly key: string;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
};

/** The whole form. `order` says in which order a record's own fields stand; the rest follows. */
export function formOf(schema: JsonSchema, order: readonly string[] = []): Field {
  const { items } = schema;
  const root = items ? { ...schema, items: inOrder(items, order) } : inOrder(schema, order);
  return fieldOf('', root, true, []);
}

/** The fields of a group for what it holds now. */
export function fieldsFor({ by, variants }: Group, value: unknown): readonly Field[] {
  const said = by === undefined ? undefined : (value as Record<string, unknown> | undefined)?.[by];
  const chosen = variants.find(({ when }) => when === said) ?? variants[0];
  return chosen?.fields ?? [];
}

function fieldOf(
  key: string,
  schema: JsonSchema,
  required: boolean,
  path: readonly string[],
): Field {
  const asked = askOf(schema, path);
  const { title = key, description = '', examples = [] } = schema;
  const [example] = examples;
  const shown =
    ['string', 'number'].includes(typeof example) &&
    ['words', 'word', 'number'].includes(asked.ask);
  // What a description says of file names and ids is for those who write files; here names are chosen.
  const says = asked.ask === 'pick' && /[a-z]|编号/.test(description) ? '' : description;
  const help = [says, shown ? `例：${example}` : ''].filter(Boolean).join('。');
  return { ...asked, key, title, help, required };
}

function askOf(schema: JsonSchema, path: readonly string[]): Ask {
  const of = schema.type === 'string' || schema.anyOf ? pickFor(path) : undefined;
  const plain = schema.anyOf?.flatMap((member) => member.enum ?? []);
  if (of) return { ask: 'pick', of, also: plain ?? [] };
  if (schema.items) {
    const item = fieldOf('', schema.items, true, path);
    return { ask: 'list', item };
  }
  if (schema.oneOf ?? schema.properties) return groupOf(schema, path);
  const choices = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (choices) return { ask: 'choice', choices };
  if (schema.type === 'boolean') return { ask: 'yes-no' };
  if (schema.type === 'integer' || schema.type === 'number') return { ask: 'number' };
  if (schema.format === 'date') return { ask: 'day' };
  // Of all patterns only that of running text lets blanks and line ends through.
  return { ask: schema.pattern === undefined || schema.pattern.includes('\\S') ? 'words' : 'word' };
}

function groupOf(schema: JsonSchema, path: readonly string[]): Group {
  const members = schema.oneOf ?? [schema];
  const by = schema.oneOf && discriminatorOf(members);
  const choices =
    by === undefined ? [] : members.map((member) => member.properties?.[by]?.const ?? '');
  const variants = members.map(({ properties = {}, required = [] }) => {
    const fields = Object.entries(properties).map(([key, child]): Field => {
      const field = fieldOf(key, child, required.includes(key), [...path, key]);
      return key === by ? { ...field, ask: 'choice', choices } : field;
    });
    const when = by === undefined ? undefined : properties[by]?.const;
    return when === undefined ? { fields } : { when, fields };
  });
  return by === undefined ? { ask: 'group', variants } : { ask: 'group', by, variants };
}

/** The one field that every member pins to a word of its own. */
function discriminatorOf(members: readonly JsonSchema[]): string | undefined {
  const [first] = members;
  return Object.keys(first?.properties ?? {}).find((key) =>
    members.every(({ properties }) => properties?.[key]?.const !== undefined),
  );
}

/** By the names of the field and of the group it stands in, else by its own name. */
function pickFor(path: readonly string[]): PickOf | undefined {
  return PICKS[path.slice(-2).join('.')] ?? PICKS[path.at(-1) ?? ''];
}

function inOrder(schema: JsonSchema, order: readonly string[]): JsonSchema {
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const sorted = ({ properties, ...rest }: JsonSchema): JsonSchema =>
    properties
      ? {
          ...rest,
          properties: Object.fromEntries(
            Object.entries(properties).toSorted(([a], [b]) => place(a) - place(b)),
          ),
        }
      : rest;
  return schema.oneOf ? { ...schema, oneOf: schema.oneOf.map(sorted) } : sorted(schema);
}
