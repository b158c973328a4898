/** Chinese numerals, as statutes count their articles and years. */

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
export function numberOf(numeral: string): number | undefined {
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

/** The number of an article: 第一百三十三条之一第二款 → 133; undefined for what names no article. */
export function articleNumber(article: string): number | undefined {
  const [, numeral] = /^第([一二两三四五六七八九十百千零〇]+|\d+)条/.exec(article) ?? [];
  if (numeral === undefined) return undefined;
  return /\d/.test(numeral) ? Number(numeral) : numberOf(numeral);
}

/** 一九九三年三月一日 and 1993年3月1日 → 1993-03-01; undefined for what is no day. */
export function dayOf(year: string, month: string, date: string): string | undefined {
  const full = /\d/.test(year) ? year : [...year].map((char) => DIGIT[char] ?? '').join('');
  const [m, d] = [month, date].map((part) => (/\d/.test(part) ? Number(part) : numberOf(part)));
  if (full.length !== 4 || !m || !d) return undefined;
  return `${full}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
