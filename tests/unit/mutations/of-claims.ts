/** Breaking the rules on who holds what, and by which way. */
import { replaced, textOf, withEntry } from './county.ts';
import { edit, type Mutations, mutation } from './mutation.ts';

const LINHE = 'towns/linhe/powers.yaml';
const NANSHAN = 'towns/nanshan/services.yaml';
const DUTIES = 'towns/linhe/responsibilities.yaml';
const FORESTRY = 'agreements/weituo-linye-2026.yaml';
const BARBECUE = 'matters/shengtai-huanjing/lutian-shaokao-chufa.yaml';
const STRAW = 'matters/shengtai-huanjing/lutian-fenshao-jiegan-chufa.yaml';
const RECALLED_CLASS =
  /dutyClass: 上级部门收回\n {2}closedBy: xian-shouhui-2025\n {2}successor:\n {4}by: ziran-ziyuan-ju/;
const ADMITTED = 'matters/linye/tuigeng-huanlin-fugeng-chufa.yaml';

/** With no permit that names who should have granted it. */
const entrustedBy = (id: string) => ({
  ...edit(FORESTRY, 'entrustor: linye-caoyuan-ju', `entrustor: ${id}`),
  ...withEntry('decided/liuxi/2026.yaml', 'number: 安林柳许〔2026〕1号（虚构）', () => ''),
});

