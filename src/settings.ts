/** Environment and clock: read here and nowhere else in `src/`. */
import { resolve } from 'node:path';
import type { Day } from './schema/index.ts';

/** The content folder: `QUANZE_CONTENT`, or `content/` of this repository. */
export const contentFolder: string = resolve(process.env['QUANZE_CONTENT'] || 'content');

/** The day all answers are given for: `QUANZE_TODAY`, or today's date in China. */
export const asOf: Day = process.env['QUANZE_TODAY'] || todayInChina();

function todayInChina(): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}
