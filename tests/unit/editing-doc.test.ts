import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isMap, isNode, isPair, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import * as z from 'zod';
import {
  choicesOf,
  DEADLINE_IDS,
  infoOf,
  KINDS,
  type Kind,
  PROSE_COMPONENTS,
  schemaAt,
} from '../../src/schema/index.ts';

const MARK = /^(?:必填|可不写)，/;

/** One fenced block of docs/editing/templates/ that names its file. */
interface Template {
  readonly path: string;
  readonly kind: Kind | undefined;
  readonly text: string;
}

/** One field as a template writes it. */
interface Written {
  readonly schema: z.core.$ZodType;
  readonly path: string;
  /** What is said of it, on its own line or on the comment lines above. */
  readonly remark: string;
}

const doc = globSync('docs/editing/**/*.md')
  .sort()
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const templates: Template[] = [
  ...doc.matchAll(/^```yaml\n(# content\/(\S+)\n[\s\S]*?)^```$/gm),
].map(([, text = '', path = '']) => ({ path, kind: kindOf(path), text }));

/** The three lists have one schema; what one of them shows need not be shown again. */
const schemas = [...Map.groupBy(KINDS, ({ schema }): z.ZodType => schema)].map(
  ([schema, kinds]) => ({ schema, kinds: kinds.map(({ name }) => name).join(', ') }),
);

test.each(KINDS)('$name has a template', (kind) => {
  expect(templates.filter((t) => t.kind?.name === kind.name)).not.toEqual([]);
});

describe.each(templates)('$path', ({ path, kind, text }) => {
  test('fits its kind', () => {
    expect(kind, 'no kind of file lies there').toBeDefined();
    const { success, error } = kind?.schema.safeParse(parsed(text).toJS()) ?? {};
    expect(success, error && z.prettifyError(error)).toBe(true);
  });

  test('has the name that its file says', () => {
    const parts = path.replace(/\.\w+$/, '').split('/');
    const id = parsed(text).get('id');
    if (kind?.idFrom) expect(id).toBe(parts.at(kind.idFrom === 'file' ? -1 : -2));
    if (kind?.name === 'matter') expect(parsed(text).get('domain')).toBe(parts.at(-2));
  });
});

test.each(schemas)('every field of $kinds occurs, and what is said of it is true', ({ schema }) => {
  const written = templates
    .filter((t) => t.kind?.schema === schema)
    .flatMap(({ path, text }) => writtenIn(schema, path, text));

  const shown = new Set(written.map((field) => field.schema));
  const missing = [...fieldsOf(schema)].filter(([field]) => !shown.has(field));
  expect(missing.map(([, place]) => place)).toEqual([]);

  const remarked = written.filter(({ remark }) => MARK.test(remark));
  const silent = written.filter((w) => !remarked.some((r) => r.schema === w.schema));
  expect(silent.map(({ path }) => path)).toEqual([]);
  for (const { schema: field, path, remark } of remarked) {
    const { title, description = '' } = infoOf(field);
    const need = field instanceof z.core.$ZodOptional ? '可不写' : '必填';
    expect.soft(remark, path).toContain(`${need}，${title}：${description}`);
    for (const choice of listed(field)) expect.soft(remark, path).toContain(choice);
  }
});

test('numbers that others give out are never made up', () => {
  const keys = ['siteIdCode', 'icp', 'publicSecurity', 'postcode'];
  for (const key of [...keys, 'code', 'basicCode', 'implementCode', 'provincialCode'])
    expect(doc, key).not.toMatch(new RegExp(`^\\s*${key}:`, 'm'));
});

test('every component of prose is shown, with all it may be told', () => {
  const prose = /^```mdx\n([\s\S]*?)^```$/m.exec(doc)?.[1] ?? '';
  for (const [name, { attributes }] of Object.entries(PROSE_COMPONENTS))
    for (const attribute of Object.keys(attributes)) {
      const use = new RegExp(`<${name}\\b[^>]* ${attribute}="`);
      expect(prose).toMatch(use);
      expect(doc.replace(prose, '')).toMatch(use);
    }
  for (const id of DEADLINE_IDS) expect(doc).toContain(`\`${id}\``);
});

function kindOf(path: string): Kind | undefined {
  const fits = (kind: Kind) => {
    const pattern = kind.path.replaceAll('.', '\\.').replaceAll('*', '[^/]+');
    return new RegExp(`^${pattern}$`).test(path);
  };
  return KINDS.find(fits);
}

/** Throws on what is no YAML at all. */
function parsed(text: string) {
  const document = parseDocument(text);
  if (document.errors.length > 0) throw document.errors[0];
  return document;
}

/** Fields that stand behind `#` until somebody has the number count as shown. */
function writtenIn(schema: z.ZodType, file: string, text: string): Written[] {
  const whole = text.replace(/^(\s*)# ([a-zA-Z]+: )/gm, '$1$2');
  const document = parsed(whole);
  const value: unknown = document.toJS();
  const found: Written[] = [];
  const walk = (node: unknown, path: readonly PropertyKey[]) => {
    if (isSeq(node)) for (const [i, item] of node.items.entries()) walk(item, [...path, i]);
    if (!isMap(node)) return;
    for (const pair of node.items) {
      const here = [...path, keyOf(pair)];
      const field = schemaAt(schema, here, value);
      const at = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
      const where = `${file} ${here.join('.')}`;
      if (field) found.push({ schema: field, path: where, remark: remarkAt(whole, at) });
      walk(pair.value, here);
    }
  };
  walk(document.contents, []);
  return found;
}

function keyOf(pair: Pair): string {
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
}

function remarkAt(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  const own = text.split('\n')[lines.length - 1] ?? '';
  const after = / # (.*)$/.exec(own)?.[1];
  if (after !== undefined) return after;
  const above: string[] = [];
  for (const line of lines.slice(0, -1).reverse()) {
    const remark = /^\s*# (.*)$/.exec(line)?.[1];
    if (remark === undefined) break;
    above.unshift(remark);
  }
  // A word about the whole entry may stand above the word about its first field.
  const first = above.findLastIndex((line) => MARK.test(line));
  return above.slice(Math.max(0, first)).join('');
}

/** Every field a record of this schema may have, all variants and depths, with a place for the message. */
function fieldsOf(
  schema: z.core.$ZodType,
  place = '',
  found = new Map<z.core.$ZodType, string>(),
): Map<z.core.$ZodType, string> {
  if (schema instanceof z.core.$ZodOptional) fieldsOf(schema._zod.def.innerType, place, found);
  else if (schema instanceof z.core.$ZodArray) fieldsOf(schema._zod.def.element, place, found);
  else if (schema instanceof z.core.$ZodDiscriminatedUnion)
    for (const option of schema._zod.def.options) fieldsOf(option, place, found);
  else if (schema instanceof z.core.$ZodObject)
    for (const [key, field] of Object.entries(schema._zod.def.shape)) {
      const tag = choicesOf(field).length === 1 ? `（${choicesOf(field)}）` : '';
      const here = `${place}.${key}${tag}`;
      found.set(field, found.get(field) ?? here);
      fieldsOf(field, here, found);
    }
  return found;
}

/** The words of a closed list, which an editor has to choose from. */
function listed(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.core.$ZodOptional) return listed(schema._zod.def.innerType);
  if (schema instanceof z.core.$ZodArray) return listed(schema._zod.def.element);
  return schema instanceof z.core.$ZodEnum ? choicesOf(schema) : [];
}
