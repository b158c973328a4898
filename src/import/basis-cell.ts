/** 依据 as cells hold it: several statutes with articles, and often their wording, run together in one text. */
import { isArticle } from '../schema/index.ts';
import { chineseNumber, halfWidth } from './words.ts';

/** One statute and one of its articles, as the cell says. */
export interface CitedText {
  /** Without 《》 and without the year of amendment. */
  readonly title: string;
  readonly article: string | undefined;
  /** Latest year the cell gives for the wording it means: （2018年修正）, （自2003年3月1日起施行）. */
  readonly year?: number;
}

const NUMBER = '[\\d〇零一二两三四五六七八九十百千]+';
const ONE = `(?:${NUMBER})(?:条(?:之[一二三四五六七八九十])?)?(?:第?(?:${NUMBER})款)?(?:第?[（(]?(?:${NUMBER})[)）]?项)?`;
/** 第三十条、第三十二条第一款 / 第三十、三十二、三十四条 */
/** 第二款 behind 第三条第一款、 is a paragraph of the same article, not article two. */
const PART = `(?:${NUMBER})款(?:第?[（(]?(?:${NUMBER})[)）]?项)?`;
const ARTICLES = new RegExp(`^第?${ONE}(?:\\s*(?:[、，,和及]|以及)\\s*第?(?:${PART}|${ONE}))*`);
/** One article of a run taken apart: number, 之…, paragraph, item. */
const ONE_PARTED = new RegExp(
  `^第?(?:(${NUMBER})(?=条|$)条?(之[一二三四五六七八九十])?)?(?:第?(${NUMBER})款)?(?:第?[（(]?(${NUMBER})[)）]?项)?$`,
);
/** What may stand between a title and its article: 《…法》（2018 年修正）（自 2003 年 3 月 1 日起施行） */
const BETWEEN = /^(?:\s|[（(〔[][^（）()]{0,40}[)）〕\]]|的|:|：)*/;

/** Statutes the cell is based on; `mentioned` stand within quoted wording and are not its basis. */
export function readBasis(cell: string): { cited: CitedText[]; mentioned: string[] } {
  const text = halfWidth(cell);
  const cited: CitedText[] = [];
  const mentioned: string[] = [];
  // 《…实施<…法>办法》 keeps its inner title; nothing else nests.
  for (const match of text.matchAll(/《([^《》]+(?:《[^》]*》[^《》]*)?)》/g)) {
    const title = titleOf(match[1] ?? '');
    const before = text.slice(0, match.index).trimEnd();
    if (!beginsHere(before)) {
      mentioned.push(title);
      continue;
    }
    const behind = text.slice(match.index + match[0].length);
    const between = BETWEEN.exec(behind)?.[0] ?? '';
    const rest = behind.slice(between.length);
    const year = yearOf(`${match[1]} ${between}`);
    const dated = year === undefined ? {} : { year };
    const run = rest.startsWith('第') ? ARTICLES.exec(rest)?.[0] : undefined;
    const articles = run ? articlesOf(run) : [];
    if (articles.length === 0) cited.push({ title, article: undefined, ...dated });
    for (const article of articles) cited.push({ title, article, ...dated });
  }
  const unique = new Map(cited.map((one) => [`${one.title}${one.article ?? ''}`, one]));
  return { cited: [...unique.values()], mentioned: [...new Set(mentioned)] };
}

/** A title is a basis at the start of the cell, of a line or a sentence, after a number, or right behind another. */
function beginsHere(before: string): boolean {
  return (
    (before === '' ||
      /[】\]。；;、，,和及与根据依据\n]$|(?:^|\s|[。；;])[（(]?[\d一二三四五六七八九十]+[)）.．、]$/.test(
        before,
      ) ||
      /[条款项》]$/.test(before) ||
      /》\s*[（(][^（）()]*[)）]$/.test(before)) &&
    !/(?:依照|按照|适用|违反|符合)$/.test(before)
  );
}

function yearOf(text: string): number | undefined {
  const years = [...text.matchAll(/[（(〔[自]*((?:19|20)\d\d)\s*年?/g)].map((match) =>
    Number(match[1]),
  );
  return years.length > 0 ? Math.max(...years) : undefined;
}

function titleOf(raw: string): string {
  return raw
    .replace(/\s/g, '')
    .replace(/[（(](?:\d{4}年?)?[^（）()]*(?:修[正订改]|版|本)[)）]$/, '');
}

/** Every article of a run, written as statutes print it; what is no article after all is left out. */
function articlesOf(run: string): string[] {
  const found: string[] = [];
  let article = '';
  const parts = run.split(/[、，,和及]|以及/).map((part) => part.trim());
  for (const part of parts) {
    const match = ONE_PARTED.exec(part);
    if (!match) continue;
    const [, number, extra = '', paragraph, item] = match;
    // 第三条第一款、第二款: the second belongs to the same article.
    if (number) article = `第${chinese(number)}条${extra}`;
    const full = `${article}${paragraph ? `第${chinese(paragraph)}款` : ''}${item ? `第${chinese(item)}项` : ''}`;
    if (article !== '' && isArticle(full)) found.push(full);
  }
  return found;
}

function chinese(number: string): string {
  if (/^\d+$/.test(number)) return Number(number) < 10_000 ? chineseNumber(Number(number)) : '';
  return number.replace(/〇/g, '零').replace(/两(?=[百千])/g, '二');
}

/** What titles are compared by: without the state's name, marks and blanks. */
export function titleKey(title: string): string {
  return title
    .replace(/[\s《》〈〉<>]/g, '')
    .replace(/^中华人民共和国/, '')
    .replace(/<中华人民共和国/g, '');
}
