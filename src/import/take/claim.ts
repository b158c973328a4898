/** A town's entry, as a row tells it. No day, decision or agreement is made up: what the sheet leaves open is open. */

import { type Day, type DutyClass, isDay, isPhone, type List } from '../../schema/index.ts';
import { type Item, type TownMark, textOf } from '../item.ts';
import { dateOf, halfWidth } from '../words.ts';

export function newClaim(
  item: Item,
  { id, list }: { readonly id: string; readonly list: List },
  { mark }: TownMark,
  today: Day,
): Readonly<Record<string, unknown>> {
  const { entry } = item;
  const marked = dateOf(mark);
  const from = marked ?? item.from;
  const until = lastDay(item.until);
  const phone = halfWidth(textOf(entry, 'phone')).replace(/[—–]/g, '-');
  const said = marked === undefined && mark !== '' ? mark : textOf(entry, 'mode');
  const assists = list === '责任清单' && item.type === '配合';
  const notes = [
    ...(said !== '' && !assists ? [`清单上写的是${said}，依据的文件没有公布`] : []),
    ...(textOf(entry, 'note') ? [textOf(entry, 'note')] : []),
  ];
  return {
    matter: id,
    // 直接赋权 needs its decision and 委托 its agreement, which no sheet holds.
    mode: assists ? '配合' : '未公布',
    ...began(from, today, textOf(entry, 'atLatest') !== ''),
    ...(until ? { until } : {}),
    ...(isPhone(phone) ? { phone } : {}),
    ...(textOf(entry, 'extent') ? { extent: textOf(entry, 'extent') } : {}),
    ...(list === '责任清单' && item.list === 'responsibility'
      ? { dutyClass: dutyClassOf(item) }
      : {}),
    ...(notes.length > 0 ? { note: notes.join('；') } : {}),
  };
}

/** The day the sheet says, which our own list may call the latest possible; else that the list has it by today, or by the end of the month it says. */
export function began(
  from: string | undefined,
  today: Day,
  atLatest: boolean,
): { from: Day; atLatest?: true } {
  if (from !== undefined && isDay(from)) return { from, ...(atLatest ? { atLatest } : {}) };
  const last = lastDay(from);
  return { from: last !== undefined && last < today ? last : today, atLatest: true };
}

/** The day itself, or the last one of a month. */
function lastDay(day: string | undefined): Day | undefined {
  if (day === undefined || isDay(day)) return day;
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
}

function dutyClassOf({ type }: Item): DutyClass {
  return type === '配合' ? '配合履职' : '基本履职';
}
