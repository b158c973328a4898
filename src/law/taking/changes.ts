/** A table of changes that people wrote down after the index was taken: what of it is a fact about a statute. */
import { type Day, isDay } from '../../schema/index.ts';
import { repealedTitles } from './clauses.ts';
import { rowsOf } from './tables.ts';

/** What a line of the table says about a statute. */
export type Change =
  | { readonly is: 'version'; readonly title: string; readonly from: Day; readonly sure: boolean }
  | {
      readonly is: 'end';
      readonly title: string;
      /** The first day on which it no longer holds. */
      readonly on: Day;
      readonly by?: string;
      readonly sure: boolean;
    };

/**
 * Reads the columns `law`, `change`, `in_force` and `checked`. A line counts where it names one statute, one day and
 * what happened (新法, 修订, 修改, 废止); the others speak of the catalogue. A line marked 未核 or 据… is taken as uncertain.
 */
export function readChanges(table: string): Change[] {
  const changes = rowsOf(table).flatMap(changesIn);
  const seen = new Set<string>();
  return changes.filter((change) => {
    const key = JSON.stringify(change);
    return !seen.has(key) && seen.add(key);
  });
}

function changesIn(row: Readonly<Record<string, string>>): Change[] {
  const { law: title = '', change = '', in_force: written = '', checked = '' } = row;
  const [, day = '', after = ''] = /^(\d{4}-\d{2}-\d{2})(.*)$/.exec(written) ?? [];
  if (!isDay(day) || /^\s*(?:止|\/|、)/.test(after) || title.includes('、')) return [];
  const sure = !/据/.test(after) && !/未核/.test(checked);
  if (/^废止/.test(change)) return [{ is: 'end', title, on: day, sure }];
  if (
    !/^(?:新[法条办解规]|新条例|全文修订|修订|修改|修正|\d{4}-\d{2}-\d{2} 修[改订正])/.test(change)
  )
    return [];
  const ended = repealedTitles(change).map(
    (old): Change => ({ is: 'end', title: old, on: day, by: title, sure }),
  );
  return [{ is: 'version', title, from: day, sure }, ...ended];
}
