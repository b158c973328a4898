/** What statutes give villages to do, let them be asked to help with, and keep away from them (村民委员会组织法 as of 2026-01-01). */
import type { Citation } from '../schema/index.ts';

/** One task, in our own words. */
export interface VillageTask {
  readonly says: string;
  readonly basis: readonly Citation[];
}

/** Where the county keeps no record of them, pages name them from here. */
export const VILLAGE_LAWS: Readonly<Record<string, { readonly short: string }>> = {
  'cunmin-weiyuanhui-zuzhi-fa': { short: '村民委员会组织法' },
  'youhua-yingshang-tiaoli': { short: '优化营商环境条例' },
};

const VILLAGES = 'cunmin-weiyuanhui-zuzhi-fa';
const of = (says: string, ...articles: readonly string[]): VillageTask => ({
  says,
  basis: articles.map((article) => ({ law: VILLAGES, article })),
});

/** For `/zhengming/`: three short lists, each task with the article that says it. */
export const VILLAGE_TASKS = [
  {
    name: '村里依法自己办',
    tasks: [
      of('村里的公共事务和公益事业，调解邻里纠纷，向政府反映村民的意见', '第二条第二款'),
      of('支持村民发展经济，引导大家合理利用自然资源、保护环境', '第十条第一款', '第十条第二款'),
      of('村务公开：一般的事至少每季度一次，重大的随时', '第三十五条第三款'),
    ],
  },
  {
    name: '村里协助办',
    tasks: [
      of('协助乡镇开展工作；乡镇要给必要的经费和条件', '第六条第二款', '第四十三条第一款'),
      of('群防群治、信访、化解纠纷、社区矫正、突发事件应对', '第十一条第二款'),
      of('部门委托的事：要合法律、法规的规定，钱由委托的部门出', '第四十三条第二款'),
    ],
  },
  {
    name: '不该叫村里办',
    tasks: [
      of('属于村民自治的事，乡镇不能干预', '第六条第一款'),
      {
        says: '行政处罚：只能由有执法资格的人实施，村干部代替不了',
        basis: [{ law: 'xingzheng-chufa-fa', article: '第四十二条第一款' }],
      },
      {
        says: '开村里核实不了的证明：不得设这样的证明，清单之外也不得索要',
        basis: [
          { law: 'youhua-yingshang-tiaoli', article: '第四十四条第二款' },
          { law: 'youhua-yingshang-tiaoli', article: '第四十四条第三款' },
        ],
      },
    ],
  },
] as const satisfies readonly { readonly name: string; readonly tasks: readonly VillageTask[] }[];
