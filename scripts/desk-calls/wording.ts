/** How people who ring up say where they are, `{v}`, and what is the matter, `{p}`. */
import type { Random } from '../generating/random.ts';

const PLAIN = [
  '{v}，{p}，找谁管',
  '你好，我是{v}的，想问一下{p}归谁管',
  '我要反映个问题，{v}{p}，麻烦派人来看看',
  '{p}要找哪个部门，我在{v}',
  '喂，我在{v}，{p}，打了好几个电话都说不归他们管',
  '我们{v}这边{p}，到底谁负责',
  '{v}的群众来电：{p}',
  '上个月就反映过了，{v}{p}，一直没人处理',
];

const DIALECT = [
  '俺是{v}的，{p}，咋没人管哩',
  '我屋头在{v}，{p}，啷个办嘛',
  '{v}{p}，这个事体寻啥人',
  '俺们{v}{p}，恁管不管啊',
  '伢，我{v}滴，{p}，搞么子没得人来',
  '{p}咧，{v}哪个来管哈',
  '我系{v}嘅，{p}，边个负责',
  '{v}嘞，{p}，得找哪个噻',
];

/** What is said otherwise in the country, one word at a time. */
const SAID: readonly (readonly [string, readonly string[]])[] = [
  ['孩子', ['娃儿', '伢子', '细伢']],
  ['小孩', ['娃娃', '伢子']],
  ['老人', ['老人家', '老汉']],
  ['怎么', ['咋', '啷个']],
  ['没有', ['没得', '冇得']],
  ['没人', ['没得人', '冇人']],
  ['什么', ['啥', '么子']],
  ['隔壁', ['隔壁子', '邻居']],
  ['房子', ['屋', '房屋']],
  ['垃圾', ['渣渣', '垃圾']],
  ['玉米', ['苞谷', '苞米']],
  ['吵', ['闹人']],
  ['地里', ['田头', '地头']],
  ['打', ['整']],
];

export function plainly(random: Random, place: string, phrase: string): string {
  return filled(random.pick(PLAIN), place, phrase);
}

/** At most one word is exchanged: whoever speaks dialect still says what it is about. */
export function inDialect(random: Random, place: string, phrase: string): string {
  const [word, others] = random.pick(SAID.filter(([one]) => phrase.includes(one))) ?? ['', ['']];
  const said = word ? phrase.replace(word, random.pick(others)) : phrase;
  return filled(random.pick(DIALECT), place, said);
}

function filled(template: string, place: string, phrase: string): string {
  return template.replace('{p}', phrase).replace('{v}', place);
}
