/** Names nobody bears: made of old words for grain and small waters, so that no county recognises itself. */
import type { Random } from './random.ts';

type Spelt = readonly [character: string, pinyin: string];

const spelt = (text: string): Spelt[] =>
  text.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const);

const GRAINS = [...'稔穗黍粟菽秧垄犁耘禾苗谷'];
const WATERS = [...'汀坞湾陂堰渚漪淙洼滩泽畔'];
const QUARTERS = ['', '东', '西', '南', '北', '上', '下'];
const TREES = spelt(
  '松song 柏bai 桐tong 槐huai 枫feng 榆yu 柳liu 杉shan 桂gui 竹zhu 荷he 菱ling 芦lu 兰lan 茶cha 梨li 枣zao 橘ju 麻ma 葵kui',
);
const GROUNDS = spelt(
  '桥qiao 塘tang 岗gang 坪ping 渡du 墩dun 店dian 埠bu 集ji 寨zhai 岭ling 冲chong 洼wa 畈fan 坝ba 铺pu',
);
const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜'];
const GIVEN = '文 建国 晓燕 德明 玉珍 海波 春梅 思远 佳宁 永福 雪琴 国庆 志强 丽 浩 敏'.split(' ');
const VILLAGES = '东头 西头 河口 山脚 新建 联合 前进 大塘 小塘 老街 中心 石桥'.split(' ');

/** How many counties can have names of their own. */
export const MOST_COUNTIES = GRAINS.length * WATERS.length * QUARTERS.length;

/** County names in an order of their own for every seed: the n-th is the same however many are asked for. */
export function countyNames(random: Random): readonly { county: string; short: string }[] {
  const pairs = GRAINS.flatMap((grain) => WATERS.map((water) => grain + water));
  return QUARTERS.flatMap((quarter) =>
    random
      .of(`counties${quarter}`)
      .shuffled(pairs)
      .map((pair) => ({ county: `${pair}${quarter}县`, short: pair.slice(0, 1) })),
  );
}

/** Two characters and how they are written in an id; all of one county's differ, in both. */
export function townNames(random: Random, count: number): readonly { name: string; id: string }[] {
  const pairs = TREES.flatMap(([tree, first]) =>
    GROUNDS.map(([ground, second]) => ({ name: tree + ground, id: first + second })),
  );
  const seen = new Set<string>();
  const names = random.shuffled(pairs).filter(({ id }) => !seen.has(id) && seen.add(id));
  if (count > names.length) throw new Error(`一个县最多 ${names.length} 个乡镇`);
  return names.slice(0, count);
}

export function personName(random: Random): string {
  return `${random.pick(SURNAMES)}${random.pick(GIVEN)}（虚构）`;
}

export function villageNames(random: Random, count: number): string[] {
  return random.shuffled(VILLAGES).slice(0, count);
}
