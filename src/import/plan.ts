/** What an import would do: every row told by itself, and the files as they would read. Nothing is written here. */
import { contentOf, textWith } from '../editing/index.ts';
import { LIST_SLUGS } from '../schema/index.ts';
import { emptied, same, sayChange, valueAt } from './differences.ts';
import { type ClaimValues, lacking, newClaim, withFields } from './new-claim.ts';
import { pairRows } from './pairing.ts';
import {
  type ImportMap,
  type ImportPlan,
  type ImportTarget,
  NO_MAP,
  type Outcome,
  type RowResult,
} from './plan-model.ts';
import { type Grid, type Refusal, rowNumber } from './reading/grid.ts';
import { type OpenRow, rowReader } from './row-plan.ts';
import { stackedGrid } from './table/beside.ts';
import { headingReader } from './table/meaning.ts';
import { type EntryRow, readRows, TITLE } from './table/rows.ts';
import { tablesOf } from './table/split.ts';

/** The plan for the sheet that looks most like a list; or why there is none. */
export function planImport(
  grids: readonly Grid[],
  target: ImportTarget,
  map: ImportMap = NO_MAP,
  progress: (done: number, all: number) => void = () => {},
): ImportPlan | Refusal {
  const reader = headingReader(map.columns);
  const candidates = grids
    .flatMap((grid) => {
      const tables = tablesOf(grid, reader);
      const stacked = stackedGrid(grid, tables);
      return stacked ? tablesOf(stacked, reader) : tables;
    })
    .map((table) => ({
      table,
      known: table.headings.columns.filter(({ meaning }) => meaning).length,
    }));
  const best = candidates.sort((a, b) => b.known - a.known)[0]?.table;
  const named = best?.headings.columns.some(
    ({ meaning }) => meaning === 'matter.name' || meaning === 'sub',
  );
  if (!best || !named)
    return {
      refused: '没有找到表头：没有“事项名称”一类的列。列名特别的，用 --map 写明对应关系',
    };
  const { grid, headings } = best;
  const { entries, leftOut } = readRows(best);
  const columns = new Set(headings.columns.map(({ meaning }) => String(meaning)));
  return {
    sheet: grid.name,
    headings,
    headingRows: [...new Set([headings.first, headings.last])].map((row) => rowNumber(grid, row)),
    above: best.titles.map(({ text }) => text),
    leftOut: leftOut.filter(({ why }) => why !== TITLE),
    ...planRows(entries, columns, target, map, progress),
  };
}

function planRows(
  rows: readonly EntryRow[],
  columns: ReadonlySet<string>,
  target: ImportTarget,
  map: ImportMap,
  progress: (done: number, all: number) => void,
): Pick<ImportPlan, 'rows' | 'untouched' | 'unknownLaws' | 'files'> {
  const { register, town, list, listText, asOf } = target;
  const reader = rowReader(target, map);
  const results = new Map<EntryRow, RowResult>();
  const tell = (entry: EntryRow, name: string, outcome: Outcome, says: readonly string[]) =>
    void results.set(entry, {
      row: entry.row,
      no: entry.cells.get('no') ?? '',
      name,
      outcome,
      says,
    });
  const open: { entry: EntryRow; row: OpenRow }[] = [];
  for (const [done, entry] of rows.entries()) {
    progress(done + 1, rows.length);
    const row = reader.read(entry);
    if ('outcome' in row) tell(entry, row.name, row.outcome, row.says);
    else open.push({ entry, row });
  }

  const path = `towns/${town.id}/${LIST_SLUGS[list]}.yaml`;
  const written = contentOf(path, listText)?.value;
  const before: readonly ClaimValues[] = Array.isArray(written) ? written : [];
  const claims = [...before];
  const paired = pairRows(
    open.map(({ row: { matter, fields } }) => ({ matter, from: fields.get('from') })),
    before,
  );
  for (const [i, { entry, row }] of open.entries()) {
    const { name, matter, known, fields, says } = row;
    const index = paired[i];
    if (index === 'again')
      tell(entry, name, '跳过', [...says, '同上面的一行是同一个承接，只用了第一行']);
    else if (index !== undefined) {
      const set = new Map(
        [...fields].filter(([key, value]) => !same(valueAt(before[index], key), value)),
      );
      claims[index] = withFields(before[index] ?? {}, set);
      tell(entry, name, set.size > 0 ? '更改' : '一致', [
        ...says,
        ...[...set].map(([key, value]) => sayChange(key, valueAt(before[index], key), value)),
        ...emptied(before[index], entry, columns),
      ]);
    } else {
      const record = newClaim(matter, fields, map.defaults, reader.names);
      const lacks = lacking(record);
      if (lacks === undefined) claims.push(record);
      const why =
        lacks === undefined
          ? []
          : [`没有写进乡镇清单：${lacks}。可以在 --map 的 defaults 里统一写`];
      tell(entry, name, known ? (lacks === undefined ? '新承接' : '跳过') : '新事项', [
        ...says,
        ...why,
      ]);
    }
  }
  const after = textWith(path, listText, { value: claims });
  const files = new Map(reader.drafts);
  if (after !== listText) files.set(path, after);
  const seen = new Set(paired);
  const untouched = before.flatMap((claim, i) =>
    // A sheet of today need not name entries that have ended.
    seen.has(i) || String(claim['until'] ?? asOf) < asOf
      ? []
      : [register.matters.get(String(claim['matter']))?.name ?? ''],
  );
  return {
    rows: rows.flatMap((entry) => results.get(entry) ?? []),
    untouched,
    unknownLaws: [...reader.unknownLaws],
    files: [...files].map(([path, text]) => ({ path, text })),
  };
}
