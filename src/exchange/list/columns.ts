/**
 * The columns of a town's list as a table. Headings and explanations are the schema's own titles and descriptions;
 * here stands only which fields are columns, in which order, and how wide.
 */
import { choicesOf, infoOf, KINDS, MODES, schemaAt } from '../../schema/index.ts';

/** A column that holds one field of the claim, or one of its matter for orientation. */
export interface Column {
  /** Field of a claim (`successor.by`), or of its matter with `matter.` before it; `no` is the running number. */
  readonly key: ColumnKey;
  /** Upper heading; undefined where one heading spans both rows. */
  readonly group: string | undefined;
  readonly title: string;
  readonly description: string;
  /** Terms to choose from where the list of terms is closed. */
  readonly choices: readonly string[];
  /** In characters of the body type. */
  readonly width: number;
  /** Left out of the table while no row has anything in it. */
  readonly optional: boolean;
}

const FIELDS = [
  ['matter.name', 28, 'always'],
  ['matter.code', 16, 'optional'],
  ['matter.type', 10, 'always'],
  ['matter.domain', 10, 'always'],
  ['matter.department', 14, 'always'],
  ['matter.basis', 34, 'always'],
  ['mode', 9, 'always'],
  ['from', 11, 'always'],
  ['atLatest', 8, 'optional'],
  ['until', 11, 'always'],
  ['decision', 22, 'always'],
  ['agreement', 18, 'optional'],
  ['office', 12, 'always'],
  ['window', 12, 'optional'],
  ['phone', 14, 'optional'],
  ['extent', 14, 'optional'],
  ['usage', 10, 'always'],
  ['idleSince', 11, 'optional'],
  ['counts', 12, 'optional'],
  ['dutyClass', 12, 'optional'],
  ['staff', 6, 'optional'],
  ['funding', 14, 'optional'],
  ['closedBy', 20, 'always'],
  ['transition', 20, 'always'],
  ['note', 16, 'always'],
  ['successor.by', 14, 'always'],
  ['successor.from', 11, 'always'],
  ['successor.atLatest', 8, 'optional'],
  ['successor.how', 16, 'optional'],
  ['successor.why', 16, 'optional'],
] as const;

export type FieldKey = (typeof FIELDS)[number][0];
export type ColumnKey = 'no' | FieldKey;
/** Fields the town decides, as against those of the catalogue that stand beside them. */
export type ClaimKey = Exclude<FieldKey, `matter.${string}`>;

const schemaOf = (name: string) => {
  const found = KINDS.find((kind) => kind.name === name);
  if (!found) throw new Error(`no schema ${name}`);
  return found.schema;
};
const CLAIM = schemaAt(schemaOf('powers'), [0], []) ?? schemaOf('powers');
const MATTER = schemaOf('matter');
/** In the cell of an entry whose first day is only the latest it can be. */
export const AT_LATEST = '是';
/** The mode whose claim has the field, for fields that not every claim has. */
const MODE_WITH: Partial<Record<FieldKey, string>> = { agreement: '委托' };

const NUMBER: Column = {
  key: 'no',
  group: undefined,
  title: '序号',
  description: '表里的顺序，导入时不看',
  choices: [],
  width: 6,
  optional: false,
};

/** All columns, the running number first. */
export const COLUMNS: readonly Column[] = [NUMBER, ...FIELDS.map(columnOf)];

function columnOf([key, width, when]: (typeof FIELDS)[number]): Column {
  const [owner, path, value] = key.startsWith('matter.')
    ? ([MATTER, [key.slice('matter.'.length)], { list: '权力清单' }] as const)
    : ([CLAIM, key.split('.'), { mode: MODE_WITH[key] ?? '直接赋权' }] as const);
  const schema = schemaAt(owner, path, value);
  const parent = schemaAt(owner, path.slice(0, -1), value);
  const info = schema ? infoOf(schema) : {};
  return {
    key,
    group: parent ? infoOf(parent).title : undefined,
    title: info.title ?? key,
    description: info.description ?? '',
    // 未公布 stands there until somebody picks one of the others.
    choices:
      key === 'mode'
        ? MODES
        : key.endsWith('atLatest')
          ? [AT_LATEST]
          : schema
            ? choicesOf(schema)
            : [],
    width,
    optional: when === 'optional',
  };
}
