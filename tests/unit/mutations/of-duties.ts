/** Breaking the rules on who answers for what, and on what was agreed with others. */
import { edit, type Mutations, mutation } from './mutation.ts';

const STRAW = 'matters/shengtai-huanjing/lutian-fenshao-jiegan-chufa.yaml';
const RAMPS = 'matters/minzheng/wuzhangai-gaizao-shenqing.yaml';
const FORESTRY = 'agreements/weituo-linye-2026.yaml';
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
};
