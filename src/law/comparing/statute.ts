/** The text of a statute, cut into articles (条), paragraphs (款) and items (项), as citations count them. */

/** A paragraph without its items, and the items below it. */
export interface Paragraph {
  readonly text: string;
  readonly items: readonly string[];
}

/** One article. */
export interface Article {
  /** 第一百一十九条, as printed. */
  readonly number: string;
  readonly paragraphs: readonly Paragraph[];
}

/** One text of one statute. */
export interface Statute {
  readonly title: string;
  /** The first day in force, where the source says it. */
  readonly from?: string;
  readonly articles: readonly Article[];
}

/** A place in a statute: an article, or a paragraph or an item of it. */
export interface Place {
  /** As citations are written: 第一百一十九条第一款第二项. */
  readonly cited: string;
  readonly article: string;
  readonly text: string;
  /** The text that sets its sums: the paragraph an item stands in, and later paragraphs that speak of 前款. */
  readonly within: string;
}

/** The whole text of an article. */
export function textOf({ paragraphs }: Article): string {
  return paragraphs.map(paragraphText).join('\n');
}

function paragraphText({ text, items }: Paragraph): string {
  return [text, ...items].join('\n');
}

/** 单位有前款第一项行为的，处…… */
const SPEAKS_OF_ANOTHER = /前(?:[二两三四]|几)?款|第[一二三四五]款/;

/** The article and, where there are several, each of its paragraphs and items. */
export function placesIn(article: Article): Place[] {
  const { number, paragraphs } = article;
  const whole = textOf(article);
  const several = paragraphs.length > 1;
  return [
    { cited: number, article: number, text: whole, within: whole },
    ...paragraphs.flatMap((paragraph, p) => {
      const cited = several ? `${number}第${numeral(p + 1)}款` : number;
      const text = paragraphText(paragraph);
      const later = paragraphs.slice(p + 1).filter((other) => SPEAKS_OF_ANOTHER.test(other.text));
      const within = [text, ...later.map(paragraphText)].join('\n');
      return [
        ...(several ? [{ cited, article: number, text, within }] : []),
        ...paragraph.items.map((text, i) => ({
          cited: `${cited}第${numeral(i + 1)}项`,
          article: number,
          text,
          within,
        })),
      ];
    }),
  ];
}

/**
 * What a citation names; undefined where the text has no such place. People write 第一款 for the only paragraph too, and
 * leave 第一款 out before an item.
 */
export function placeOf({ articles }: Statute, cited: string): Place | undefined {
  const written = cited.replace(/[（()）]/g, '');
  const number = /^第[^条]+条(?:之[一二三四五六七八九十]+)?/.exec(written)?.[0];
  const article = articles.find((one) => one.number === number);
  if (!article) return undefined;
  const places = placesIn(article);
  const ways = [
    written,
    written.replace('第一款', ''),
    written.replace(/条([^款]*项)$/, '条第一款$1'),
  ];
  return ways.map((way) => places.find(({ cited: own }) => own === way)).find(Boolean);
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 as statutes count paragraphs and items. */
function numeral(n: number): string {
  const tens = Math.floor(n / 10);
  if (tens === 0) return DIGITS[n] ?? '';
  return `${tens > 1 ? DIGITS[tens] : ''}十${DIGITS[n % 10]}`;
}