export const OF_CLAIMS: Mutations = {
  'claim-admitted': () => [
    mutation('the admission is left out', edit(ADMITTED, 'admission: xian-zhunru-2025\n', ''), [
      [ADMITTED, 'tier: 清单外准入'],
    ]),
  ],
  'basic-tier-claimed': () => [
    mutation(
      'a basic service is taken out of the list',
      withEntry(NANSHAN, 'matter: nongji-tuiguang-fuwu', () => ''),
      // Said where the town's entries of the same domain end.
      [[NANSHAN, '- matter: tudi-zhongcai-shouli']],
    ),
  ],
  'one-lead': () => [
    mutation(
      'the successor begins a day late',
      withEntry(LINHE, 'matter: xiangcun-jianshe-guihua-xuke', (entry) =>
        replaced(entry, '    from: 2026-01-01', '    from: 2026-01-02'),
      ),
      [[LINHE, 'from: 2026-01-02']],
    ),
  ],
  'merged-town-closed': () => [
    mutation(
      'a merged town hands over to a town it did not go to',
      withEntry('towns/shuangqiao/services.yaml', 'matter: dongwu-mianyi-fuwu', (entry) =>
        replaced(entry, 'by: linhe', 'by: liuxi'),
      ),
      [['towns/shuangqiao/services.yaml', 'by: liuxi']],
    ),
  ],
  'unique-names-and-codes': () => [
    mutation(
      'a matter takes the name of another',
      edit(BARBECUE, /^name: .*$/m, (/^name: .*$/m.exec(textOf(STRAW)) ?? [''])[0]),
      [BARBECUE, STRAW].map(
        (path) => [path, (/^name: .*$/m.exec(textOf(STRAW)) ?? [''])[0]] as const,
      ),
    ),
  ],
  'matter-has-source': () => [
    mutation(
      'nobody says what a matter rests on, nor where it was found',
      edit(STRAW, /^basis:\n(?: .*\n)+/m, ''),
      [[STRAW, 'id: lutian-fenshao-jiegan-chufa']],
    ),
  ],
  complete: () => [
    mutation('what it is in a sentence is left out', edit(BARBECUE, /^summary: .*\n/m, ''), [
      [BARBECUE, 'id: lutian-shaokao-chufa'],
    ]),
    mutation('who leads is left out', edit(BARBECUE, /^lead:\n(?: .*\n)+/m, ''), [
      [BARBECUE, 'id: lutian-shaokao-chufa'],
    ]),
  ],
  'spoken-names': () => [
    mutation(
      'two spoken names are left',
      edit(BARBECUE, /^spokenAs:\n(?: {2}- .*\n)+/m, 'spokenAs:\n  - 街边烤串\n  - 烧烤摊冒烟\n'),
      [[BARBECUE, 'spokenAs:']],
    ),
  ],
  'decision-dates': () => [
    mutation(
      'an entry begins before its decision',
      withEntry(LINHE, 'matter: zhaijidi-shenpi', (entry) =>
        replaced(entry, 'from: 2023-03-01', 'from: 2023-02-28'),
      ),
      [[LINHE, 'from: 2023-02-28']],
      { severity: 'warning' },
    ),
  ],
  'usage-dates': () => [
    mutation(
      'cases of a year to come are counted',
      withEntry(LINHE, 'matter: lutian-shaokao-chufa', (entry) =>
        replaced(entry, /^ {2}counts: .*$/m, '  counts:\n    - year: 2027\n      cases: 3'),
      ),
      [[LINHE, '- year: 2027']],
    ),
    mutation(
      'unused since before the claim',
      withEntry(LINHE, 'matter: lutian-shaokao-chufa', (entry) =>
        replaced(entry, '  usage: 正常运行\n', '  usage: 未承接到位\n  idleSince: 2022-01-01\n'),
      ),
      [[LINHE, 'idleSince: 2022-01-01']],
    ),
  ],
  'entrustment-in-writing': () => [
    mutation('it renews itself', edit(FORESTRY, /^renews: .*/m, 'renews: weituo-linye-2026'), [
      [FORESTRY, 'renews: weituo-linye-2026'],
    ]),
    mutation(
      'signed after it was published',
      edit(FORESTRY, 'signed: 2025-12-12', 'signed: 2025-12-23'),
      [[FORESTRY, 'signed: 2025-12-23']],
    ),
    mutation('published after it began', edit(FORESTRY, '  on: 2025-12-22', '  on: 2026-01-02'), [
      [FORESTRY, 'on: 2026-01-02'],
    ]),
    mutation('where it was published is left out', edit(FORESTRY, /^published:\n(?: .*\n)+/m, ''), [
      [FORESTRY, 'from: 2026-01-01'],
    ]),
  ],
  'entrustment-in-force': () => [
    mutation(
      'the term is over',
      edit(FORESTRY, 'until: 2028-12-31', 'until: 2026-11-20'),
      [[FORESTRY, 'until: 2026-11-20']],
      { severity: 'lapsed' },
    ),
    mutation(
      'the term ends within 90 days',
      edit(FORESTRY, 'until: 2028-12-31', 'until: 2027-02-19'),
      [[FORESTRY, 'until: 2027-02-19']],
      { severity: 'notice' },
    ),
  ],
  'entrustor-competent': () => [
    mutation('another department entrusts', entrustedBy('nongye-nongcun-ju'), [
      [FORESTRY, 'entrustor: nongye-nongcun-ju'],
    ]),
    mutation('a body without powers entrusts', entrustedBy('renwubu'), [
      [FORESTRY, 'entrustor: renwubu'],
    ]),
    mutation(
      'what belongs to another department is entrusted with it',
      edit(
        FORESTRY,
        '  - linmu-caifa-xuke\n',
        '  - linmu-caifa-xuke\n  - xiangcun-jianshe-guihua-xuke\n',
      ),
      [[FORESTRY, 'entrustor: linye-caoyuan-ju']],
    ),
  ],
  'no-sub-entrustment': () => [
    mutation(
      'the town entrusts on',
      edit(FORESTRY, /^renews: /m, 'subEntrusted: 村民委员会\nrenews: '),
      [[FORESTRY, 'subEntrusted: 村民委员会']],
    ),
  ],
  'coercion-not-entrusted': () => [
    mutation(
      'a coercive matter is entrusted',
      edit(FORESTRY, '  - linmu-caifa-xuke\n', '  - linmu-caifa-xuke\n  - bulv-daiwei-lvxing\n'),
      [[FORESTRY, '- bulv-daiwei-lvxing']],
    ),
  ],
  'withdrawn-has-successor': () => [
    mutation(
      'nobody says what becomes of open cases',
      withEntry(LINHE, 'matter: xiangcun-jianshe-guihua-xuke', (entry) =>
        replaced(entry, /^ {2}transition: .*\n/m, ''),
      ),
      [[LINHE, 'until: 2025-12-31', '- matter: xiangcun-jianshe-guihua-xuke']],
    ),
  ],
  'duty-classes-consistent': () => [
    mutation(
      'what the town does in its own name is called help',
      withEntry(LINHE, 'matter: zhaijidi-shenpi', (entry) => `${entry}  dutyClass: 配合履职\n`),
      [[LINHE, 'dutyClass: 配合履职']],
    ),
    mutation(
      'what the town still does is called taken back',
      withEntry(LINHE, 'matter: zhaijidi-shenpi', (entry) => `${entry}  dutyClass: 上级部门收回\n`),
      [[LINHE, 'dutyClass: 上级部门收回', '- matter: zhaijidi-shenpi']],
    ),
    mutation(
      'what was taken back is called basic',
      edit(
        LINHE,
        RECALLED_CLASS,
        'dutyClass: 基本履职\n  closedBy: xian-shouhui-2025\n  successor:\n    by: ziran-ziyuan-ju',
      ),
      [[LINHE, 'dutyClass: 基本履职']],
      { severity: 'lapsed' },
    ),
  ],
  'burden-has-power': () => [
    mutation(
      'fewer people than the matter needs',
      withEntry(DUTIES, 'matter: xiangzhen-xiaofangdui-jianshe', (entry) =>
        replaced(entry, /^ {2}staff: .*\n/m, '  staff: 0\n'),
      ),
      [[DUTIES, 'staff: 0']],
    ),
  ],
  'power-has-accountability': () => [
    mutation('no post answers for it', edit(BARBECUE, /^accountability:\n(?: .*\n)+/m, ''), [
      [BARBECUE, 'id: lutian-shaokao-chufa'],
    ]),
  ],
  'idle-power': () => [
    mutation(
      'never used since 2023',
      withEntry(LINHE, 'matter: lutian-shaokao-chufa', (entry) =>
        replaced(entry, 'usage: 正常运行', 'usage: 尚未使用'),
      ),
      [[LINHE, 'usage: 尚未使用', '- matter: lutian-shaokao-chufa']],
      { severity: 'notice' },
    ),
  ],
};
