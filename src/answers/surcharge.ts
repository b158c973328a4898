/** 加处罚款 — 行政处罚法第七十二条第一款第一项: three per cent of the fine a day, never more than the fine itself. */
import type { Day } from '../schema/index.ts';
import { DEADLINES } from './deadlines.ts';
import { addDays, daysBetween } from './period.ts';

/** What has been added by a day, in yuan. */
export interface Surcharge {
  /** Added each day until the bound is reached. */
  readonly daily: number;
  /** Days late, the day itself included. */
  readonly days: number;
  readonly amount: number;
  /** From this day on nothing more is added. */
  readonly fullOn: Day;
}

const { percent, upTo } =
  DEADLINES.jiachu.kind === '每日加处' ? DEADLINES.jiachu : { percent: 0, upTo: 0 };

/** `from` is the first day of adding: the day after the last day to pay. Fractions of a cent are dropped. */
export function surcharge(fine: number, from: Day, on: Day): Surcharge {
  const cents = Math.round(fine * 100);
  const days = Math.max(0, daysBetween(from, on) + 1);
  const share = Math.min(days * percent, upTo);
  return {
    daily: Math.floor((cents * percent) / 100) / 100,
    days,
    amount: Math.floor((cents * share) / 100) / 100,
    fullOn: addDays(from, Math.ceil(upTo / percent) - 1),
  };
}
