/** How fast somebody must come, read from the sentence of the record. */

const HOURS = { 分钟: 1 / 60, 小时: 1, 个工作日: 24, 工作日: 24, 日: 24, 天: 24 } as const;

/**
 * Hours of the promise as far as its words tell: 立即 is 0, 30 分钟 half an hour, 当日 and 1 日 a day.
 * Where there are several the shortest counts; a sentence without any number comes last.
 */
export function hoursOf(onCall: string): number {
  if (/立即|马上|第一时间/.test(onCall)) return 0;
  const times = [...onCall.matchAll(/(\d+)\s*(分钟|小时|个工作日|工作日|日|天)/g)].map(
    ([, n, unit]) => Number(n) * HOURS[unit as keyof typeof HOURS],
  );
  if (/当[日天]/.test(onCall)) times.push(24);
  return Math.min(...times);
}

/** Order of two promises: the faster one first, equal ones by their words. */
export function byUrgency(a: string, b: string): number {
  const [x, y] = [hoursOf(a), hoursOf(b)];
  if (x !== y) return x < y ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
