/** Breaking the rules on services, on what texts say, on what is asked of the public, and on what must stay as it was published. */
import { replaced, textOf, withEntry } from './county.ts';
import { edit, type Mutations, mutation } from './mutation.ts';

const DECIDED = 'decided/linhe/2026.yaml';
const LINHE = 'towns/linhe/powers.yaml';
const BARBECUE = 'matters/shengtai-huanjing/lutian-shaokao-chufa.yaml';
const SATELLITE = 'requests/weixing-sheshi-2025.yaml';
const ASKED = 'consultations/tiaozheng-2027.mdx';
const EXPECTED = 'expected/caijue.yaml';
const ANSWERED = 'consultations/shouhui-2025.mdx';
const CASE = 'cases/nanling-xian.mdx';

const SERVICES = 'towns/linhe/services.yaml';
const FELLING = 'matters/linye/linmu-caifa-xuke.yaml';
const INFORMATION = 'matters/zonghe-zhengwu/xinxi-gongkai-shenqing.yaml';
const SPITTING = 'matters/chengshi-guanli/suidi-tutan-luanreng-chufa.yaml';
const FIFTEEN_DAYS = `remedy:
  - kind: 诉讼
    days: 15
    says: 接到处罚决定 15 日内起诉
    law: shirong-huanwei-tiaoli
    article: 第四十条
`;

