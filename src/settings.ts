/** Environment and clock: read here and nowhere else in `src/`. */
import { resolve } from 'node:path';
import type { Day } from './schema/index.ts';

/** The content folder: `QUANZE_CONTENT`, or `content/` of this repository. */
export const contentFolder: string = resolve(process.env['QUANZE_CONTENT'] || 'content');

/** Where the site is published: `SITE_BASE`, the sub-path, and `SITE_URL`, its own address where it knows it. */
export const publishedAt: { readonly base: string; readonly url?: string | undefined } = {
  base: `/${process.env['SITE_BASE'] ?? ''}/`.replace(/\/+/g, '/'),
  url: process.env['SITE_URL'] || undefined,
};

/** The day all answers are given for: `QUANZE_TODAY`, or today's date in China. */
export const asOf: Day = process.env['QUANZE_TODAY'] || todayInChina();

function todayInChina(): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}
