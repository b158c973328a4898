/** Breaking the rules on what enforcement and villages must show. */
import { replaced, textOf } from './county.ts';
import { edit, type Mutations, mutation } from './mutation.ts';

const PROOFS = 'proofs.yaml';
const HOUSE = 'matters/yingji-xiaofang/shouzai-zhufang-buzhu-shenhe.yaml';
const PENSION = 'matters/renshe-yibao/yanglao-zige-renzheng.yaml';
const CARD = 'matters/renshe-yibao/shebaoka-zhuxiao.yaml';

const PLAN = 'inspection-plans/jihua-2026.yaml';
const EATERIES = 'inspections/canyin-2026-12.yaml';
const FARMS = 'inspections/yangzhi-2026-12.yaml';
const FIREWORKS = 'inspections/yanhua-2026-12.yaml';
const MONDAY = 'inspections/chengguan-zhouyi.yaml';

const withPolice = () =>
  edit(FIREWORKS, '  - yingji-guanli-ju\n', '  - yingji-guanli-ju\n  - gongan-ju\n');
/** Another kind of business, in a town where it was visited before. */
const sameShops = () => ({
  [FIREWORKS]: replaced(
    replaced(textOf(FIREWORKS), 'business: 烟花爆竹零售点', 'business: 餐饮店'),
    '  - liuxi\n',
    '  - linhe\n',
  ),
});

export const OF_SHOWING: Mutations = {
  'proof-grounded': () => [
    mutation(
      'an article the statute does not have',
      edit(PROOFS, 'article: 第六条第二项', 'article: 第六十条第二项'),
      [[PROOFS, '- { law: shouyang-dengji-banfa, article: 第六十条第二项 }']],
    ),
    mutation(
      'a repealed statute',
      edit(PROOFS, 'law: muying-baojian-fa', 'law: senlin-fanghuo-tiaoli'),
      [[PROOFS, '- { law: senlin-fanghuo-tiaoli, article: 第二十三条 }']],
    ),
    mutation('nobody is named who issues it', edit(PROOFS, '  body: 接生的医院\n', ''), [
      [PROOFS, 'way: 别处开', '- id: chusheng'],
    ]),
    mutation('two proofs go by one name', edit(PROOFS, '[出生证明]', '[去世证明]'), [
      [PROOFS, 'spokenAs: [去世证明]'],
    ]),
  ],
  'proof-not-asked': () => [
    mutation(
      'a proof that the office looks up itself',
      edit(PENSION, '- name: 居民身份证', '- name: 在世证明'),
      [[PENSION, '- name: 在世证明']],
    ),
    mutation(
      'the village is to say who owns the house',
      edit(
        HOUSE,
        '申请人自备；没有证的在村里评议时核实，不用开证明',
        '申请人自备；没有证的由村里出具',
      ),
      [[HOUSE, '- name: 住房权属证明']],
    ),
    mutation(
      'what the hospital issues is asked of the village',
      edit(CARD, '持卡人去世的才要；能联网查到的不用交', '没有的由村委会出具'),
      [[CARD, '- name: 死亡证明']],
    ),
    mutation(
      'a proof that is on no list',
      edit(HOUSE, '- name: 房屋损毁照片', '- name: 村委会证明'),
      [[HOUSE, '- name: 村委会证明']],
    ),
  ],
  'inspection-grounded': () => [
    mutation(
      'officers come for what no plan holds',
      edit(EATERIES, /items: \[.*\]\n|items:\n(?: {2}- (?:anquan-xian|wuzhao|huanjing)\n)+/, ''),
      [[EATERIES, 'title: 餐饮店联合检查']],
    ),
    mutation('a department comes along without an item of its own', withPolice(), [
      [FIREWORKS, '- gongan-ju'],
    ]),
    mutation(
      'an item rests on a penalty',
      edit(PLAN, 'matter: anquan-shengchan-jiancha', 'matter: canyin-youyan-chufa'),
      [[PLAN, 'matter: canyin-youyan-chufa']],
    ),
    mutation('an article the statute does not have', edit(PLAN, '第六十五条第一款', '第九百条'), [
      [PLAN, 'article: 第九百条'],
    ]),
    mutation(
      'an item rests on a repealed statute',
      edit(PLAN, 'law: wuzheng-wuzhao-banfa', 'law: senlin-fanghuo-tiaoli'),
      [[PLAN, '- law: senlin-fanghuo-tiaoli']],
    ),
    mutation(
      'they come in a month that the plan does not name',
      edit(PLAN, 'months: [12]', 'months: [6]'),
      [[FARMS, '- dongwu-fangyi']],
    ),
    mutation(
      'an item is looked at whose department stays at home',
      edit(FARMS, '  - shengtai-huanjing-fenju\n', ''),
      [[FARMS, '- huanjing']],
    ),
    mutation(
      'a town is visited that has gone into another',
      edit(FIREWORKS, '- qingshi', '- shuangqiao'),
      [[FIREWORKS, '- shuangqiao']],
    ),
    mutation(
      'a joint patrol of streets has items',
      edit(
        'inspections/lindi-2026-11.yaml',
        'scope: 公共场所',
        'scope: 公共场所\nitems:\n  - anquan-xian',
      ),
      [['inspections/lindi-2026-11.yaml', 'scope: 公共场所']],
    ),
    mutation(
      'a plan comes after its year',
      edit(PLAN, 'published: 2026-01-05', 'published: 2027-01-05'),
      [[PLAN, 'published: 2027-01-05']],
    ),
    mutation(
      'a patrol enters shops on the basis of nothing',
      edit(MONDAY, 'scope: 公共场所', 'scope: 上门'),
      [[MONDAY, 'scope: 上门']],
    ),
    mutation(
      'a patrol of streets is to inspect firms',
      edit(MONDAY, 'matters:\n', 'matters:\n  - anquan-shengchan-jiancha\n'),
      [[MONDAY, 'scope: 公共场所']],
    ),
  ],
  'inspection-officers': () => [
    mutation('one officer comes alone', edit(FARMS, '  - 安禾演示-县-401\n', ''), [
      [FARMS, '- 安禾演示-县-301'],
    ]),
    mutation(
      'the same officer counts twice',
      edit(FARMS, '  - 安禾演示-县-401\n', '  - 安禾演示-县-301\n'),
      [[FARMS, '- 安禾演示-县-301']],
    ),
    mutation('nobody says who comes', edit(FARMS, /^officers:\n(?: {2}- .*\n)+/m, ''), [
      [FARMS, 'date: 2026-12-10'],
    ]),
  ],
  'inspection-within-cap': () => [
    mutation('nobody says which kind of business', edit(EATERIES, 'business: 餐饮店\n', ''), [
      [EATERIES, 'targets: 建设路、文昌路沿街餐饮店 20 家'],
    ]),
    mutation(
      'more often for one thing than for all',
      edit(PLAN, 'cap: 1\n    months', 'cap: 5\n    months'),
      [[PLAN, 'cap: 5']],
    ),
    mutation('the same shops are visited twice for the same', sameShops(), [
      [FIREWORKS, '- anquan-xian'],
      [FIREWORKS, '- wuzhao'],
    ]),
    mutation(
      'shops are entered every week',
      edit(MONDAY, 'scope: 公共场所', 'scope: 上门\nitems:\n  - anquan-xiangzhen'),
      [[MONDAY, 'scope: 上门']],
    ),
  ],
};
