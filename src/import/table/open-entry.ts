/** One row of a table as the beginning of an entry: every text under its meaning, and what could not be read of it. */
import { type Grid, rowNumber } from '../reading/grid.ts';
import type { Meaning } from './heading-words.ts';
import type { FoundColumn } from './headings.ts';
import type { Section } from './row-kind.ts';
import type { EntryRow, Part } from './rows.ts';

/** An entry while rows are still added to it. */
export type Open = {
  -readonly [Key in keyof EntryRow]: EntryRow[Key] extends ReadonlyMap<infer K, infer V>
    ? Map<K, V>
    : EntryRow[Key] extends readonly (infer T)[]
      ? T[]
      : EntryRow[Key];
};

/** Cells that say that there is nothing. */
const NOTHING = /^(?:[/\\\-—－–_]+|无)$/;
/** The two halves of a citation. */
const ARTICLE = /^第[^《》]{1,12}条/;
const TITLE_ALONE = /^《[^《》]{2,60}》$/;
/** 5.30122E+17, as Excel shows a long number and writes it to CSV. */
const ROUNDED = /^\d(?:\.\d+)?E\+?\d{2}$/i;

const MATERIAL = ['materials', 'material.need', 'material.form', 'material.source'] as const;
const TIER = ['tier', 'circumstances', 'penalty'] as const;
/** What an entry says once a part, and not once for all. */
export const PARTS: ReadonlySet<string> = new Set([...MATERIAL, ...TIER]);

export function openEntry(
  grid: Grid,
  columns: readonly FoundColumn[],
  r: number,
  section: Section,
): Open {
  const open: Open = {
    row: rowNumber(grid, r),
    at: [r],
    cells: new Map(),
    bases: [],
    materials: [],
    tiers: [],
    marks: new Map(),
    unknown: new Map(),
    extra: new Map(),
    section,
    doubts: [],
  };
  const struck = grid.struck?.get(r);
  if (struck) open.doubts.push(`划掉的字没有读：${[...struck.values()].join(' ').slice(0, 40)}`);
  const fresh = new Map<Meaning, string>();
  for (const { index, heading, leaf, meaning, town } of columns) {
    const text = grid.rows[r]?.[index] ?? '';
    if (grid.uncounted?.get(r)?.has(index) && meaning !== 'no')
      open.doubts.push(`“${heading}”${UNCOUNTED}`);
    if (text === '' || (NOTHING.test(text) && meaning !== 'note' && meaning !== 'fee' && !town))
      continue;
    // A number whose end is lost is another number: nothing may be known by it, and nothing is written.
    if (grid.cut?.get(r)?.has(index) || ROUNDED.test(text)) {
      open.doubts.push(
        `“${heading}”超过 15 位，Excel 已经把后面的数字变成了 0，没有写，请照原件补`,
      );
      continue;
    }
    if (!grid.continued?.get(r)?.has(index) && meaning && !fresh.has(meaning))
      fresh.set(meaning, text);
    const title = open.bases[open.bases.length - 1];
    if (meaning === 'matter.basis' && title && ARTICLE.test(text) && TITLE_ALONE.test(title.text)) {
      // 法律法规 | 条款: one citation over two columns.
      const whole = `${title.text}${text}`;
      open.bases[open.bases.length - 1] = { ...title, text: whole };
      open.cells.set(meaning, whole);
      continue;
    }
    if (town) open.marks.set(leaf, text);
    else if (meaning === undefined) open.unknown.set(heading, text);
    else if (meaning !== 'aside' && !open.cells.has(meaning)) open.cells.set(meaning, text);
    else if (open.cells.get(meaning) !== text) open.extra.set(heading, text);
    if (meaning === 'matter.basis') open.bases.push({ heading, text });
  }
  const part = (keys: readonly Meaning[]): Part =>
    Object.fromEntries(
      keys.flatMap((key) => (fresh.has(key) ? [[key, fresh.get(key) ?? '']] : [])),
    );
  if (fresh.has('materials')) open.materials.push(part(MATERIAL));
  if (fresh.has('tier') || fresh.has('penalty')) open.tiers.push(part(TIER));
  return open;
}

/** A program that is no Excel wrote the formula and never worked it out. */
const UNCOUNTED = '是公式，文件里没有算出来的结果，没有读：用 Excel 或者 WPS 打开，保存一次再导入';

/** Why a row without a name is no entry, and belongs to none: its name was not worked out, or is struck through. */
export function namelessBecause(
  grid: Grid,
  columns: readonly FoundColumn[],
  r: number,
): { why: string; name: string } | undefined {
  const named = columns.filter(({ meaning }) => meaning === 'matter.name' || meaning === 'sub');
  if (named.some(({ index }) => grid.uncounted?.get(r)?.has(index)))
    return { why: `事项名称${UNCOUNTED}`, name: '' };
  const name = named.map(({ index }) => grid.struck?.get(r)?.get(index) ?? '').find(Boolean);
  return name === undefined ? undefined : { why: STRUCK, name };
}

export const STRUCK = '划掉的行，没有导入；还在实施的，请在表里取消删除线，再导一次';

/** Words by which lists of changes end a matter; 收回 and 上收 are lists of their own. */
const ENDED =
  /^(?:已|拟|建议|予以|应)?(?:取消|废止|删除|撤销|停止|不再|不予?保留|失效|终止|作废|暂停|划转|划出|移出|剔除)(?:实施|执行|行使|保留|列入|该项|本项|此项|事项)*(?:$|[，。；、（(\s]|[给至到]?(?:县|市|区|上级))/;

/** What the row itself says of having ended; undefined where it says nothing of the kind. */
export function endedBy({ cells }: EntryRow): string | undefined {
  const standing = (cells.get('standing') ?? '').trim();
  const note = (cells.get('note') ?? '').trim();
  if (standing === '否' || ENDED.test(standing)) return standing;
  return note.length <= 30 && ENDED.test(note) ? note : undefined;
}

/** 1.甲 2.乙 3.丙 in one cell: the number of each, in order from one. */
const NUMBERED = /(?:^|[\n。；;])\s*(\d{1,2})[.、．)）](?!\d)\s*/g;

/** Every matter of a cell that numbers several; the entry alone where it names one. */
export function eachNamed(entry: Open): Open[] {
  const meaning = entry.cells.has('sub') ? 'sub' : 'matter.name';
  const text = entry.cells.get(meaning) ?? '';
  const marks = [...text.matchAll(NUMBERED)];
  if (marks.length < 2 || marks[0]?.index !== 0) return [entry];
  if (marks.some(([, no], i) => Number(no) !== i + 1)) return [entry];
  if (entry.tiers.length + entry.materials.length > 0) return [entry];
  const names = marks.map((mark, i) =>
    text
      .slice(mark.index + mark[0].length, marks[i + 1]?.index)
      .trim()
      .replace(/[。；;，,]+$/, ''),
  );
  // 1.受理责任：…2.审查责任：… are the steps of one matter.
  if (names.some((name) => name.length < 4 || /^.{2,8}(?:责任|阶段|环节)[:：]/.test(name)))
    return [entry];
  return names.map((name, i) => ({
    ...entry,
    cells: new Map([...entry.cells, [meaning, name]]),
    doubts: [
      ...entry.doubts,
      ...(i === 0 ? [`一格里写着 ${names.length} 项，分开读的，请核对`] : []),
    ],
  }));
}
