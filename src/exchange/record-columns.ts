/** Which records stand in tables to edit, and the columns of each: which fields there are, and what they are called, the schema says. */
import * as z from 'zod';
import { bare, infoOf, KINDS, type KindName, objectsOf } from '../schema/index.ts';
import { type CellKind, cellKind } from './record-cells.ts';

/** A table of records. */
export interface RecordTable {
  readonly kind: KindName;
  readonly title: string;
  /** Lists inside each other below a record; the entries of the innermost are the rows. */
  readonly rows?: readonly string[];
  /** Of the record's own fields only these are columns. */
  readonly own?: readonly string[];
}

/** What `export` and `import` know with `--table`. */
export const RECORD_TABLES = {
  'inspection-plans': { kind: 'inspection-plan', title: '年度检查计划与频次上限', rows: ['items'] },
  inspections: { kind: 'inspection', title: '检查安排' },
  proofs: { kind: 'proofs', title: '村级证明' },
  stations: { kind: 'station', title: '派驻机构' },
  officers: { kind: 'officers', title: '执法人员' },
  agreements: { kind: 'agreement', title: '委托书' },
  requests: { kind: 'request', title: '准入申请' },
  decided: { kind: 'decided', title: '执法公示' },
  discretion: {
    kind: 'matter',
    title: '裁量基准',
    rows: ['discretion', 'scales', 'tiers'],
    own: ['id', 'name'],
  },
} as const satisfies Readonly<Record<string, RecordTable>>;
export type RecordTableName = keyof typeof RECORD_TABLES;

/** Whether that is the name of one of them. */
export function isRecordTable(name: string): name is RecordTableName {
  return Object.hasOwn(RECORD_TABLES, name);
}

/** One column: where its value stands in a row. */
export interface RecordColumn {
  /** `['cap']`, `['outcome', 'on']`; below the lists of the table, `['items', 'cap']`. */
  readonly path: readonly string[];
  readonly title: string;
  readonly kind: CellKind;
  /** What a value there has to be. */
  readonly schema: z.core.$ZodType;
}

/**
 * The columns of a kind, in the order of its schema; fields that fit into no cell have none. Two of one title are told
 * apart by a number.
 */
export function recordColumns(name: RecordTableName): readonly RecordColumn[] {
  const { kind, rows = [], own }: RecordTable = RECORD_TABLES[name];
  const schema = KINDS.find((one) => one.name === kind)?.schema;
  if (!schema) throw new Error(`no schema ${kind}`);
  const top = bare(schema);
  const all = columnsIn(top instanceof z.core.$ZodArray ? top._zod.def.element : top, [], rows);
  const seen = new Map<string, number>();
  return all
    .filter(({ path: [first = ''] }) => !own || own.includes(first) || first === rows[0])
    .map((column) => {
      const times = (seen.get(column.title) ?? 0) + 1;
      seen.set(column.title, times);
      return times === 1 ? column : { ...column, title: `${column.title}（${times}）` };
    });
}

function columnsIn(
  schema: z.core.$ZodType,
  path: readonly string[],
  rows: readonly string[],
  group = '',
  inObject = false,
): RecordColumn[] {
  const found = new Map<string, RecordColumn[]>();
  for (const option of objectsOf(schema))
    for (const [key, field] of Object.entries(option._zod.def.shape)) {
      const [known] = found.get(key) ?? [];
      if (known) {
        // A field that two kinds of one record have, each with its own values.
        if (known.schema !== field && known.path.length === path.length + 1)
          found.set(key, [
            { ...known, schema: z.union([known.schema, field]).meta({ ...infoOf(known.schema) }) },
          ]);
        continue;
      }
      const { title = key } = infoOf(field);
      const here = [...path, key];
      // The id of a record is its own name, those of other records are shown by theirs.
      const kind = key === 'id' ? 'text' : cellKind(field);
      const inner = bare(field);
      if (key === rows[0] && inner instanceof z.core.$ZodArray)
        found.set(key, columnsIn(inner._zod.def.element, here, rows.slice(1), `${title}：`));
      else if (kind) found.set(key, [{ path: here, title: group + title, kind, schema: field }]);
      else if (!inObject && objectsOf(field).length > 0)
        found.set(key, columnsIn(field, here, [], `${group}${title}：`, true));
    }
  return [...found.values()].flat();
}
