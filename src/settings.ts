/** Environment and clock: read here and nowhere else in `src/`. What is wrong there is refused when this is loaded. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSettings, WrongSetting } from './read-settings.ts';
import { ownDay } from './register/own-day.ts';
import type { Day } from './schema/index.ts';

const { content, today, base, url } = readSettings(process.env);

/** The content folder: `QUANZE_CONTENT`, or `content/` of this repository. */
export const contentFolder: string = resolve(content);
if (
  process.env['QUANZE_CONTENT'] &&
  !statSync(contentFolder, { throwIfNoEntry: false })?.isDirectory()
)
  throw new WrongSetting(
    `QUANZE_CONTENT 要写内容文件夹的路径，现在是 ${content}，没有这个文件夹；没有设过它的，到有 content/ 的文件夹里再运行`,
  );

/** Where the site is published: `SITE_BASE`, the sub-path, and `SITE_URL`, its own address where it knows it. */
export const publishedAt: { readonly base: string; readonly url?: string | undefined } = {
  base,
  url,
};

/** The day answers about a content folder are given for: `QUANZE_TODAY`, a demonstration's own day, or today in China. */
export function dayFor(folder: string): Day {
  return today ?? ownDay(folder) ?? todayInChina();
}

/** The day for the county that is being published. */
export const asOf: Day = dayFor(contentFolder);

/** True where that is a demonstration's own day: nobody said another one by `QUANZE_TODAY`. */
export const speaksForOwnDay: boolean = today === undefined && ownDay(contentFolder) !== undefined;

/** China keeps one time, eight hours before Greenwich, and no summer time; loading calendars to say so takes 0.2 s. */
function todayInChina(): Day {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
