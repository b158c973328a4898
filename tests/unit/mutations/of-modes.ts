/** Breaking the rules on which way a power may come to a township. */
import { replaced, textOf, withEntry } from './county.ts';
import { edit, type Mutations, mutation } from './mutation.ts';

const LINHE = 'towns/linhe/powers.yaml';
const QINGSHI = 'towns/qingshi/powers.yaml';
const YUNLING = 'towns/yunling/powers.yaml';
const CHENGGUAN = 'towns/chengguan/powers.yaml';
const DUTIES = 'towns/linhe/responsibilities.yaml';
const PROVINCE = 'decisions/sheng-fuquan-2023.yaml';
const EXTRA = 'decisions/sheng-buchong-2026.yaml';
const FELLING = 'matters/linye/linmu-caifa-xuke.yaml';
const OPENING = 'matters/nongye-nongcun/waicun-chengbao-tudi-pizhun.yaml';
const DISHES = 'matters/jiaoyu-wenhua/weixing-jieshou-sheshi-chufa.yaml';

/** A list with one entry more. */
function appended(path: string, entry: string) {
  return { [path]: `${textOf(path).trimEnd()}\n${entry}` };
}

export const OF_MODES: Mutations = {
  'police-powers': () => [
    mutation(
      'detention by townships',
      edit(DISHES, 'measure: 没收设施，不并处罚款', 'measure: 没收设施，处五日以下拘留'),
      [[DISHES, 'type: 行政处罚']],
    ),
  ],
  'basis-empowers': () => [
    mutation(
      'nobody says whom the article empowers',
      edit(OPENING, /^ {4}empowers:\n {6}- 乡镇人民政府\n(?= {2}- law: nongcun)/m, ''),
      [[OPENING, 'role: 授权']],
    ),
  ],
  'statutory-power': () => [
    mutation(
      "a county's penalty is called the township's own",
      withEntry(LINHE, 'matter: lutian-shaokao-chufa', (entry) =>
        replaced(
          replaced(entry, 'mode: 直接赋权', 'mode: 法定'),
          '  decision: sheng-fuquan-2023\n',
          '',
        ),
      ),
      [[LINHE, 'mode: 法定', '- matter: lutian-shaokao-chufa']],
    ),
    mutation(
      'a 街道 takes what the article gives to 乡镇人民政府',
      appended(
        CHENGGUAN,
        `- matter: jianhuren-songxue-gaizheng
  mode: 法定
  from: 2023-03-01
  office: shehui-shiwu
  usage: 正常运行
  counts: [{ year: 2025, cases: 6 }]
`,
      ),
      [[CHENGGUAN, 'mode: 法定', '- matter: jianhuren-songxue-gaizheng']],
    ),
    mutation(
      'a township that the province has not chosen decides on its own',
      appended(
        YUNLING,
        `- matter: shehui-jiuzhu-queren
  mode: 法定
  from: 2026-07-01
  office: shehui-shiwu
  usage: 正常运行
`,
      ),
      [[YUNLING, 'mode: 法定', '- matter: shehui-jiuzhu-queren']],
    ),
  ],
  'statutory-not-given-again': () => [
    mutation(
      'what the statute gives is given once more',
      withEntry(LINHE, 'matter: zhaijidi-shenpi', (entry) =>
        replaced(
          replaced(entry, 'mode: 法定', 'mode: 直接赋权'),
          'decision: xian-renling-2023',
          'decision: sheng-fuquan-2023',
        ),
      ),
      [[LINHE, 'mode: 直接赋权', '- matter: zhaijidi-shenpi']],
    ),
  ],
  'mode-fits-list': () => [
    mutation(
      'helping is called a power',
      withEntry(CHENGGUAN, 'matter: lutian-shaokao-chufa', (entry) =>
        replaced(entry, 'mode: 直接赋权', 'mode: 配合'),
      ),
      [[CHENGGUAN, 'mode: 配合']],
    ),
    mutation(
      'a duty is taken in at a window',
      withEntry(DUTIES, 'matter: jieshui-xuanchuan', (entry) =>
        replaced(entry, 'mode: 配合', 'mode: 服务前移\n  window: minzheng'),
      ),
      [[DUTIES, 'mode: 服务前移']],
    ),
  ],
  'window-only-receives': () => [
    mutation(
      'a penalty is taken in at a window',
      withEntry(LINHE, 'matter: lutian-shaokao-chufa', (entry) =>
        replaced(entry, 'mode: 直接赋权', 'mode: 服务前移\n  window: minzheng'),
      ),
      [[LINHE, 'mode: 服务前移']],
    ),
  ],
  'devolution-decided': () => [
    mutation(
      'a penalty is devolved by a decision of the county',
      withEntry(LINHE, 'matter: lutian-shaokao-chufa', (entry) =>
        replaced(entry, 'decision: sheng-fuquan-2023', 'decision: xian-renling-2023'),
      ),
      [[LINHE, 'decision: xian-renling-2023', '- matter: lutian-shaokao-chufa']],
    ),
    mutation(
      'a decision is used by a township that it does not name',
      appended(
        QINGSHI,
        `- matter: ranqi-baojingqi-chufa
  mode: 直接赋权
  from: 2026-01-01
  decision: sheng-buchong-2026
  office: zhifa
  usage: 正常运行
`,
      ),
      [[QINGSHI, 'decision: sheng-buchong-2026']],
    ),
    mutation(
      'a decision takes back what its entries rest on',
      edit(EXTRA, 'kind: 赋权', 'kind: 收回'),
      [
        [LINHE, 'decision: sheng-buchong-2026', '- matter: gongdi-yangchen-chufa'],
        [LINHE, 'decision: sheng-buchong-2026', '- matter: ranqi-baojingqi-chufa'],
      ],
    ),
  ],
  'licence-handed-over': () => [
    mutation(
      'a licence is handed over without the State Council',
      edit(PROVINCE, /^ {2}- law: xingzheng-xuke-fa\n {4}article: 第二十五条\n/m, ''),
      [
        [CHENGGUAN, 'decision: sheng-fuquan-2023', '- matter: huwai-guanggao-shenpi'],
        [CHENGGUAN, 'decision: sheng-fuquan-2023', '- matter: zhandao-shigong-shenpi'],
        [CHENGGUAN, 'decision: sheng-fuquan-2023', '- matter: linshi-zhanyong-lvdi-shenpi'],
        [LINHE, 'decision: sheng-fuquan-2023', '- matter: huwai-guanggao-shenpi'],
        [LINHE, 'decision: sheng-fuquan-2023', '- matter: zhandao-shigong-shenpi'],
        [
          'towns/liuxi/powers.yaml',
          'decision: sheng-fuquan-2023',
          '- matter: zhandao-shigong-shenpi',
        ],
        [QINGSHI, 'decision: sheng-fuquan-2023', '- matter: zhandao-shigong-shenpi'],
      ],
    ),
  ],
  'execution-by-law': () => [
    mutation(
      'compulsory execution is handed over by a decision',
      withEntry(CHENGGUAN, 'matter: gongluce-weijian-chaichu', (entry) =>
        replaced(
          entry,
          / {2}until: [\s\S]*/,
          `  decision: sheng-fuquan-2023
  office: zhifa
  usage: 正常运行
`,
        ),
      ),
      [[CHENGGUAN, 'mode: 直接赋权', '- matter: gongluce-weijian-chaichu']],
    ),
  ],
  'decision-issued': () => [
    mutation(
      'a notice of the county is called a provincial decision',
      edit('decisions/xian-renling-2023.yaml', 'level: 县级', 'level: 省级'),
      [['decisions/xian-renling-2023.yaml', 'level: 省级']],
    ),
  ],
  'decision-speaks-of-it': () => [
    mutation(
      'an entry rests on a decision that merges townships',
      withEntry(DUTIES, 'matter: xiangdao-jianshe-yanghu', (entry) =>
        replaced(
          replaced(entry, 'decision: xian-renling-2023', 'decision: chebing-2024'),
          'from: 2023-03-01',
          'from: 2024-07-01',
        ),
      ),
      [[DUTIES, 'decision: chebing-2024']],
    ),
  ],
  'entrustment-grounded': () => [
    mutation(
      'no statute lets it be entrusted',
      edit(FELLING, /^ {4}entrusts:\n {6}- 乡镇人民政府\n/m, ''),
      [
        ['agreements/weituo-linye-2023.yaml', '- linmu-caifa-xuke'],
        ['agreements/weituo-linye-2026.yaml', '- linmu-caifa-xuke'],
      ],
    ),
  ],
};
