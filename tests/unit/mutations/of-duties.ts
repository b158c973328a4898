/** Breaking the rules on who answers for what, and on what was agreed with others. */
import { edit, type Mutations, mutation } from './mutation.ts';

const STRAW = 'matters/shengtai-huanjing/lutian-fenshao-jiegan-chufa.yaml';
const RAMPS = 'matters/minzheng/wuzhangai-gaizao-shenqing.yaml';
const SCHOOLING = 'matters/jiaoyu-wenhua/huanxue-xiuxue-shenpi.yaml';
const FORESTRY = 'agreements/weituo-linye-2026.yaml';
const SENT_BACK = 'requests/fanzha-app-2026.yaml';
const RECALLED = 'decisions/xian-lvzhi-shouhui-2025.yaml';
const BURIALS = 'requests/luanmai-quanzu-2026.yaml';
const DISHES = 'requests/weixing-sheshi-2025.yaml';
const ADMITS = '  matter: luanmai-luanzang-xuncha\n';
const BAIHE = 'reviews/baihe/2025-q4.yaml';

export const OF_DUTIES: Mutations = {
  'accountability-follows': () => [
    mutation(
      'a department without a part is to answer',
      edit(
        STRAW,
        /^accountability:\n {2}- post/m,
        'accountability:\n  - by: minzheng-ju\n    post',
      ),
      [[STRAW, '- by: minzheng-ju', 'accountability:']],
    ),
    mutation(
      'the town is to answer for what it has no part in',
      edit(SCHOOLING, /^accountability:\n {2}- post/m, 'accountability:\n  - by: 乡镇\n    post'),
      [[SCHOOLING, '- by: 乡镇', 'accountability:']],
    ),
  ],
  'entrustment-steps': () => [
    mutation('reviewed after it was signed', edit(FORESTRY, 'on: 2025-10-20', 'on: 2025-12-20'), [
      [FORESTRY, 'on: 2025-11-24'],
    ]),
    mutation('signed on two days', edit(FORESTRY, 'signed: 2025-12-12', 'signed: 2025-12-11'), [
      [FORESTRY, 'on: 2025-12-12'],
    ]),
    mutation(
      'decided before it was reviewed, as the steps are told',
      edit(FORESTRY, 'step: 审定\n    by: 安禾县人民政府', 'step: 提出\n    by: 安禾县人民政府'),
      [[FORESTRY, '- step: 提出', '- step: 审核']],
    ),
    mutation(
      'what was struck out is entrusted all the same',
      edit(
        FORESTRY,
        '- what: 木材运输检查',
        '- what: 林木采伐许可证核发(农村居民采伐自留山和个人承包集体林地上的林木)',
      ),
      [[FORESTRY, '- what: 林木采伐许可证核发(农村居民采伐自留山和个人承包集体林地上的林木)']],
    ),
  ],
  'purchase-in-force': () => [
    mutation('nobody is named', edit(RAMPS, /^provider: .*\n/m, ''), [
      [RAMPS, 'contract: 困难重度残疾人家庭无障碍改造项目合同（虚构）'],
    ]),
    mutation(
      'the contract ran out in summer',
      edit(RAMPS, 'until: 2027-12-31', 'until: 2026-06-30'),
      [[RAMPS, 'until: 2026-06-30']],
      { severity: 'lapsed' },
    ),
    mutation(
      'the contract runs out in a fortnight',
      edit(RAMPS, 'until: 2027-12-31', 'until: 2026-12-05'),
      [[RAMPS, 'until: 2026-12-05']],
      { severity: 'warning' },
    ),
    mutation('nobody says how well it must be done', edit(RAMPS, /^ {2}standard: .*\n/m, ''), [
      [RAMPS, 'contract: 困难重度残疾人家庭无障碍改造项目合同（虚构）'],
    ]),
  ],
  'findings-mended': () => [
    mutation(
      'a finding has no term',
      edit(BAIHE, '    - finding: 2\n      due: 2026-03-15\n      mended: 2026-02-13\n', ''),
      [[BAIHE, '- 执法全过程记录有缺口，夜间出动没有开记录仪']],
      { severity: 'warning' },
    ),
    mutation(
      'a term has passed, and nobody says that it was put right',
      edit(BAIHE, '      mended: 2026-02-11\n', ''),
      [[BAIHE, 'due: 2026-03-15', 'mending:']],
      { severity: 'warning' },
    ),
    mutation('a finding that is not there', edit(BAIHE, '- finding: 2', '- finding: 5'), [
      [BAIHE, '- finding: 5'],
    ]),
  ],
  'request-in-order': () => [
    mutation(
      'the day of asking has not come',
      edit('requests/feixing-qi-2026.yaml', 'asked: 2026-11-20', 'asked: 2027-11-20'),
      [['requests/feixing-qi-2026.yaml', 'asked: 2027-11-20']],
      { severity: 'warning' },
    ),
    mutation(
      'a request is decided before it is made',
      edit(SENT_BACK, 'on: 2026-03-20', 'on: 2026-02-20'),
      [[SENT_BACK, 'on: 2026-02-20']],
    ),
    mutation(
      'the term ends before the admission',
      edit(BURIALS, ADMITS, `${ADMITS}  until: 2026-05-31\n`),
      [[BURIALS, 'until: 2026-05-31']],
    ),
    mutation(
      'a decision that hands powers over is written for the admission',
      edit(DISHES, 'document: xian-zhunru-2025', 'document: sheng-fuquan-2025'),
      [[DISHES, 'document: sheng-fuquan-2025']],
    ),
    mutation(
      'the code is cited before it is in force',
      edit(BURIALS, 'law: binzang-guanli-tiaoli', 'law: shengtai-huanjing-fadian'),
      [[BURIALS, '- law: shengtai-huanjing-fadian']],
    ),
    mutation(
      'towns began before it was admitted',
      edit(DISHES, 'on: 2025-05-16', 'on: 2025-06-16'),
      [['towns/linhe/powers.yaml', 'from: 2025-06-01', '- matter: weixing-jieshou-sheshi-chufa']],
    ),
  ],
  'recalled-stays': () => [
    mutation(
      'from a town that the decision is not for',
      edit(
        RECALLED,
        '多数乡镇没有监管对象\n    towns:\n      - yunling',
        '多数乡镇没有监管对象\n    towns:\n      - shuangqiao',
      ),
      [[RECALLED, '- shuangqiao']],
    ),
    mutation(
      'what was taken back is on the list again',
      edit(
        RECALLED,
        '- name: 电梯、锅炉等特种设备安全检查',
        '- name: 农产品质量安全监督管理责任落实和协助',
      ),
      [[RECALLED, '- name: 农产品质量安全监督管理责任落实和协助']],
    ),
    mutation(
      'one thing is taken back twice',
      edit(
        RECALLED,
        '- name: 由县里发证的危险化学品、烟花爆竹经营许可现场核查',
        '- name: 非煤矿山安全生产检查',
      ),
      [[RECALLED, '- name: 非煤矿山安全生产检查', 'why: 许可由县里发，镇里核了不算数']],
    ),
  ],
  'admitted-listed': () => [
    mutation(
      'an admission without a basis and without a decision',
      edit(BURIALS, 'basis:\n  - law: binzang-guanli-tiaoli\n    article: 第四条第四款\n', ''),
      [[BURIALS, 'decision: 准入']],
      { severity: 'warning' },
    ),
    mutation(
      'a town is admitted that does not have it',
      edit(DISHES, '  - linhe\n', '  - qingshi\n'),
      [[DISHES, 'matter: weixing-jieshou-sheshi-chufa']],
      { severity: 'warning' },
    ),
    mutation(
      'the admission has run out, and the list goes on',
      edit(
        DISHES,
        '  matter: weixing-jieshou-sheshi-chufa\n',
        '  matter: weixing-jieshou-sheshi-chufa\n  until: 2026-05-31\n',
      ),
      [[DISHES, 'until: 2026-05-31']],
      { severity: 'warning' },
    ),
  ],
};
