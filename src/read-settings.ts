/** What the environment asks for, read and judged: every command refuses the same mistakes in the same words. */
import { type Day, isDay } from './schema/index.ts';

/** What a command is told from outside. */
export interface Settings {
  /** The content folder, as written. */
  readonly content: string;
  /** The day all answers are given for; undefined for today's. */
  readonly today: Day | undefined;
  /** The sub-path of the site, with a slash at both ends. */
  readonly base: string;
  /** The site's own address without a path, where it knows it. */
  readonly url: string | undefined;
}

/** A setting nobody can work with. `run.mjs` knows it by its name and prints the sentence alone. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting';
}

/** Reads the four settings; an empty one counts as not set. Throws `WrongSetting` for the first wrong one. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  return {
    content: env['QUANZE_CONTENT'] || 'content',
    today: readDay(env['QUANZE_TODAY'] ?? ''),
    base: readBase(env['SITE_BASE'] ?? ''),
    url: readAddress(env['SITE_URL'] ?? ''),
  };
}

function readDay(written: string): Day | undefined {
  if (written === '' || isDay(written)) return written || undefined;
  throw new WrongSetting(
    /^\d{4}-\d{2}-\d{2}$/.test(written)
      ? `QUANZE_TODAY 写的 ${written} 这一天日历上没有，请改成日历上有的日子`
      : `QUANZE_TODAY 要写成 2026-11-21 这样的日期，现在是 ${written}`,
  );
}

function readBase(written: string): string {
  const parts = written.split('/').filter((part) => part !== '');
  if (parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part)))
    return `/${parts.map((part) => `${part}/`).join('')}`;
  throw new WrongSetting(
    `SITE_BASE 只写子路径，用字母、数字和 - _ . ~，例如 /qzqd/，现在是 ${written}`,
  );
}

function readAddress(written: string): string | undefined {
  if (written === '') return undefined;
  const url = /^https?:\/\//i.test(written) && URL.canParse(written) ? new URL(written) : undefined;
  if (!url || url.username || url.search || url.hash)
    throw new WrongSetting(
      `SITE_URL 要写成 https://www.example.gov.cn 这样的网址，现在是 ${written}`,
    );
  if (url.pathname !== '/')
    throw new WrongSetting(
      `SITE_URL 只写到域名，不带路径，现在是 ${written}：请改成 SITE_URL=${url.origin}，路径另用 SITE_BASE=${url.pathname} 写`,
    );
  return url.origin;
}
