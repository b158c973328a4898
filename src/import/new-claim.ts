/** A claim as a row and the defaults tell it, and what it still lacks. */

import { type ClaimKey, type ClaimNames, COLUMNS } from '../exchange/list/index.ts';
import { infoOf, KINDS, schemaAt } from '../schema/index.ts';
import { claimFields } from './claim-cells.ts';
import type { Meaning } from './table/heading-words.ts';

export type ClaimValues = Readonly<Record<string, unknown>>;

/** The row's own fields win over the defaults, which are said by our headings. */
export function newClaim(
  matter: string,
  fields: ReadonlyMap<ClaimKey, unknown>,
  defaults: ReadonlyMap<string, string>,
  names: ClaimNames,
): ClaimValues {
  const cells = new Map<Meaning, string>();
  for (const { key, title } of COLUMNS) {
    const text = defaults.get(title);
    // A title two columns have means the first, as in CSV.
    if (text !== undefined && ![...cells.keys()].some((other) => titleOf(other) === title))
      cells.set(key, text);
  }
  const all = new Map<ClaimKey, unknown>([...claimFields(cells, names).fields, ...fields]);
  return withFields({ matter }, all);
}

/** The claim with these fields, `successor.by` being a field within a field. */
export function withFields(
  claim: ClaimValues,
  fields: ReadonlyMap<ClaimKey, unknown>,
): ClaimValues {
  const record: Record<string, unknown> = { ...claim };
  for (const [key, value] of fields) {
    const [outer = '', inner] = key.split('.');
    record[outer] =
      inner === undefined ? value : { ...(record[outer] as object | undefined), [inner]: value };
  }
  return record;
}

function titleOf(meaning: Meaning): string | undefined {
  return COLUMNS.find(({ key }) => key === meaning)?.title;
}

/** What keeps the claim from being written, in a few words; undefined when it is whole. */
export function lacking(record: ClaimValues): string | undefined {
  const schema = KINDS.find(({ name }) => name === 'powers')?.schema;
  if (!schema) return undefined;
  // Without a mode the schema does not know which other fields to ask for.
  if (record['mode'] === undefined) {
    const also = ['from', 'usage'].filter((key) => record[key] === undefined);
    return `缺${['mode', ...also].map((key) => titleAt(schema, key)).join('、')}`;
  }
  const checked = schema.safeParse([record]);
  if (checked.success) return undefined;
  const keys = checked.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path.at(-1) ?? '')],
  );
  const missing = keys.filter((key) => record[key] === undefined);
  const wrong = keys.filter((key) => record[key] !== undefined);
  return [
    missing.length > 0 ? `缺${missing.map((key) => titleAt(schema, key, record)).join('、')}` : '',
    wrong.length > 0
      ? `${wrong.map((key) => titleAt(schema, key, record)).join('、')}不合要求`
      : '',
  ]
    .filter(Boolean)
    .join('，');
}

function titleAt(
  schema: NonNullable<ReturnType<typeof schemaAt>>,
  key: string,
  record: ClaimValues = { mode: '法定' },
): string {
  const own =
    schemaAt(schema, [0, key], [record]) ?? schemaAt(schema, [0, key], [{ mode: '委托' }]);
  return (own && infoOf(own).title) ?? key;
}
