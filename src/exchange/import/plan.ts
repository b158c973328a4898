/** What an import would do: every row told by itself, and the files as they would read. Nothing is written here. */
import { listEntries, type Matter, rewriteList } from '../../register/index.ts';
import { LIST_SLUGS } from '../../schema/index.ts';
import { type ClaimKey, claimNames } from '../list/index.ts';
import { claimFields } from './claim-cells.ts';
import { compareWithMatter } from './compare-matter.ts';
import { emptied, same, sayChange, valueAt } from './differences.ts';
import { drafting, lawsByTitle } from './draft.ts';
import type { Grid, Refusal } from './grid.ts';
import { findHeadings } from './headings.ts';
import { proposedId } from './ids.ts';
import { matcher } from './match.ts';
import { lacking, newClaim } from './new-claim.ts';
import { pairRows } from './pairing.ts';
import {
  type ImportMap,
  type ImportPlan,
  type ImportTarget,
  NEW,
  NO_MAP,
  type Outcome,
  type RowResult,
} from './plan-model.ts';
import { type EntryRow, readRows } from './rows.ts';
import { listOfType, readType } from './type-cell.ts';
import { unnumbered, unwrapped } from './words.ts';

/** The plan for the sheet that looks most like a list; or why there is none. */
export function planImport(
  grids: readonly Grid[],
  target: ImportTarget,
  map: ImportMap = NO_MAP,
  progress: (done: number, all: number) => void = () => {},
): ImportPlan | Refusal {
  const candidates = grids.flatMap((grid) => {
    const headings = findHeadings(grid, map.columns);
    return headings
      ? [{ grid, headings, known: headings.columns.filter(({ meaning }) => meaning).length }]
      : [];
  });
  const best = candidates.sort((a, b) => b.known - a.known)[0];
  const named = best?.headings.columns.some(
    ({ meaning }) => meaning === 'matter.name' || meaning === 'sub',
  );
  if (!best || !named)
    return {
      refused: '没有找到表头：前 30 行里没有“事项名称”一类的列。列名特别的，用 --map 写明对应关系',
    };
  const { grid, headings } = best;
  const { entries, leftOut } = readRows(grid, headings);
  const columns = new Set(headings.columns.map(({ meaning }) => String(meaning)));
  return {
    sheet: grid.name,
    headings,
    leftOut,
    ...planRows(entries, columns, target, map, progress),
  };
}

interface Open {
  readonly entry: EntryRow;
  readonly name: string;
  readonly matter: string;
  readonly known: Matter | undefined;
  readonly fields: ReadonlyMap<ClaimKey, unknown>;
  readonly says: string[];
}

