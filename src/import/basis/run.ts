/** Articles in a row, as cells write them: 第三十、三十二条第一款, 第三十四条至第三十八条, 第七条第（一）（三）项. */

import { numberOf } from '../../law/index.ts';
import { isArticle } from '../../schema/index.ts';
import { chineseNumber } from '../words.ts';

const NUMBER = '[\\d〇零一二两三四五六七八九十百千]+';
const ARTICLE = new RegExp(`(第?)(${NUMBER})(条(?:之([一二三四五六七八九十]+))?)?`, 'y');
const PARAGRAPH = new RegExp(`第?(${NUMBER})款`, 'y');
const ITEM = new RegExp(
  `(?:第?[（(](${NUMBER})[)）]|第(${NUMBER}))(?:[、和及,，]?(?=第?[（(]))?项?`,
  'y',
);
const BETWEEN =
  /\s*(?:、|，|,|和|及|与|或者|或|以及|至|到|[-—–~～]+)\s*|\s+(?=第[\d〇零一二两三四五六七八九十百千]+条)/y;
const RANGE = /至|到|[-—–~～]/;
/** A range longer than this is a slip. */
const MOST_IN_RANGE = 40;

export interface Run {
  readonly articles: readonly string[];
  /** Where the text goes on. */
  readonly end: number;
}

interface One {
  readonly number: number;
  readonly extra: string;
  readonly parts: readonly string[];
  readonly through: boolean;
}

/** The run that begins here with 第; undefined where there is none. */
export function runAt(text: string, start: number): Run | undefined {
  if (text[start] !== '第') return undefined;
  const found: One[] = [];
  let waiting: One[] = [];
  let at = start;
  let end = start;
  let through = false;
  for (;;) {
    const article = sticky(ARTICLE, text, at);
    const number = article && valueIn(article[2] ?? '');
    if (
      article &&
      number !== undefined &&
      text[at + article[0].length] !== '款' &&
      !/[款项年月日号]/.test(text[at + article[0].length] ?? '')
    ) {
      at += article[0].length;
      const extra = article[4] ? `之${article[4]}` : '';
      if (article[3]) {
        const [parts, behind] = partsAt(text, at);
        found.push(...waiting, { number, extra, parts, through });
        waiting = [];
        at = behind;
        end = at;
      } else waiting.push({ number, extra, parts: [], through });
    } else {
      // 第三条第一款、第二款: the second is of the same article.
      const [parts, behind] = partsAt(text, at);
      const last = found[found.length - 1];
      if (parts.length === 0 || !last || waiting.length > 0) break;
      found.push({ ...last, parts, through: false });
      at = behind;
      end = at;
    }
    const between = sticky(BETWEEN, text, at);
    if (!between) break;
    through = RANGE.test(between[0]);
    at += between[0].length;
  }
  const articles = found.flatMap((one, i) => written(one, found[i - 1])).filter(isArticle);
  return articles.length > 0 ? { articles: [...new Set(articles)], end } : undefined;
}

function partsAt(text: string, start: number): [parts: string[], end: number] {
  const paragraph = sticky(PARAGRAPH, text, start);
  const number = paragraph && valueIn(paragraph[1] ?? '');
  let at = start + (paragraph?.[0].length ?? 0);
  const head = number ? `第${chineseNumber(number)}款` : '';
  const items: string[] = [];
  for (let item = sticky(ITEM, text, at); item; item = sticky(ITEM, text, at)) {
    const value = valueIn(item[1] ?? item[2] ?? '');
    // An enumeration in the quoted wording is no item of the citation.
    const named =
      /项$/.test(item[0]) || (item[1] !== undefined && nextIsItem(text, at + item[0].length));
    if (!value || !named) break;
    items.push(`${head}第${chineseNumber(value)}项`);
    at += item[0].length;
  }
  return [items.length > 0 ? items : head === '' ? [] : [head], at];
}

function nextIsItem(text: string, at: number): boolean {
  const next = sticky(ITEM, text, at);
  return next !== undefined && (/项$/.test(next[0]) || nextIsItem(text, at + next[0].length));
}

function written({ number, extra, parts, through }: One, before: One | undefined): string[] {
  const first =
    through && before && number > before.number && number - before.number <= MOST_IN_RANGE
      ? before.number + 1
      : number;
  const numbers = Array.from({ length: number - first + 1 }, (_, i) => first + i);
  return numbers.flatMap((one) => {
    const article = `第${chineseNumber(one)}条${one === number ? extra : ''}`;
    return one === number && parts.length > 0 ? parts.map((part) => article + part) : [article];
  });
}

function valueIn(number: string): number | undefined {
  const value = /^\d+$/.test(number)
    ? Number(number)
    : numberOf(number.replace(/〇/g, '零').replace(/两(?=[百千])/g, '二'));
  return value !== undefined && value > 0 && value < 10_000 ? value : undefined;
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