export const OF_PROSE: Mutations = {
  'licence-without-fee': () => [
    mutation('a fee nobody allowed', edit(FELLING, '  fee: 不收费', '  fee: 每证 20 元'), [
      [FELLING, 'fee: 每证 20 元'],
    ]),
  ],
  'objection-by-statute': () => [
    mutation(
      'the fifteen days an old regulation still prints',
      edit(SPITTING, '\nsupport:', `\n${FIFTEEN_DAYS}support:`),
      [[SPITTING, 'days: 15']],
    ),
  ],
  'promise-within-statute': () => [
    mutation(
      'more days than the regulation on information gives',
      edit(INFORMATION, '    days: 20\n', '    days: 30\n'),
      [[INFORMATION, 'days: 30']],
    ),
    mutation(
      'a step takes longer than all that is promised',
      edit(FELLING, 'does: 发采伐许可证，或者书面说明不发的理由', 'does: 受理后 60 个工作日内办结'),
      [[FELLING, 'does: 受理后 60 个工作日内办结']],
    ),
    mutation(
      'more days promised than the statute gives',
      edit(FELLING, '  promised:\n    days: 10\n', '  promised:\n    days: 21\n'),
      [[FELLING, 'days: 21']],
    ),
  ],
  'service-reachable': () => [
    mutation(
      'neither window nor office',
      withEntry(SERVICES, 'matter: zhufang-jiuzhu-shenqing', (entry) =>
        replaced(replaced(entry, '  office: bianmin\n', ''), '  window: nongcun\n', ''),
      ),
      [[SERVICES, '- matter: zhufang-jiuzhu-shenqing']],
    ),
  ],
  'prose-citations': () => [
    mutation(
      'not read through since the act changed',
      edit(CASE, /^reviewed: .*$/m, 'reviewed: 2020-01-01'),
      [[CASE, 'reviewed: 2020-01-01']],
      { severity: 'warning' },
    ),
    mutation(
      'plain words name a statute that is none',
      edit(BARBECUE, /^summary: .*$/m, 'summary: 依《露天烧烤管理法》第三条，烧烤要罚。'),
      [[BARBECUE, 'summary: 依《露天烧烤管理法》第三条，烧烤要罚。']],
    ),
    mutation(
      'plain words name a repealed statute alone',
      { [CASE]: `${textOf(CASE)}\n依《大气污染防治法》第一百一十九条处罚。\n` },
      [[CASE, '依《大气污染防治法》第一百一十九条处罚。']],
      { severity: 'warning' },
    ),
  ],
  'consultation-fits': () => [
    mutation(
      'a town is to give back what it does not hold',
      edit(
        ASKED,
        '      - dongtan\n    from: 2027-03-01',
        '      - chengguan\n    from: 2027-03-01',
      ),
      [[ASKED, '- chengguan']],
    ),
    mutation(
      'the change is to begin while people may still answer',
      edit(ASKED, 'until: 2026-12-18', 'until: 2027-03-01'),
      [
        [ASKED, 'from: 2027-03-01'],
        [ASKED, 'from: 2027-03-01', 'matter: shuiku-daba-anquan-chufa'],
        [ASKED, 'from: 2027-03-01', 'matter: zusai-nongtian-shuili-chufa'],
        [ASKED, 'from: 2027-03-01', 'matter: wuliao-yisa-chufa'],
        [ASKED, 'from: 2027-03-01', 'matter: anquan-jingshi-biaozhi-chufa'],
      ],
    ),
  ],
  'consultation-answered': () => [
    mutation(
      'people were asked and never told what came of it',
      edit(ANSWERED, /^outcome:\n(?: .*\n)+/m, ''),
      [[ANSWERED, 'until: 2025-06-20']],
      { severity: 'warning' },
    ),
  ],
  'expected-answers': () => [
    mutation(
      'a case was worked out another way than the lists say',
      edit(EXPECTED, 'respondent: 白鹤畲族乡人民政府', 'respondent: 安禾县人民政府'),
      [[EXPECTED, 'respondent: 安禾县人民政府', 'inNameOf: 白鹤畲族乡人民政府']],
    ),
  ],
  'nothing-deleted': () => [
    mutation(
      'an entry is deleted instead of closed',
      {
        ...withEntry(LINHE, 'matter: weixing-jieshou-sheshi-chufa', () => ''),
        // So that nobody misses it on the list.
        ...edit(
          SATELLITE,
          '  document: xian-zhunru-2025\n',
          '  document: xian-zhunru-2025\n  until: 2026-06-30\n',
        ),
      },
      [[LINHE, `- matter: ${entryBefore(LINHE, 'weixing-jieshou-sheshi-chufa')}`]],
    ),
    mutation(
      'a published decision vanishes without a trace',
      withEntry(DECIDED, 'number: 安临罚决〔2026〕2号（虚构）', () => ''),
      [[DECIDED, '- number: 安临罚决〔2026〕1号（虚构）']],
    ),
  ],
  'past-not-rewritten': () => [
    mutation(
      'the department is exchanged for every day gone by',
      edit(BARBECUE, 'department: chengshi-guanli-ju', 'department: shengtai-huanjing-fenju'),
      [[BARBECUE, 'department: shengtai-huanjing-fenju']],
    ),
  ],
  exceptions: () => [
    mutation(
      'an exception is to last longer than two years',
      edit('exceptions.yaml', '  until: 2027-02-28', '  until: 2028-12-01'),
      [['exceptions.yaml', 'until: 2028-12-01']],
    ),
    mutation(
      'an exception has run out',
      {
        'exceptions.yaml': `${textOf('exceptions.yaml').trimEnd()}
- rule: idle-power
  target: towns/linhe/powers.yaml
  reason: 年度评估已经列入
  until: 2026-11-20
`,
      },
      [['exceptions.yaml', 'until: 2026-11-20']],
      { severity: 'lapsed' },
    ),
    mutation(
      'an exception has nothing to except',
      {
        'exceptions.yaml': `${textOf('exceptions.yaml').trimEnd()}
- rule: spoken-names
  target: ${BARBECUE}
  reason: 还在收集说法
  until: 2027-06-30
`,
      },
      [['exceptions.yaml', `target: ${BARBECUE}`]],
    ),
  ],
};

/** The matter of the entry that stands above another in a list. */
function entryBefore(path: string, matter: string): string {
  const matters = [...textOf(path).matchAll(/^- matter: (.*)$/gm)].map(([, id]) => id ?? '');
  return matters[matters.indexOf(matter) - 1] ?? '';
}
