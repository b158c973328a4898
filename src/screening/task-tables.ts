/** Rows of a 任务分解表 or of a table of points: whose task each is, by the heading of the column the names stand in. */
import type { Bodies } from './bodies.ts';
import type { Row } from './lines.ts';
import type { NoticeDuty } from './sentence.ts';

const OWNERS = /责任|牵头|配合|协同|承担|主体|单位|部门|主责|实施|落实/;
const NO_OWNERS = /领导|指导|备注|事项|内容|任务|要求/;
const ASSIST = /配合|协同|参与|协助/;
/** Headings of what is to be done, the most telling first. */
const TASKS = [/内容|要求|要点|措施|标准/, /任务|工作|举措/, /事项|项目|指标/];

/** `assessed`: the whole table is about towns, so that a row needs no names. */
export function tasksIn(
  rows: readonly Row[],
  bodies: Bodies,
  assessed: boolean,
): readonly NoticeDuty[] {
  const [head, ...others] = rows;
  if (!head) return [];
  const owners = head.cells.flatMap((heading, i) =>
    OWNERS.test(heading) && !NO_OWNERS.test(heading) ? [i] : [],
  );
  const at = TASKS.flatMap((heading) => head.cells.findIndex((cell) => heading.test(cell))).find(
    (i) => i >= 0 && !owners.includes(i),
  );
  return others.flatMap(({ cells }): NoticeDuty[] => {
    const named = owners.filter((i) => bodies.nameTowns(cells[i] ?? ''));
    if (owners.length > 0 ? named.length === 0 : !assessed) return [];
    const quote = cells[at ?? longest(cells)] ?? '';
    if (quote.length < 4) return [];
    return [
      {
        quote,
        does: quote,
        assists: named.every((i) => ASSIST.test(head.cells[i] ?? '')) && !assessed,
      },
    ];
  });
}

function longest(cells: readonly string[]): number {
  return cells.reduce((best, cell, i) => (cell.length > (cells[best] ?? '').length ? i : best), 0);
}