function planRows(
  rows: readonly EntryRow[],
  columns: ReadonlySet<string>,
  target: ImportTarget,
  map: ImportMap,
  progress: (done: number, all: number) => void,
): Pick<ImportPlan, 'rows' | 'untouched' | 'unknownLaws' | 'files'> {
  const { register, town, list, listText } = target;
  const inList = [...register.matters.values()].filter((matter) => matter.list === list);
  const match = matcher(inList);
  const names = claimNames(register, town);
  const laws = lawsByTitle(register.laws.values());
  const drafts = drafting(register, list, target.source, map.domain);
  const taken = new Set(register.matters.keys());
  const results = new Map<number, RowResult>();
  const open: Open[] = [];
  const files = new Map<string, string>();
  const unknownLaws = new Set<string>();
  const drafted = new Map<string, number>();

  for (const [done, entry] of rows.entries()) {
    progress(done + 1, rows.length);
    const cell = (key: 'sub' | 'matter.name' | 'matter.code' | 'matter.type') =>
      entry.cells.get(key) ?? '';
    const calls = [cell('sub'), cell('matter.name')]
      .filter((text) => text !== '')
      .map((text) => unnumbered(unwrapped(text)));
    const name = calls[0] ?? '';
    const settle = (outcome: Outcome, ...says: string[]) =>
      void results.set(entry.row, { row: entry.row, name, outcome, says });
    const type =
      readType(cell('matter.type')) ?? (cell('matter.type') === '' ? entry.section : undefined);
    if (type !== undefined && listOfType(type) !== list) {
      settle(
        '跳过',
        `${type}属于${listOfType(type)}，请用 --list ${LIST_SLUGS[listOfType(type)]} 再导一次`,
      );
      continue;
    }
    const says: string[] = [...entry.unknown].map(
      ([heading, text]) => `没有认出的列“${heading}”：${text.slice(0, 60)}`,
    );
    if (type === undefined && cell('matter.type') !== '')
      says.push(`没有认出类型“${cell('matter.type').slice(0, 20)}”`);
    const found = match(calls, cell('matter.code'), map.rows.get(entry.row));
    const own = claimFields(entry.cells, names);
    says.push(...own.problems);
    if (found.how === 'near' && map.rows.get(entry.row) !== NEW) {
      settle(
        '待确认',
        ...says,
        `像是“${found.matter.name}”（${Math.round(found.likeness * 100)}%）。是的话，在 --map 的 rows 里写 ${entry.row}: ${found.matter.id}；不是就写 ${entry.row}: ${NEW}`,
      );
      continue;
    }
    if (found.how === 'several') {
      settle(
        '待确认',
        ...says,
        `一目录里有 ${found.matters.length} 个同名事项，请在 --map 的 rows 里写明：${found.matters.map(({ id }) => id).join('、')}`,
      );
      continue;
    }
    if (found.how === 'none' || found.how === 'near') {
      const before = drafted.get(name);
      if (before !== undefined) {
        settle('跳过', `同第 ${before} 行重复`);
        continue;
      }
      const id = proposedId(name, taken);
      const draft = drafts.draft(entry, name, id, type);
      if (typeof draft === 'string') {
        settle('跳过', ...says, draft);
        continue;
      }
      taken.add(id);
      drafted.set(name, entry.row);
      files.set(draft.path, draft.text);
      for (const law of draft.unknownLaws) unknownLaws.add(law);
      open.push({
        entry,
        name,
        matter: id,
        known: undefined,
        fields: own.fields,
        says: [...says, ...draft.says],
      });
      continue;
    }
    const { matter } = found;
    if (
      found.how === 'exact' &&
      matter.name !== (entry.cells.get('sub') ?? entry.cells.get('matter.name'))
    )
      says.push(`写法同一目录不同，一目录是“${matter.name}”`);
    if (found.how === 'code' && matter.name !== name) says.push(`按编码对上“${matter.name}”`);
    says.push(...compareWithMatter(entry, matter, type, laws));
    open.push({ entry, name, matter: matter.id, known: matter, fields: own.fields, says });
  }

  const before = listEntries(listText);
  const changes: { index: number; set: ReadonlyMap<string, unknown> }[] = [];
  const additions: Record<string, unknown>[] = [];
  const paired = pairRows(
    open.map(({ matter, fields }) => ({ matter, from: fields.get('from') })),
    before,
  );
  for (const [i, { entry, name, matter, known, fields, says }] of open.entries()) {
    const tell = (outcome: Outcome, ...more: string[]) =>
      void results.set(entry.row, { row: entry.row, name, outcome, says: [...says, ...more] });
    const index = paired[i];
    if (index === 'again') tell('跳过', '同上面的一行是同一个承接，只用了第一行');
    else if (index !== undefined) {
      const set = new Map(
        [...fields].filter(([key, value]) => !same(valueAt(before[index], key), value)),
      );
      if (set.size > 0) changes.push({ index, set });
      tell(
        set.size > 0 ? '更改' : '一致',
        ...[...set].map(([key, value]) => sayChange(key, valueAt(before[index], key), value)),
        ...emptied(before[index], entry, columns),
      );
    } else {
      const record = newClaim(matter, fields, map.defaults, names);
      const lacks = lacking(record);
      if (lacks === undefined) additions.push(record);
      const why =
        lacks === undefined
          ? []
          : [`没有写进乡镇清单：${lacks}。可以在 --map 的 defaults 里统一写`];
      tell(known ? (lacks === undefined ? '新承接' : '跳过') : '新事项', ...why);
    }
  }
  const after =
    changes.length + additions.length > 0 ? rewriteList(listText, changes, additions) : listText;
  if (after !== listText) files.set(`towns/${town.id}/${LIST_SLUGS[list]}.yaml`, after);
  const seen = new Set(paired);
  const untouched = before.flatMap((claim, i) =>
    seen.has(i) ? [] : [register.matters.get(String(claim['matter']))?.name ?? ''],
  );
  return {
    rows: rows.flatMap(({ row }) => results.get(row) ?? []),
    untouched,
    unknownLaws: [...unknownLaws],
    files: [...files].map(([path, text]) => ({ path, text })),
  };
}
