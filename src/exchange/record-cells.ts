/** Values of records as cells of a table, and cells as values: one function each way, for every kind of field. */
import * as z from 'zod';
import type { Register } from '../register/index.ts';
import { bare, isArticle } from '../schema/index.ts';

/** What a cell may hold. */
export type CellKind = 'text' | 'id' | 'number' | 'numbers' | 'list' | 'ids' | 'citations';

/** How a field stands in a cell; undefined for what fits into none. */
export function cellKind(schema: z.core.$ZodType): CellKind | undefined {
  const here = bare(schema);
  if (here instanceof z.core.$ZodNumber) return 'number';
  if (here instanceof z.core.$ZodString) return isIdSchema(here) ? 'id' : 'text';
  if (here instanceof z.core.$ZodEnum) return 'text';
  if (here instanceof z.core.$ZodLiteral) return 'text';
  if (!(here instanceof z.core.$ZodArray)) return undefined;
  const item = bare(here._zod.def.element);
  if (item instanceof z.core.$ZodObject)
    return ['law', 'article'].every((key) => key in item._zod.def.shape) ? 'citations' : undefined;
  if (item instanceof z.core.$ZodNumber) return 'numbers';
  if (item instanceof z.core.$ZodString) return isIdSchema(item) ? 'ids' : 'list';
  return item instanceof z.core.$ZodEnum ? 'ids' : undefined;
}

function isIdSchema(schema: z.core.$ZodType): boolean {
  return z.safeParse(schema, 'a-b').success && !z.safeParse(schema, '甲 乙').success;
}

/** Bodies and matters by their names, everything else as it is written. */
export function cellOf(value: unknown, kind: CellKind, register: Register): string {
  if (value === undefined || value === null) return '';
  switch (kind) {
    case 'text':
    case 'number':
      return String(value);
    case 'id':
      return nameOf(String(value), register);
    case 'list':
      return (value as readonly string[]).join('\n');
    case 'numbers':
      return (value as readonly number[]).join('、');
    case 'ids':
      return (value as readonly string[]).map((one) => nameOf(one, register)).join('、');
    case 'citations':
      return (value as readonly { law: string; article?: string }[])
        .map(({ law, article = '' }) => `《${register.laws.get(law)?.title ?? law}》${article}`)
        .join('；');
    default:
      return kind satisfies never;
  }
}

/** The value a cell stands for, or a sentence that says why it stands for none. */
export function valueFrom(
  cell: string,
  kind: CellKind,
  register: Register,
): { readonly value: unknown } | { readonly fault: string } {
  const said = cell.trim();
  switch (kind) {
    case 'text':
      return { value: said };
    case 'id':
      return { value: idOf(said, register) };
    case 'number':
      return /^\d+(?:\.\d+)?$/.test(said) ? { value: Number(said) } : { fault: `“${said}”不是数` };
    case 'numbers': {
      const numbers = lines(said, /[、，,；;\n]/);
      const wrong = numbers.find((one) => !/^\d+$/.test(one));
      return wrong === undefined ? { value: numbers.map(Number) } : { fault: `“${wrong}”不是数` };
    }
    case 'list':
      return { value: lines(said, /\n/) };
    case 'ids':
      return { value: idsIn(lines(said, /[、，,；;\n]/), register) };
    case 'citations': {
      const cited = lines(said, /[；;\n]/).map((one) => citationOf(one, register));
      const unknown = cited.find((one) => typeof one === 'string');
      return unknown === undefined ? { value: cited } : { fault: unknown };
    }
    default:
      return kind satisfies never;
  }
}

function lawNamed(title: string, { laws }: Register) {
  return [...laws.values()].find(
    (one) => one.title === title || one.short === title || one.id === title,
  );
}

function citationOf(said: string, register: Register) {
  const [, title = '', article = ''] = /^《(.+?)》\s*(.*)$/.exec(said) ?? [];
  const law = lawNamed(title, register);
  if (!law)
    return `“${said}”要写成《法律全称》第几条，法律在 content/laws/ 里${title ? `；没有《${title}》` : ''}`;
  if (article !== '' && !isArticle(article)) return `“${article}”不是条号，要写成第几条第几款`;
  return { law: law.id, ...(article === '' ? {} : { article }) };
}

const lines = (said: string, at: RegExp) =>
  said
    .split(at)
    .map((one) => one.trim())
    .filter((one) => one !== '');

const tables = ({ departments, towns, matters }: Register) => [departments, towns, matters];

function nameOf(id: string, register: Register): string {
  for (const table of tables(register)) {
    const found = table.get(id);
    if (found) return found.name;
  }
  return register.laws.get(id)?.title ?? id;
}

/** Names of matters hold 、 themselves: the longest name that is known counts. */
function idsIn([first, ...rest]: readonly string[], register: Register): string[] {
  if (first === undefined) return [];
  for (let more = rest.length; more > 0; more--) {
    const whole = [first, ...rest.slice(0, more)].join('、');
    const id = idOf(whole, register);
    if (id !== whole) return [id, ...idsIn(rest.slice(more), register)];
  }
  return [idOf(first, register), ...idsIn(rest, register)];
}

/** A name that is nobody's stands for itself. */
function idOf(name: string, register: Register): string {
  for (const table of tables(register))
    for (const one of table.values()) if (one.name === name) return one.id;
  return lawNamed(name.replace(/^《(.+)》$/, '$1'), register)?.id ?? name;
}
