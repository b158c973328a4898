/** Statutes out of the texts people keep: one file a statute, or a table with a line an article. */
import type { Article, Paragraph, Statute } from './statute.ts';

const ARTICLE =
  /^[#*\s　]*(第[一二三四五六七八九十百千零〇]+条(?:之[一二三四五六七八九十]+)?)[*]*(?:[\s　]+|(?=[^\s　的、，。款和至或及]))(.*)$/;
const HEADING = /^[#*\s　]*第[一二三四五六七八九十百零〇]+(?:分编|[编章节])(?:[\s　]|$)/;
const ITEM = /^(?:-\s*)?[（(][一二三四五六七八九十]+[）)]/;

/**
 * A statute out of a text. Its title is the first line, or else `name`, by which the file goes. What stands before the
 * first article, headings of chapters and lists of contents are no part of an article.
 */
export function readStatute(text: string, name: string): Statute {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const articles = new Map<string, string[]>();
  const head: string[] = [];
  let current: string[] | undefined;
  for (const line of lines) {
    if (line === '') continue;
    const [, number, rest = ''] = ARTICLE.exec(line) ?? [];
    if (number !== undefined) {
      current = rest === '' ? [] : [rest];
      if (!articles.has(number)) articles.set(number, current);
    } else if (HEADING.test(line)) current = undefined;
    else (current ?? head).push(line);
  }
  const first = head[0]?.replace(/^#+\s*/, '') ?? '';
  const from = inForce(head.join('\n'));
  return {
    title: /[法例典定则法]$|[）)]$/.test(first) && first.length < 60 ? first : name,
    ...(from ? { from } : {}),
    articles: [...articles].map(([number, own]) => ({ number, paragraphs: paragraphsOf(own) })),
  };
}

/** 施行日期：2026-08-15 in the head of a file. */
function inForce(head: string): string | undefined {
  return /施行[^\d\n]{0,6}(\d{4}-\d{2}-\d{2})/.exec(head)?.[1];
}

/** Statutes out of a table with the columns title, effective, article and text; ⏎ ends a paragraph. */
export function readStatutes(lines: Iterable<string>): Statute[] {
  let names: readonly string[] = [];
  const texts = new Map<string, { title: string; from: string; articles: Map<string, Article> }>();
  for (const line of lines) {
    const cells = line.replace(/\r$/, '').split('\t');
    if (names.length === 0) {
      names = cells;
      continue;
    }
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    const [title, from, number] = [cell('title'), cell('effective'), cell('article')];
    if (number === '') continue;
    const key = `${title}\t${from}\t${cell('status')}`;
    const statute = texts.get(key) ?? { title, from, articles: new Map<string, Article>() };
    texts.set(key, statute);
    // Some tables hold a text twice, one after the other.
    if (!statute.articles.has(number))
      statute.articles.set(number, { number, paragraphs: paragraphsOf(cell('text').split('⏎')) });
  }
  return [...texts.values()].map(({ title, from, articles }) => ({
    title,
    ...(from === '' ? {} : { from }),
    articles: [...articles.values()],
  }));
}

function paragraphsOf(lines: readonly string[]): Paragraph[] {
  const paragraphs: { text: string; items: string[] }[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (ITEM.test(line) && last) last.items.push(line.replace(ITEM, ''));
    else if (line !== '') paragraphs.push({ text: line, items: [] });
  }
  return paragraphs;
}
