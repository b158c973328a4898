/** Chinese numerals to digits, so that 第七十八条 finds 第78条 and 八十周岁 finds 80岁. */

const DIGIT: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNIT: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 七十八 → 78; undefined for what is no number (五二零, 十百). */
function numberOf(numeral: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let lastUnit = 10_000;
  for (const char of numeral) {
    const unit = UNIT[char];
    if (unit === undefined) {
      if (digit) return undefined;
      digit = DIGIT[char];
      continue;
    }
    if (unit >= lastUnit || digit === 0) return undefined;
    total += (digit ?? 1) * unit;
    lastUnit = unit;
    digit = undefined;
  }
  return total + (digit ?? 0);
}

/** A numeral with 十, 百 or 千 in it, or a single digit before a word that counts ages or articles. */
const NUMERAL =
  /[一二两三四五六七八九十百千零〇]*[十百千][一二三四五六七八九十百千零〇]*|[一二两三四五六七八九](?=周?岁|[条款项级]|楼)/g;

/** Idempotent: what it writes holds no numeral. A lone 十, 百 or 千 stays: 十字路口, 百姓. */
export function arabicNumbers(text: string): string {
  return text
    .replace(NUMERAL, (numeral) => {
      const value = numeral.length === 1 && numeral in UNIT ? undefined : numberOf(numeral);
      return value === undefined ? numeral : String(value);
    })
    .replace(/(\d)(?:多|来)?(?:周?岁|周年岁)/g, '$1岁');
}
