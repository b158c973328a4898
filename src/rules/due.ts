/** How pressing it is that something runs out. */
import { FIRST_NOTICE_DAYS, LAST_NOTICE_DAYS } from '../answers/index.ts';
import type { Severity } from '../register/index.ts';

/** How severe it is that something ends in so many days; undefined while it is too early to say anything. */
export function dueSeverity(daysLeft: number): Severity | undefined {
  if (daysLeft < 0 || daysLeft > FIRST_NOTICE_DAYS) return undefined;
  return daysLeft > LAST_NOTICE_DAYS ? 'notice' : 'warning';
}
