/** Acts of days before the first law that the county has written down: which one governs them nobody here can say. */

export const UNRECORDED = '那天按哪条罚，这里没有记录：先查那天的规定。';

/** `known` is the first day of which the law is written down. Without a day the act is one of today. */
export function isUnrecorded(day: string, known: string | undefined): boolean {
  return day !== '' && day < (known ?? '');
}
