/** The one normaliser: names are indexed and queries are asked in the form it gives. */
import { arabicNumbers } from './numbers.ts';

/** Turns traditional characters into simplified ones. */
export type Simplify = (text: string) => string;

/** The table of stage 1 as a function. */
export function simplifier(table: {
  readonly traditional: string;
  readonly simplified: string;
}): Simplify {
  const to = [...table.simplified];
  const map = new Map([...table.traditional].map((char, i) => [char, to[i] as string]));
  if (map.size === 0) return (text) => text;
  const any = new RegExp(`[${table.traditional}]`, 'g');
  return (text) => text.replace(any, (char) => map.get(char) ?? char);
}

/**
 * Words that ask instead of naming the thing. Longest first inside one alternative, since the first match wins.
 * 吧 and 啊 only at the end: 网吧.
 */
export const ASKING = new RegExp(
  [
    '请问一?下?|想问一?下?|问一下|我想问|你好|您好|谢谢|麻烦',
    '(?:应该|需要|还)?(?:怎么样?|咋个?|如何|怎样)(?:才能|才)?(?:办理|弄|搞|整|办(?![法公事])|做(?!主))?',
    '(?:应该|该)?(?:去|到|在|往|上|归|由|找)?(?:哪(?:里|儿|个(?:部门|单位|地方|科室)?)|什么(?:地方|部门|单位)|啥地方|何处|哪)(?:可以|能)?(?:办理|办|管|查)?',
    '(?:应该|该|要)?(?:去|归|由|找|跟|问|向)?(?:谁|哪个|什么人|啥人)(?:来)?(?:负责|管理?|办|说)?',
    '(?:需要|要|有|带|准备|交)?(?:什么|啥|哪些)(?:手续|材料|条件|资料|证件|东西|流程|时候)?',
    '能不能|可不可以|能否|可否|可以不可以|是否|是不是|会不会|要不要|用不用|需不需要|有没有|让不让|准不准|该不该|行不行|可以吗|行吗|对吗',
    '怎么回事|为什么|为啥|多少钱|多少|几号|多久|多长时间',
    '(?:违法|犯法|合法|允许)(?:吗|不|么)',
    '[吗呢嘛]|(?<!网|酒|贴)吧$|[啊呀哦]$',
  ].join('|'),
  'g',
);

/** Characters that NFKC and lower-casing leave alone. */
const PLAIN = /^[\u4e00-\u9fff]+$/;

/** Case, width, script, digits and punctuation evened out; nothing taken away. */
export function even(text: string, simplify: Simplify): string {
  let now = text;
  // Most names are plain characters already, and thousands of them are read on a phone.
  if (PLAIN.test(text)) return arabicNumbers(simplify(text));
  // NFKC after lower-casing can give capitals and numerals anew: until nothing changes, and never for long.
  for (let i = 0; i < 4; i++) {
    const next = simplify(now.normalize('NFKC').toLowerCase().normalize('NFKC'));
    if (next === now) break;
    now = next;
  }
  return arabicNumbers(now.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
}

/** An evened text without its question phrases; itself when nothing else is left (“怎么办”). */
export function withoutAsking(evened: string): string {
  let now = evened;
  for (let next = ''; next !== now; ) {
    next = now;
    now = now.replace(ASKING, ' ').replace(/ +/g, ' ').trim();
  }
  return now || evened;
}

/** The form in which names and queries meet. Idempotent. */
export function normalise(text: string, simplify: Simplify): string {
  return withoutAsking(even(text, simplify));
}
