/**
 * The small vocabulary all record schemas are written in.
 * Every field carries a Chinese title, a description and examples: the editor's hover, the form label,
 * the Excel heading and the wording of an error all come from here and nowhere else.
 */
import * as z from 'zod';

/** What a reader is told about a field. `example` becomes JSON Schema `examples`. */
export function field<T extends z.ZodType>(
  schema: T,
  title: string,
  description: string,
  ...examples: unknown[]
): T {
  return schema.meta({ title, description, ...(examples.length > 0 ? { examples } : {}) }) as T;
}

/** Lower-case ASCII words joined by hyphens; equals the file name. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'id' });

/** Visible text: not empty, no leading or trailing blanks. */
export const text = z.string().regex(/^\S(?:[\s\S]*\S)?$/, { error: 'text' });

/** No day of a record lies behind this one: 9999-12-31 is written for what has no last day, and would be announced. */
const LAST_DAY = '2199-12-31';

/** One calendar day as `YYYY-MM-DD`; the order of the strings is the order of the days. */
export const day = z
  .string()
  .refine(isDay, { error: 'day' })
  .refine((value) => !isDay(value) || value <= LAST_DAY, { error: 'farDay' })
  .meta({ format: 'date' });

/**
 * Telephone number as printed, one to a field; a string, because leading zeros matter. Emergency and service numbers
 * (110, 12345, 95598, 400), mobile numbers, and landlines with or without area code and extension: a number one digit
 * short looks right and rings nowhere.
 */
export const phone = z
  .string()
  .regex(
    /^(?:1\d{2}|1\d{4}|9[56]\d{3,4}|[48]00[- ]?\d{3,4}[- ]?\d{3,4}|1[3-9]\d[- ]?\d{4}[- ]?\d{4}|(?:0\d{2,3}[- ]?)?[2-9]\d{2,3}[- ]?\d{4}(?:-\d{1,5})?)$/,
    { error: 'phone' },
  );

/** Address of a page elsewhere. */
export const webAddress = z.string().regex(/^https:\/\/\S+$/, { error: 'official' });

/** Address of a page elsewhere, or of one of this site from its root. */
export const pageAddress = z
  .string()
  .regex(/^(?:https:\/\/\S+|\/(?:[\w-]+\/)*(?:[?#]\S*)?)$/, { error: 'pageAddress' });

/** A form beside the county's pictures, by the name of its file. */
export const formFile = z.string().regex(/^[\w-]+\.(?:pdf|docx|xlsx)$/, { error: 'formFile' });

/** True for a telephone number as printed. */
export function isPhone(value: string): boolean {
  return phone.safeParse(value).success;
}

/** Article of a statute as printed: 第一百一十九条第一款. */
export const article = z
  .string()
  .regex(
    /^第[一二三四五六七八九十百千零]+条(?:之[一二三四五六七八九十]+)?(?:第[一二三四五六七八九十百]+款)?(?:第[（(]?[一二三四五六七八九十]+[）)]?项)?$/,
    { error: 'article' },
  );

/** True for an article written as printed. */
export function isArticle(value: string): boolean {
  return article.safeParse(value).success;
}

/** True for a day that exists in the calendar. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** A reference to a statute, with its article where that is known. */
export const citation = z.strictObject({
  law: field(id, '法律文件', 'content/laws/ 里的文件名', 'xingzheng-chufa-fa'),
  article: field(article, '条款', '写到条；能写到款、项的写到款、项', '第二十四条').optional(),
});

/** ISO day, `YYYY-MM-DD`. */
export type Day = z.infer<typeof day>;
/** Statute and article. */
export type Citation = z.infer<typeof citation>;
