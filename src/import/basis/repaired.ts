/** Texts of cells made regular before citations are looked for: breaks, marks of titles, numbers without 第. */
import { halfWidth } from '../words.ts';

/** A digit of an article's number. */
export const NUMBERS = '[\\d〇零一二两三四五六七八九十百千]';
/** Words before what the cell rests on, and before what is broken. */
export const VERBS = '违反|依据|依照|按照|根据|适用|按';
/** A statute by its kind, named elsewhere in the cell. */
export const SAME_STATUTE =
  '(?:本|该|此|同|上述|前述|前款所称)(?:法典|法|条例|办法|规定|细则|规则|决定)';
/** Year and wording behind a title. */
const WORDING = '\\s*(?:[（(][^（）()]{1,30}[)）]\\s*)?';
/** 《水法》65条, 水法65条: people leave 第 out behind a title. */
const DIGITS_ONLY = new RegExp(
  `((?:》|法典|法|条例|规定|办法|细则|规则)${WORDING})(\\d{1,4}(?:[、,，]\\d{1,4})*条)`,
  'g',
);
/** 《水法》六十五条 */
const BEHIND_TITLE = new RegExp(`(》${WORDING})(${NUMBERS}{1,7}条)`, 'g');

/** Line breaks within numbers of articles and within titles are the column's, not the writer's. */
export function repaired(cell: string): string {
  return halfWidth(cell)
    .replace(/《[^《》]{1,80}》/g, (title) => title.replace(/\s+/g, ''))
    .replace(new RegExp(`第\\s*(?:${NUMBERS}\\s*){1,9}(?=[条款项])`, 'g'), (number) =>
      number.replace(/\s+/g, ''),
    )
    .replace(/条\s*\n\s*(?=第[一二三四五六七八九十]+[款项])/g, '条')
    .replace(DIGITS_ONLY, '$1第$2')
    .replace(BEHIND_TITLE, '$1第$2');
}

/** Titles without their marks: <公路法>第七条, and 公路法第七条 at the beginning of a line. */
export function marked(text: string): string {
  const signed = text.replace(
    /《[^《》]*(?:《[^》]*》[^《》]*)?》|[<〈＜]([^<>〈〉＜＞\n]{2,40})[>〉＞]/g,
    (all, title) => (title === undefined ? all : `《${title}》`),
  );
  if (text.includes('《')) return signed;
  return signed.replace(
    new RegExp(
      `(^|[\\n。；;、，,\\s])((?:[（(]?[\\d一二三四五六七八九十]{1,2}[)）.、])?\\s*(?:(?:${VERBS})了?)?)((?!${VERBS}|${SAME_STATUTE})(?:中华人民共和国)?[\\u4e00-\\u9fff]{1,24}?(?:法|条例|规定|办法|细则|规则|法典))((?:[（(][^（）()\\n]{1,30}[)）])?\\s*第${NUMBERS}{1,9}条)`,
      'g',
    ),
    '$1$2《$3》$4',
  );
}
