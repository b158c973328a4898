/** Which urgent notices still hold. */
import type { Day, Notice } from '../schema/index.ts';

/** Those not past their last day, in the order of the file. */
export function noticesOn(notices: readonly Notice[] | undefined, asOf: Day): Notice[] {
  return (notices ?? []).filter((notice) => asOf <= notice.until);
}
