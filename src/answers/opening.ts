/** 现在上班吗: office hours as people write them, understood as far as they are plain, and asked at a moment. */
import type { Day } from '../schema/index.ts';
import { type WorkCalendar, weekdayOf } from './calendar.ts';
import { addDays, daysBetween } from './period.ts';

/** From and to, in minutes of the day. */
type Stretch = readonly [from: number, to: number];

/** Hours that were understood. */
export interface Opening {
  /** 0 = Sunday … 6 = Saturday. */
  readonly days: readonly number[];
  readonly stretches: readonly Stretch[];
  /** The hours of another season, where they say so: from which day on nobody writes. */
  readonly otherSeason?: readonly Stretch[];
}

const WEEK = '日一二三四五六';
const TIME = /(\d{1,2})[:：](\d{2})\s*[-–—~～至到]+\s*(\d{1,2})[:：](\d{2})/g;
/** What may stand around the times without changing them. */
const FILLERS =
  /每?周[一二三四五六日天]|星期[一二三四五六日天]|工作日|每天|[至到、，,;；\s]|上午|下午|夏季|冬季|法定节假日除外|节假日除外|[()（）]/g;

/** Undefined where anything is said that is not understood: then nothing is claimed. */
export function openingOf(hours: string): Opening | undefined {
  const [, usual = '', season] = /^([^（(]*)(?:[（(](.*)[）)])?$/.exec(hours.trim()) ?? [];
  const known = (text: string) => text.replace(TIME, '').replace(FILLERS, '') === '';
  const days = daysOf(usual);
  const stretches = stretchesOf(usual);
  if (!known(usual) || !days || stretches.length === 0) return undefined;
  if (season === undefined || /^(?:法定)?节假日除外$/.test(season)) return { days, stretches };
  const others = stretchesOf(season);
  if (!/^[夏冬]季/.test(season) || !known(season) || others.length === 0) return undefined;
  const half = /^.季(上午|下午)/.exec(season)?.[1];
  const kept = stretches.filter(
    ([from]) => half !== undefined && from < NOON !== (half === '上午'),
  );
  return { days, stretches, otherSeason: [...kept, ...others].sort(([a], [b]) => a - b) };
}

const NOON = 12 * 60;

function stretchesOf(text: string): Stretch[] {
  return [...text.matchAll(TIME)].map(([, a, b, c, d]) => [
    Number(a) * 60 + Number(b),
    Number(c) * 60 + Number(d),
  ]);
}

function daysOf(text: string): number[] | undefined {
  if (/每天/.test(text)) return [0, 1, 2, 3, 4, 5, 6];
  if (/工作日/.test(text)) return [1, 2, 3, 4, 5];
  const at = (sign = '') => WEEK.indexOf(sign === '天' ? '日' : sign);
  const stretch = /[周期]([一-六日天])\s*[至到-]\s*(?:每?周|星期)([一-六日天])/.exec(text);
  if (stretch) {
    const [first, last] = [at(stretch[1]), at(stretch[2])];
    const length = ((last - first + 7) % 7) + 1;
    return Array.from({ length }, (_, i) => (first + i) % 7);
  }
  const single = [...text.matchAll(/[周期]([一二三四五六日天])/g)].map(([, sign]) => at(sign));
  return single.length > 0 ? single : undefined;
}

/** As short as an attribute should be: `12345 510-720 840-1050|510-720 900-1080`. */
export function packOpening({ days, stretches, otherSeason }: Opening): string {
  const pack = (all: readonly Stretch[]) => all.map((one) => one.join('-')).join(' ');
  return `${days.join('')} ${pack(stretches)}${otherSeason ? `|${pack(otherSeason)}` : ''}`;
}

export function unpackOpening(text: string): Opening {
  const [usual = '', other] = text.split('|');
  const [days = '', ...stretches] = usual.split(' ');
  const unpack = (all: readonly string[]) =>
    all.map((one): Stretch => {
      const [from = 0, to = 0] = one.split('-').map(Number);
      return [from, to];
    });
  return {
    days: [...days].map(Number),
    stretches: unpack(stretches),
    ...(other === undefined ? {} : { otherSeason: unpack(other.split(' ')) }),
  };
}

/** 现在上班，到 17:30. `calendar` undefined where the holidays could not be had. */
export function sayOpen(
  opening: Opening,
  day: Day,
  minute: number,
  calendar: WorkCalendar | undefined,
): string {
  const worked = (on: Day) => worksOn(opening, on, calendar);
  const unsure = calendar?.kindOf(day) === '未知' || !calendar ? '，放假除外' : '';
  const untils = seasonsOf(opening).map(
    (all) => worked(day) && all.find(([from, to]) => from <= minute && minute < to)?.[1],
  );
  if (untils.every((one) => one))
    return `现在上班，到 ${sayMinute(Math.min(...untils.map(Number)))}${unsure}`;
  if (untils.some((one) => one)) return '这时候夏天冬天不一样，先打电话问';
  const holiday =
    calendar?.kindOf(day) === '休息日' && opening.days.includes(weekdayOf(day))
      ? calendar.nameOf(day)
      : undefined;
  const head = holiday ? `${holiday}放假` : '现在不上班';
  const next = nextOpen(opening, day, minute, calendar);
  return next
    ? `${head}，${sayWhen(next.day, daysBetween(day, next.day))} ${sayMinute(next.minute)} 上班${unsure}`
    : head;
}

/** When the office opens next, in every season it may be; undefined where it does not within a fortnight. */
export function nextOpen(
  opening: Opening,
  day: Day,
  minute: number,
  calendar: WorkCalendar | undefined,
): { readonly day: Day; readonly minute: number } | undefined {
  for (let ahead = 0; ahead <= 15; ahead++) {
    const on = addDays(day, ahead);
    const froms = seasonsOf(opening).map((all) =>
      all.map(([from]) => from).find((from) => ahead > 0 || minute < from),
    );
    const from = Math.max(...froms.map((one) => one ?? Number.NaN));
    if (worksOn(opening, on, calendar) && !Number.isNaN(from)) return { day: on, minute: from };
  }
  return undefined;
}

function seasonsOf({ stretches, otherSeason }: Opening): readonly (readonly Stretch[])[] {
  return [stretches, ...(otherSeason ? [otherSeason] : [])];
}

/** Offices keep the workdays of the State Council; who opens at weekends, too, keeps a week of their own. */
function worksOn({ days }: Opening, day: Day, calendar: WorkCalendar | undefined): boolean {
  const kind = calendar?.kindOf(day) ?? '未知';
  const usual = days.includes(weekdayOf(day));
  if (kind === '未知' || days.length > 5) return usual;
  if (calendar?.nameOf(day) === '调休上班') return days.length === 5;
  return usual && kind === '工作日';
}

function sayWhen(day: Day, ahead: number): string {
  if (ahead < 2) return ahead === 0 ? '今天' : '明天';
  const [, month, date] = day.split('-').map(Number);
  return ahead < 7 ? `周${WEEK[weekdayOf(day)]}` : `${month} 月 ${date} 日`;
}

function sayMinute(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}
