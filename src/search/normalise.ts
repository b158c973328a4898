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

/** What a complaint says beside its matter: who is asked, how often, how much it hurts. */
const PLEADING =
  /尊敬的?领导|各位领导|我是(?![否不]).{0,8}?(?:农民|村民|居民|群众|百姓|市民|业主)|都?好?几个?(?:多?月|年)了?|有关部门|相关部门|政府(?:部门)?(?=来|能|给|管|帮)|恳[请求]|请求|强烈要求|要求|希望(?:能|有)?|盼望?|建议|反映(?:了|过)?(?:[几多]次)?|投诉(?:了|过)?(?:[几多]次)?|一直|已经|[几多好]次|天天|每天|长期|严重|影响(?:我们|大家|居民|村民)?(?:的)?(?:正常)?(?:生活|休息|出行|睡眠)|意见很大|都?没有?人(?:来)?(?:[管理问]|处理)|打(?:了|过)?(?:好?几|[很好]多|多|无数)[个次遍通]?电话|都?说?不归(?:他|我|咱)们管|(?:群众|市民|村民)?来电|派个?人来(?:看看|看一看|处理)?|管一管|处理一下|解决一下|怎么办才好|实在|真的|的话|咨询(?:一下)?|关于/g;
/** Shorter queries hold nothing that could be spared. */
const LONG = 9;

/** A long query without pleading; itself when little else is left. */
export function withoutPleading(asked: string): string {
  if (asked.length < LONG) return asked;
  const rest = asked.replace(PLEADING, ' ').replace(/ +/g, ' ').trim();
  return rest.length > 2 ? rest : asked;
}

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
