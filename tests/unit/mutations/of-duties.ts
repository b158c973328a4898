/** Breaking the rules on who answers for what, and on what was agreed with others. */
import { edit, type Mutations, mutation } from './mutation.ts';

const STRAW = 'matters/shengtai-huanjing/lutian-fenshao-jiegan-chufa.yaml';
const RAMPS = 'matters/minzheng/wuzhangai-gaizao-shenqing.yaml';
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
  ],
  'entrustment-steps': () => [
    mutation('reviewed after it was signed', edit(FORESTRY, 'on: 2025-10-20', 'on: 2025-12-20'), [
      [FORESTRY, 'on: 2025-11-24'],
    ]),
    mutation('signed on two days', edit(FORESTRY, 'signed: 2025-12-12', 'signed: 2025-12-11'), [
      [FORESTRY, 'on: 2025-12-12'],
    ]),
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
  ],
  'findings-mended': () => [
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
      'what was taken back is on the list again',
      edit(
        RECALLED,
        '- name: 电梯、锅炉等特种设备安全检查',
        '- name: 农产品质量安全监督管理责任落实和协助',
      ),
      [[RECALLED, '- name: 农产品质量安全监督管理责任落实和协助']],
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
  ],
};
