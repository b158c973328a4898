/** How people who ring up say where they are, `{v}`, and what is the matter, `{p}`. */
import type { Random } from '../generating/random.ts';

/** Sentences around what it is about. */
export interface Wording {
  readonly plain: readonly string[];
  readonly dialect: readonly string[];
}

/** Each set was written after the one before had been looked at, so the last is the one nothing was changed for. */
export const WORDINGS: readonly Wording[] = [
  {
    plain: [
      '{v}，{p}，找谁管',
      '你好，我是{v}的，想问一下{p}归谁管',
      '我要反映个问题，{v}{p}，麻烦派人来看看',
      '{p}要找哪个部门，我在{v}',
      '喂，我在{v}，{p}，打了好几个电话都说不归他们管',
      '我们{v}这边{p}，到底谁负责',
      '{v}的群众来电：{p}',
      '上个月就反映过了，{v}{p}，一直没人处理',
    ],
    dialect: [
      '俺是{v}的，{p}，咋没人管哩',
      '我屋头在{v}，{p}，啷个办嘛',
      '{v}{p}，这个事体寻啥人',
      '俺们{v}{p}，恁管不管啊',
      '伢，我{v}滴，{p}，搞么子没得人来',
      '{p}咧，{v}哪个来管哈',
      '我系{v}嘅，{p}，边个负责',
      '{v}嘞，{p}，得找哪个噻',
    ],
  },
  {
    plain: [
      '12345 吗？{v}有件事：{p}。你们转给谁了给我说一声',
      '请帮我转一下管{p}的，我家住{v}',
      '{v}，{p}。上次镇里让找县里，县里又让找镇里，我该听谁的',
      '打扰了，{p}这个事，{v}能解决吗，还是得跑县城',
      '孩子他爸在外面打工，我在{v}，{p}，不知道该给谁打电话',
      '替我妈问一下，她在{v}，{p}，应该找谁',
    ],
    dialect: [
      '同志，俺{v}的，{p}，这号事恁那儿管不',
      '哎，{v}这嘎达{p}，找谁好使啊',
      '老师，我在{v}哈，{p}，要得找哪个嘛',
      '阿公屋里在{v}，{p}，寻邪个（哪个）管呐',
      '俺庄{v}的，{p}，镇上中不中，不中俺上县里',
    ],
  },
  {
    plain: [
      '{p}——{v}这边都好些日子了，你们给个准话，到底哪家管',
      '我不识字，孙子帮我打的，{v}，{p}',
      '喂？听得见吗？{v}的，说一下{p}',
      '刚才打给镇上，说让打 12345。{v}，{p}',
      '我姓王，住{v}，想反映：{p}，请记一下',
      '{p}归哪儿管我不清楚，反正我是{v}的',
    ],
    dialect: [
      '喂，俺打听个事儿，{v}，{p}，归恁管不归',
      '我们{v}勒，{p}，你们那儿管不管得到哦',
      '侬好，{v}，{p}，啥地方好去讲',
      '{v}恁边，{p}，冇人理，点算啊',
      '咱{v}哈，{p}，这事儿得寻谁去',
    ],
  },
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

export function plainly(random: Random, { plain }: Wording, place: string, phrase: string): string {
  return filled(random.pick(plain), place, phrase);
}

/** At most one word is exchanged: whoever speaks dialect still says what it is about. */
export function inDialect(
  random: Random,
  { dialect }: Wording,
  place: string,
  phrase: string,
): string {
  const [word, others] = random.pick(SAID.filter(([one]) => phrase.includes(one))) ?? ['', ['']];
  const said = word ? phrase.replace(word, random.pick(others)) : phrase;
  return filled(random.pick(dialect), place, said);
}

function filled(template: string, place: string, phrase: string): string {
  return template.replace('{p}', phrase).replace('{v}', place);
}
