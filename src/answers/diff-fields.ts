/**
 * What changed inside one record, field by field, under the titles the schema gives them. Led by the schema, so that
 * links between records are compared as links, and a new field needs nothing here.
 */
import { infoOf, isRecord, KINDS, type KindName, keysOf, schemaAt } from '../schema/index.ts';
import { type Pairing, titleOf } from './diff-names.ts';

/** One field: another value, or entries of a list that came and went. */
export type FieldChange = {
  /** Titles from the record down: 设定依据 · 《森林法》第七十四条 · 到哪天止. */
  readonly field: string;
} & (
  | { readonly before: string | undefined; readonly now: string | undefined }
  | { readonly removed: readonly string[]; readonly added: readonly string[] }
);

type Schema = Parameters<typeof infoOf>[0];
type Names = Pick<Pairing, 'same' | 'nameOf'>;

/** All fields that differ between two states of a record, in the order of the schema. */
export function fieldChanges(
  kind: KindName,
  before: object,
  now: object,
  names: Names,
  leaveOut: readonly string[] = [],
): FieldChange[] {
  const schema = schemaOf(kind);
  return compareFields(schema, before, now, [], names, leaveOut);
}

/** The schema of one record: lists of claims and of officers are files of many. */
export function schemaOf(kind: KindName): Schema {
  const schema: Schema = (KINDS.find(({ name }) => name === kind) ?? KINDS[0]).schema;
  return schemaAt(schema, [0], []) ?? schema;
}

function compareFields(
  schema: Schema,
  before: object,
  now: object,
  path: readonly string[],
  names: Names,
  leaveOut: readonly string[] = [],
): FieldChange[] {
  const keys = new Set([...keysOf(schema, now), ...keysOf(schema, before)]);
  return [...keys]
    .filter((key) => !leaveOut.includes(key))
    .flatMap((key) => {
      const child = schemaAt(schema, [key], now) ?? schemaAt(schema, [key], before);
      if (!child) return [];
      const [a, b] = [before, now].map((record) => (record as Record<string, unknown>)[key]);
      return compare(child, a, b, [...path, infoOf(child).title ?? key], names);
    });
}

function compare(
  schema: Schema,
  before: unknown,
  now: unknown,
  path: readonly string[],
  names: Names,
): FieldChange[] {
  if (equal(schema, before, now, names)) return [];
  if (Array.isArray(before) || Array.isArray(now))
    return compareLists(schema, (before ?? []) as unknown[], (now ?? []) as unknown[], path, names);
  if (isRecord(before) && isRecord(now) && keysOf(schema, now).length > 0)
    return compareFields(schema, before, now, path, names);
  const say = (value: unknown) =>
    value === undefined ? undefined : sayValue(schema, value, names);
  return [{ field: path.join(' · '), before: say(before), now: say(now) }];
}

/** Pairs entries by what identifies them, else by saying mostly the same; those left over were added or removed. */
function compareLists(
  schema: Schema,
  before: readonly unknown[],
  now: readonly unknown[],
  path: readonly string[],
  names: Names,
): FieldChange[] {
  const element = schemaAt(schema, [0], []) ?? schema;
  const field = path.join(' · ');
  const say = (value: unknown) => sayValue(element, value, names);
  const removed = [...before];
  const added = [...now];
  const pairs = (alike: (a: unknown, b: unknown) => boolean) =>
    before.flatMap((a) => {
      const b = added.find((value) => alike(a, value));
      if (b === undefined || !removed.includes(a)) return [];
      removed.splice(removed.indexOf(a), 1);
      added.splice(added.indexOf(b), 1);
      return [[a, b] as const];
    });
  pairs((a, b) => equal(element, a, b, names));
  const paired = pairs((a, b) => {
    const key = keyOf(a, names);
    return key !== undefined && key === keyOf(b, names);
  });
  paired.push(...pairs((a, b) => isMostlySame(element, a, b, names)));
  const inside = paired.flatMap(([a, b]) =>
    compare(element, a, b, [...path, labelOf(a, names) ?? labelOf(b, names) ?? ''], names),
  );
  if (removed.length + added.length > 0)
    inside.push({ field, removed: removed.map(say), added: added.map(say) });
  if (inside.length > 0) return inside;
  const order = (list: readonly unknown[]) =>
    list.map((value) => labelOf(value, names) ?? say(value)).join('、');
  return [{ field: `${field} · 顺序`, before: order(before), now: order(now) }];
}

/** True where more than half of the fields agree: a corrected article is the same basis, not one removed and one added. */
function isMostlySame(schema: Schema, a: unknown, b: unknown, names: Names): boolean {
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = [...new Set([...keysOf(schema, a), ...keysOf(schema, b)])].filter(
    (key) => a[key] !== undefined || b[key] !== undefined,
  );
  const agreeing = keys.filter((key) => {
    const child = schemaAt(schema, [key], b) ?? schemaAt(schema, [key], a);
    return child !== undefined && equal(child, a[key], b[key], names);
  });
  return agreeing.length * 2 > keys.length;
}

/** What an entry of a list is known by: offices and windows have an id that outlives their names. */
function keyOf(entry: unknown, names: Names): string | undefined {
  const id = isRecord(entry) ? entry['id'] : undefined;
  return id === undefined ? labelOf(entry, names) : String(id);
}

/** An entry of a list in words; undefined for plain values. */
function labelOf(entry: unknown, names: Names): string | undefined {
  if (!isRecord(entry)) return undefined;
  const { law, article, matter, kind } = entry;
  if (law !== undefined)
    return `${isRecord(law) ? titleOf(law) : names.nameOf(String(law))}${article ?? ''}`;
  if (isRecord(matter)) return `${kind ?? ''}“${titleOf(matter)}”`;
  for (const key of [
    'name',
    'title',
    'by',
    'year',
    'level',
    'target',
    'post',
    'phase',
    'from',
    'says',
  ]) {
    const value = entry[key];
    if (isRecord(value)) return titleOf(value);
    if (value !== undefined) return names.nameOf(String(value));
  }
  return undefined;
}

function equal(schema: Schema, a: unknown, b: unknown, names: Names): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    const element = schemaAt(schema, [0], []) ?? schema;
    return a.length === b.length && a.every((value, i) => equal(element, value, b[i], names));
  }
  if (!isRecord(a) || !isRecord(b) || keysOf(schema, b).length === 0) return names.same(a, b);
  const keys = new Set([...keysOf(schema, a), ...keysOf(schema, b)]);
  return [...keys].every((key) => {
    const child = schemaAt(schema, [key], b) ?? schemaAt(schema, [key], a);
    return !child || equal(child, a[key], b[key], names);
  });
}

/** A value as a reader knows it: names for links, titles for what it is made of. */
function sayValue(schema: Schema, value: unknown, names: Names): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) {
    const element = schemaAt(schema, [0], []) ?? schema;
    const isList = value.some((entry) => isRecord(entry) && keysOf(element, entry).length > 0);
    return value
      .map((entry) => sayValue(element, entry, names))
      .map((said) => (isList ? `（${said}）` : said))
      .join(isList ? '' : '、');
  }
  if (!isRecord(value)) return names.nameOf(String(value));
  const keys = keysOf(schema, value);
  if (keys.length === 0) return titleOf(value);
  return keys
    .filter((key) => key !== 'id' && value[key] !== undefined)
    .map((key) => {
      const child = schemaAt(schema, [key], value) ?? schema;
      return `${infoOf(child).title ?? key}：${sayValue(child, value[key], names)}`;
    })
    .join('，');
}
