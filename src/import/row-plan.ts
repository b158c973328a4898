/** One row of the sheet: which matter it is, what it says of the claim, and what a person must hear of it. */

import { type ClaimKey, type ClaimNames, claimNames } from '../exchange/list/index.ts';
import type { Matter } from '../register/index.ts';
import { LIST_SLUGS } from '../schema/index.ts';
import { lawsByTitle } from './cited-laws.ts';
import { claimFields } from './claim-cells.ts';
import { compareWithMatter } from './compare-matter.ts';
import { drafting } from './draft.ts';
import { idProposer } from './ids.ts';
import { knownMatter, type Match, matcher } from './match.ts';
import { type ImportMap, type ImportTarget, NEW, type Outcome } from './plan-model.ts';
import type { EntryRow } from './table/rows.ts';
import { listOfType, readType } from './type-cell.ts';
import { nameWithMain, unnumbered, unwrapped } from './words.ts';

/** A row that needs nothing more: left out, or for a person to decide. */
export interface SettledRow {
  readonly outcome: Outcome;
  readonly name: string;
  readonly says: readonly string[];
}

/** A row whose matter is known, or drafted, and that may now become or change an entry. */
export interface OpenRow {
  readonly name: string;
  /** Id of the matter. */
  readonly matter: string;
  readonly known: Matter | undefined;
  readonly fields: ReadonlyMap<ClaimKey, unknown>;
  readonly says: readonly string[];
}

export interface RowReader {
  readonly names: ClaimNames;
  readonly unknownLaws: ReadonlySet<string>;
  /** Drafts of new matters, text by path. */
  readonly drafts: ReadonlyMap<string, string>;
  read(entry: EntryRow): SettledRow | OpenRow;
}

/** A reader for the rows of one sheet; it remembers what it has drafted. */
export function rowReader(target: ImportTarget, map: ImportMap): RowReader {
  const { register, town, list } = target;
  const matters = [...register.matters.values()];
  const match = matcher(matters.filter((matter) => matter.list === list));
  const elsewhere = knownMatter(matters.filter((matter) => matter.list !== list));
  const names = claimNames(register, town);
  const laws = lawsByTitle(register.laws.values());
  const drafter = drafting(register, list, target.source, map.domain);
  const propose = idProposer(register.matters.keys());
  const drafts = new Map<string, string>();
  const unknownLaws = new Set<string>();
  const drafted = new Map<string, number>();
  return { names, unknownLaws, drafts, read };

  function read(entry: EntryRow): SettledRow | OpenRow {
    const cell = (key: 'sub' | 'matter.name' | 'matter.code' | 'matter.type') =>
      entry.cells.get(key) ?? '';
    const calls = [cell('sub'), cell('matter.name')]
      .filter((text) => text !== '')
      .map((text) => unnumbered(unwrapped(text)));
    const name = nameWithMain(calls[0] ?? '', calls[1]);
    if (calls[1] !== undefined) calls.unshift(name);
    // 基本, 配合 and 收回 are parts of another list, and types of no matter.
    const typed = readType(cell('matter.type'));
    const type =
      (typed && /^.{2}$/.test(typed) ? undefined : typed) ??
      (cell('matter.type') === '' ? entry.section.type : undefined);
    const says: string[] = [
      ...entry.doubts,
      ...[...entry.unknown].map(
        ([heading, text]) => `没有认出的列“${heading}”：${text.slice(0, 60)}`,
      ),
    ];
    if (type === undefined && cell('matter.type') !== '')
      says.push(`没有认出类型“${cell('matter.type').slice(0, 20)}”`);
    const own = claimFields(entry.cells, names);
    says.push(...own.problems);
    const given = map.rows.get(entry.row);
    const found = match(calls, cell('matter.code'), given);
    if (found.how === 'near' || found.how === 'none') {
      const other = elsewhere(calls, cell('matter.code'));
      const belongs = belongsTo(type, other);
      if (belongs !== undefined) return { outcome: '跳过', name, says: [belongs] };
      if (found.how === 'near' && given !== NEW)
        return { outcome: '待确认', name, says: [...says, likeness(entry.row, found)] };
      return draftOf(entry, name, type, says, own.fields);
    }
    if (found.how === 'several')
      return {
        outcome: '待确认',
        name,
        says: [
          ...says,
          `一目录里有 ${found.matters.length} 个同名事项，请在 --map 的 rows 里写明：${found.matters.map(({ id }) => id).join('、')}`,
        ],
      };
    const { matter } = found;
    if (
      found.how === 'exact' &&
      matter.name !== (entry.cells.get('sub') ?? entry.cells.get('matter.name'))
    )
      says.push(`写法同一目录不同，一目录是“${matter.name}”`);
    if (found.how === 'code' && matter.name !== name) says.push(`按编码对上“${matter.name}”`);
    says.push(...compareWithMatter(entry, matter, type, laws));
    return { name, matter: matter.id, known: matter, fields: own.fields, says };
  }

  /** Why the row is for another list; a matter of the catalogue knows better than the type in the sheet. */
  function belongsTo(
    type: string | undefined,
    other: ReturnType<typeof elsewhere>,
  ): string | undefined {
    if (other && other.how !== 'several')
      return `一目录里“${other.matter.name}”在${other.matter.list}，请用 --list ${LIST_SLUGS[other.matter.list]} 再导一次`;
    if (type === undefined || listOfType(type) === list) return undefined;
    return `${type}属于${listOfType(type)}，请用 --list ${LIST_SLUGS[listOfType(type)]} 再导一次`;
  }

  function draftOf(
    entry: EntryRow,
    name: string,
    type: string | undefined,
    says: readonly string[],
    fields: OpenRow['fields'],
  ): SettledRow | OpenRow {
    const before = drafted.get(name);
    if (before !== undefined) return { outcome: '跳过', name, says: [`同第 ${before} 行重复`] };
    const draft = drafter.draft(entry, name, () => propose(name), type);
    if (typeof draft === 'string') return { outcome: '跳过', name, says: [...says, draft] };
    drafted.set(name, entry.row);
    drafts.set(draft.path, draft.text);
    for (const law of draft.unknownLaws) unknownLaws.add(law);
    return { name, matter: draft.id, known: undefined, fields, says: [...says, ...draft.says] };
  }
}

/** The question to the person, with both answers ready to copy. */
function likeness(
  row: number,
  { matter, likeness: much }: Extract<Match, { how: 'near' }>,
): string {
  const how = much >= 1 ? '只差括号里的字或者小词' : `${Math.round(much * 100)}%`;
  return `像是“${matter.name}”（${how}）。是的话，在 --map 的 rows 里写 ${row}: ${matter.id}；不是就写 ${row}: ${NEW}`;
}
