/** Text made ready for a voice. */

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
/** Telephone numbers: area code and number, hotlines, mobile numbers. */
const PHONE =
  /(?<!\d)(?:\d{3,4}-\d{3,4} ?\d{4}|1\d{10}|1[0-9]{2}\d{0,2})(?!\d| ?[年月日元天件条项倍%])/g;

/** Sentences, none empty, telephone numbers digit by digit. */
export function spoken(texts: readonly string[]): string[] {
  return texts
    .join('\n')
    .replace(/：\n/g, '，')
    .replace(PHONE, (number) =>
      [...number.replace(/\D/g, '')].map((d) => DIGITS[Number(d)]).join(' '),
    )
    .replace(/[ \t]*·[ \t]*/g, '，')
    .split(/(?<=[。！？；])|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
