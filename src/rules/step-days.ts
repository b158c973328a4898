/** Days that the steps of a guide name in words: 窗口 30 个工作日内办结. A part of the rule promise-within-statute. */
import { numberOf } from '../law/index.ts';
import type { Guide } from '../schema/index.ts';

/** A stretch of days as guides count them. */
export type Term = Pick<NonNullable<Guide['promised']>, 'days' | 'unit'>;

/** The longest days a step gives the office; undefined where it gives none. */
export function daysOfStep({ who, does }: NonNullable<Guide['steps']>[number]): Term | undefined {
  // What the applicant must keep is no promise of the office.
  if (who !== undefined && /申请人|当事人|本人|群众|村民/.test(who)) return undefined;
  const terms = does.split(/[，。；、,;]/).flatMap((part): Term[] => {
    if (NOT_COUNTED.test(part)) return [];
    const [, number = '', unit = ''] = DAYS.exec(part) ?? [];
    const days = /^\d+$/.test(number) ? Number(number) : numberOf(number);
    if (days === undefined || days === 0) return [];
    return [{ days, unit: unit === '工作日' ? '工作日' : '自然日' }];
  });
  return terms.sort((a, b) => calendarDays(b) - calendarDays(a))[0];
}

/** A week is five working days and seven calendar days; holidays only make working days longer. */
export function calendarDays({ days, unit }: Term): number {
  return unit === '工作日' ? (days * 7) / 5 : days;
}

/** 工作日 is always a stretch; 15 日 may be a day of the month. */
const DAYS =
  /(?<![月年\d]\s*)(\d+|[一二三四五六七八九十百]+)\s*个?(工作日|(?:自然日|日|天)(?=之?以?内|办|就|出|发|作|完|答))/;
/** Time that does not count (行政许可法第四十五条), or that others have: notices, hearings, what the applicant brings. */
const NOT_COUNTED =
  /公示|公告|听证|检验|检测|鉴定|评审|补正|补齐|补交|提交|交到|交来|申请人|债权人|前报名|申诉|复议|起诉|反映/;
