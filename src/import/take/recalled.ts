/** 收回 rows: entries that have ended, or work that stood on no list, which the recalling document tells. */
import { addDays } from '../../answers/index.ts';
import type { RecalledWork, Town } from '../../register/index.ts';
import type { Day } from '../../schema/index.ts';
import { type Item, textOf } from '../item.ts';
import { nameKey, unwrapped } from '../words.ts';
import { began } from './claim.ts';

/** What a document tells of the row, of each of the towns; undefined where it does not tell of all. */
export function workToldOf(
  item: Item,
  towns: readonly (Town | undefined)[],
): readonly RecalledWork[] | undefined {
  const rows = towns.flatMap(
    (town) => town?.recalled.find(({ name }) => nameKey(name) === nameKey(item.whole)) ?? [],
  );
  return rows.length > 0 && rows.length === towns.length ? rows : undefined;
}

/** In which the row says otherwise; `by` is the department's id. */
export function differingWork(item: Item, by: string, [row]: readonly RecalledWork[]): string[] {
  const way = unwrapped(item.duties.department ?? '');
  const why = textOf(item.entry, 'successor.why');
  if (!row) return [];
  return [
    ...(by === row.by.id
      ? []
      : [`收回决定里由${row.by.name}承接，表里是${item.departments[0]}，没有改`]),
    ...told('工作方式', row.how, way),
    ...told('收回理由', row.why, why),
  ];
}

function told(title: string, stands: string | undefined, said: string): string[] {
  if (said === '' || said === stands) return [];
  return [
    `“${title}”现在${stands === undefined ? '没有写' : `是${stands}`}，表里是${said}，没有改`,
  ];
}

/** An entry of what a department took back: the town had it, and has it no more. `by` is the department's id. */
export function recalledClaim(
  item: Item,
  matter: string,
  by: string,
  today: Day,
): Readonly<Record<string, unknown>> {
  const { entry, duties } = item;
  const said = entry.cells.get('from') ?? entry.cells.get('until') ?? '';
  const since = began(item.from ?? item.until, today, said.includes('不晚于'));
  const why = textOf(entry, 'successor.why');
  const note = textOf(entry, 'note');
  const last = addDays(since.from, -1);
  return {
    matter,
    mode: '未公布',
    from: last,
    atLatest: true,
    until: last,
    successor: {
      by,
      ...since,
      ...(duties.department ? { how: unwrapped(duties.department) } : {}),
      ...(why ? { why } : {}),
    },
    ...(note ? { note } : {}),
  };
}
