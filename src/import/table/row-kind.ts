/** What a row of a table is: an entry, or something that stands between entries. */
import type { Grid } from '../reading/grid.ts';
import { readType } from '../type-cell.ts';
import type { Meaning } from './heading-words.ts';
import { type FoundColumn, isTown } from './headings.ts';
import type { EntryRow } from './rows.ts';
import type { Table } from './split.ts';

/** What subheadings above an entry say of it. */
export interface Section {
  readonly type?: string;
  readonly town?: string;
  readonly domain?: string;
}

const TOTAL = /^(?:合\s*计|总\s*计|小\s*计|共\s*计|总数|累计)/;
const FOOT =
  /^(?:注|备注|说明|附注|填表人?|制表人?|审核人?|填报(?:单位|人|时间|日期)?|联系人|联系电话|单位负责人|单位[（(]盖章[)）]|※|★|\*|附件?\d*)\s*[:：]|^(?:填表|制表|填报)(?:人|单位|时间|日期)|^(?:注|备注|说明|附注)$/;
const ENUMERATED =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|第[一二三四五六七八九十]+[类部章节])/;
/** The number of a part alone. */
const NUMERAL = /^[（(]?[一二三四五六七八九十]{1,3}[)）、.．]?$/;
const COUNTED = /[（(]\s*共?\s*\d+\s*[项个条]\s*[)）]\s*$/;

/** What a row is; a `section` says something of all entries below it. */
export type RowKind = 'hidden' | 'headings' | 'total' | 'foot' | 'numbers' | 'section' | 'entry';

export function kindOf(
  { grid, headings }: Table,
  columns: readonly FoundColumn[],
  r: number,
  texts: readonly string[],
): RowKind {
  const row = grid.rows[r] ?? [];
  const [first = ''] = texts;
  const at = (meaning: Meaning) =>
    columns.find((column) => column.meaning === meaning)?.index ?? -1;
  const numbered = (row[at('no')] ?? '') !== '' && /\d/.test(row[at('no')] ?? '');
  if (grid.hidden.has(r)) return 'hidden';
  if (repeatsHeadings(row, grid, headings)) return 'headings';
  const name = row[at('matter.name')] ?? '';
  if (TOTAL.test(first) || (TOTAL.test(name) && name.length <= 8)) return 'total';
  if (FOOT.test(first) && (texts.length <= 2 || !numbered)) return 'foot';
  // 一 | 行政许可（1项）: the number of a part stands in a cell of its own.
  if (texts.length === 2 && NUMERAL.test(first) && row[at('no')] === first) return 'section';
  if (texts.length > 1) return 'entry';
  if (/^\d+$/.test(first)) return 'numbers';
  const covered = row.filter((text) => text !== '').length;
  const titled =
    ENUMERATED.test(first) || COUNTED.test(first) || readType(bare(first)) !== undefined;
  if (covered > 1 && covered >= columns.length - 1) return first.length > 60 ? 'foot' : 'section';
  if (titled) return 'section';
  const place = row.findIndex((text) => text !== '');
  if (place === at('no')) return first.length > 40 ? 'foot' : 'section';
  if (place !== at('matter.name')) return 'entry';
  // A text alone under the names: an entry where entries have nothing else, a subheading where they have numbers.
  return at('no') !== -1 &&
    columns.length > 3 &&
    first.length <= 16 &&
    !/的(?:行政)?处罚$/.test(first)
    ? 'section'
    : 'entry';
}

/** The same words as in the headings, on whichever of their storeys; a page may repeat only the lowest. */
function repeatsHeadings(
  row: readonly string[],
  grid: Grid,
  { first, last }: Table['headings'],
): boolean {
  const storeys = grid.rows.slice(first, last + 1);
  const filled = row.filter((text) => text !== '').length;
  const same = row.filter((text, c) => text !== '' && storeys.some((one) => one[c] === text));
  return same.length >= 2 && same.length >= filled - 1;
}

/** A name with a number that stands above 2.1, 2.2, 2.3, and is no matter of its own. */
export interface Group {
  readonly no: string;
  readonly name: string;
}

type Cells = Pick<EntryRow, 'cells' | 'bases'>;

/** Whether the row only names what the rows below it are parts of: it cites nothing where others do. */
export function groupsBelow(
  grid: Grid,
  columns: readonly FoundColumn[],
  r: number,
  { cells, bases }: Cells,
): boolean {
  const no = cells.get('no') ?? '';
  if (!/^\d+$/.test(no) || bases.length > 0) return false;
  if (!columns.some(({ meaning }) => meaning === 'matter.basis')) return false;
  const at = columns.find(({ meaning }) => meaning === 'no')?.index ?? -1;
  return belongsTo({ no, name: '' }, { cells: new Map([['no', grid.rows[r + 1]?.[at] ?? '']]) });
}

export function belongsTo({ no }: Group, { cells }: Pick<Cells, 'cells'>): boolean {
  const own = cells.get('no') ?? '';
  return new RegExp(`^(?:${no}[.．—_－-]\\d+|[（(]\\d+[)）])$`).test(own);
}

/** 一、行政处罚（70项） says the type of all below; 城关街道 the town; anything else what they are about. */
export function sectionOf(text: string, before: Section): Section {
  const word = bare(text);
  const type = readType(word);
  if (type !== undefined) return { ...(before.town ? { town: before.town } : {}), type };
  const town = /^(.{1,12}?(?:镇|乡|街道))(?:人民政府|办事处)?(?:.{0,12}(?:清单|目录|事项))?$/.exec(
    word,
  )?.[1];
  if (town && isTown(town)) return { town };
  return { ...before, domain: word };
}

/** Without the number before it and the count behind it. */
function bare(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(ENUMERATED, '')
    .replace(COUNTED, '')
    .replace(/^[、.．]/, '');
}
