/** Chinese numerals to digits, so that 第七十八条 finds 第78条 and 八十周岁 finds 80岁. */

import { numberOf } from '../law/numerals.ts';

const UNITS = new Set('十百千');

/** A numeral with 十, 百 or 千 in it, or a single digit before a word that counts ages or articles. */
const NUMERAL =
  /[一二两三四五六七八九十百千零〇]*[十百千][一二三四五六七八九十百千零〇]*|[一二两三四五六七八九](?=周?岁|[条款项级]|楼)/g;

/** Idempotent: what it writes holds no numeral. A lone 十, 百 or 千 stays: 十字路口, 百姓. */
export function arabicNumbers(text: string): string {
  return text
    .replace(NUMERAL, (numeral) => {
      const value = UNITS.has(numeral) ? undefined : numberOf(numeral);
      return value === undefined ? numeral : String(value);
    })
    .replace(/(\d)(?:多|来)?(?:周?岁|周年岁)/g, '$1岁');
}
