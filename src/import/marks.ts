/** Which towns an entry speaks of: by marks in their columns, by a column of names, by its subheading, by the title. */
import type { Family } from './family.ts';
import type { TownMark } from './item.ts';
import type { EntryRow } from './table/rows.ts';
import { dateOf } from './words.ts';

/** What the signs of one table mean, because an empty circle may be a yes or a no. */
export interface Marks {
  readonly circleMeansYes: boolean;
}

const YES =
  /^(?:[√✓✔☑☒■●◆★▲是有1yYvV]|TRUE|承接|已承接|已赋权|赋权|保留|行使|实施|认领|已认领|纳入)$/;
const NO =
  /^(?:[×✗✘xX□☐◇△否无0nN/\\—－-]+|FALSE|不承接|未承接|不赋权|暂不承接|不适用|未认领|未赋权)$/;
const CIRCLE = /^[○〇◯oO]$/;
const MODE = /^(?:法定|直接赋权|赋权|下放|直接下放|委托|委托行使|委托执法|服务前移|配合)$/;

export function marksOf(entries: readonly EntryRow[]): Marks {
  const all = entries.flatMap(({ marks }) => [...marks.values()]);
  return {
    circleMeansYes: all.some((mark) => CIRCLE.test(mark)) && !all.some((mark) => YES.test(mark)),
  };
}

export function markedTowns(
  entry: EntryRow,
  family: Family,
  { circleMeansYes }: Marks,
): { towns: TownMark[]; doubt?: string } {
  if (entry.marks.size > 0) {
    const towns: TownMark[] = [];
    const strange: string[] = [];
    for (const [heading, cell] of entry.marks) {
      const mark = cell.replace(/\s+/g, '');
      const town = heading.replace(/(?<=[镇乡])人民政府$|(?<=街道)办事处$/, '');
      if (NO.test(mark) || (CIRCLE.test(mark) && !circleMeansYes)) continue;
      if (YES.test(mark) || CIRCLE.test(mark)) towns.push({ town, mark: '' });
      else if (MODE.test(mark) || dateOf(mark) !== undefined) towns.push({ town, mark });
      else strange.push(`${town}“${mark.slice(0, 12)}”`);
    }
    return strange.length === 0
      ? { towns }
      : { towns, doubt: `看不懂这几格是不是承接：${strange.join('、')}` };
  }
  const named = namesIn(entry.cells.get('town') ?? '');
  const [organ] = namesIn(entry.cells.get('organ') ?? '');
  const one = entry.section.town ?? family.town ?? organ;
  const names = named.length > 0 ? named : one ? [one] : [];
  return { towns: names.map((town) => ({ town, mark: '' })) };
}

/** 城关镇、柳溪镇; nothing where the cell says 各乡镇. */
function namesIn(cell: string): string[] {
  return cell
    .split(/[\s、，,；;]+/)
    .map((name) => name.replace(/(?<=[镇乡])人民政府$|(?<=街道)办事处$/, ''))
    .filter(
      (name) =>
        /^\p{Script=Han}{1,10}(?:镇|乡|街道)$/u.test(name) &&
        !/^(?:各|全|所有|全部)|^乡镇|^镇街/.test(name),
    );
}
