/** The tables of a sheet that are lists of people, windows or telephones. */
import type { Grid } from '../reading/grid.ts';
import { type ShownColumn, shownColumn } from '../table/choices.ts';
import { headingReader } from '../table/meaning.ts';
import { type EntryRow, type LeftOut, readRows } from '../table/rows.ts';
import { type Table, tablesOf } from '../table/split.ts';
import { unwrapped } from '../words.ts';
import { DESCRIPTIONS, DIRECTORIES, type Directory } from './kinds.ts';

export interface DirectoryTable {
  readonly table: Table;
  readonly kind: Directory;
  readonly entries: readonly EntryRow[];
  readonly leftOut: readonly LeftOut[];
  readonly columns: readonly ShownColumn[];
  /** Headings of columns that say something, of which nothing is taken. */
  readonly aside: readonly string[];
}

/** Tables of an office that name people and telephones, too, for other purposes. */
const OTHER =
  /考勤|工资|薪|预算|决算|值班(?!电话)|签到|会议|培训|考试|排班|采购|报销|成绩|任务分解|督办|考核|日程|发放|党费|资产|简历|报名|慰问|补贴|项目|企业|隐患/;

/** `titlesOf` gives what stands above a table and names its sheet and file. */
export function directoriesIn(
  grid: Grid,
  titlesOf: (tables: readonly Table[], i: number) => readonly string[],
  given: ReadonlyMap<string, string>,
): DirectoryTable[] {
  for (const kind of DIRECTORIES) {
    const reader = readerOf(kind, given);
    const shown = shownColumn(reader, false);
    const tables = tablesOf(grid, reader).flatMap(sideBySide);
    const found = tables.flatMap((table, i): DirectoryTable[] => {
      const titles = titlesOf(tables, i);
      const own = named(table);
      if (titles.some((title) => OTHER.test(title)) || !holds(own, kind, titles)) return [];
      const { entries, leftOut } = readRows(own);
      if (!plausible(kind, entries)) return [];
      const aside = own.headings.columns
        .filter(({ meaning }) => meaning === undefined || UNUSED.has(meaning))
        .map(({ heading }) => heading);
      const columns = own.headings.columns.map(shown);
      return [{ table: own, kind, entries, leftOut, columns, aside }];
    });
    if (found.length > 0) return found;
  }
  return [];
}

const UNUSED: ReadonlySet<string> = new Set(['internal', 'aside', 'note']);

function readerOf(kind: Directory, given: ReadonlyMap<string, string>) {
  const { columns } = DESCRIPTIONS[kind];
  const meaningOf = (key: string) => columns.find(([pattern]) => pattern.test(key))?.[1];
  return headingReader(
    given,
    (above, key) => meaningOf([...above, key].join('')) ?? meaningOf(key),
  );
}

/** 单位 | 电话 | 单位 | 电话: lists that go on to the right, one table each. */
function sideBySide(table: Table): Table[] {
  const { columns } = table.headings;
  const [first, ...more] = columns.map(({ heading }) => heading);
  const width = more.indexOf(first ?? '') + 1;
  const repeats =
    width > 1 && columns.every(({ heading }, i) => heading === columns[i % width]?.heading);
  if (!repeats) return [table];
  return Array.from({ length: Math.ceil(columns.length / width) }, (_, i) => ({
    ...table,
    headings: { ...table.headings, columns: columns.slice(i * width, (i + 1) * width) },
  }));
}

/** Windows that have only numbers are called by them. */
function named(table: Table): Table {
  const { columns } = table.headings;
  if (columns.some(({ meaning }) => meaning === 'matter.name')) return table;
  return {
    ...table,
    headings: {
      ...table.headings,
      columns: columns.map((column) =>
        column.meaning === 'matter.code' ? { ...column, meaning: 'matter.name' } : column,
      ),
    },
  };
}

function holds({ headings }: Table, kind: Directory, titles: readonly string[]): boolean {
  const { tells, title } = DESCRIPTIONS[kind];
  const has = new Set(headings.columns.map(({ meaning }) => meaning));
  const said = titles.some((one) => title.test(one));
  return has.has('matter.name') && (said || tells.some((meaning) => has.has(meaning)));
}

const BODY =
  /(?:局|委|委员会|办|办公室|院|部|会|中心|大队|支队|分局|政府|办事处|联合会|[镇乡]|街道|所|站|科|室|股|处|队)$/;
const ROOM = /(?:村|社区|居委会|站|点|室|中心|大厅)$/;

/** Names differ, and are what this list names. */
function plausible(kind: Directory, entries: readonly EntryRow[]): boolean {
  const names = entries.map(nameOf);
  if (names.length === 0 || new Set(names).size < names.length * 0.7) return false;
  const fitting = names.filter((name) =>
    kind === '执法人员名单'
      ? name.length <= 12
      : kind === '部门和乡镇电话'
        ? BODY.test(name.replace(/[（(].*[）)]$/, ''))
        : kind === '便民服务点'
          ? ROOM.test(name)
          : name.length <= 24,
  );
  return fitting.length >= names.length * 0.6;
}

/** What the entry is called, without blanks: 张　三. */
export function nameOf({ cells }: EntryRow): string {
  return unwrapped(cells.get('matter.name') ?? '').replace(/\s+/g, '');
}
