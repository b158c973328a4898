/** One way to break each rule in the demonstration county — and nothing else. */
import { type Changed, OLD_ACT, placeOf, replaced, textOf, withEntry } from './county.ts';

export interface Mutation {
  /** What somebody did, in a few words. */
  readonly done: string;
  readonly changed: Changed;
  /** `file:line` of every problem the rule must find. */
  readonly at: readonly string[];
  readonly severity?: 'warning' | 'notice';
  readonly asOf?: string;
}

const LINHE = 'towns/linhe/powers.yaml';
const SERVICES = 'towns/linhe/services.yaml';
const NANSHAN = 'towns/nanshan/services.yaml';
const DUTIES = 'towns/linhe/responsibilities.yaml';
const FORESTRY = 'agreements/weituo-linye-2026.yaml';
const BARBECUE = 'matters/shengtai-huanjing/lutian-shaokao-chufa.yaml';
const STRAW = 'matters/shengtai-huanjing/lutian-fenshao-jiegan-chufa.yaml';
const FELLING = 'matters/linye/linmu-caifa-xuke.yaml';
const ADMITTED = 'matters/linye/tuigeng-huanlin-fugeng-chufa.yaml';
const CASE = 'cases/nanling-xian.mdx';

const edit = (path: string, old: string | RegExp, by: string): Changed => ({
  [path]: replaced(textOf(path), old, by),
});

/** The mutation and the lines, found in the changed text. */
function mutation(
  done: string,
  changed: Changed,
  places: readonly (readonly [path: string, line: string, after?: string])[],
  rest: Pick<Mutation, 'severity' | 'asOf'> = {},
): Mutation {
  return { done, changed, at: places.map((place) => placeOf(changed, ...place)), ...rest };
}

/** By rule; a rule without an entry fails the test. Made when asked for, so that one that no longer fits fails alone. */
export const MUTATIONS: Readonly<Record<string, () => readonly Mutation[]>> = {
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
  'spoken-names': () => [
    mutation(
      'two spoken names are left',
      edit(BARBECUE, /^spokenAs:\n(?: {2}- .*\n)+/m, 'spokenAs:\n  - 街边烤串\n  - 烧烤摊冒烟\n'),
      [[BARBECUE, 'spokenAs:']],
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
  'entrustment-in-writing': () => [
    mutation('where it was published is left out', edit(FORESTRY, /^published:\n(?: .*\n)+/m, ''), [
      [FORESTRY, 'from: 2026-01-01'],
    ]),
  ],
  'entrustment-in-force': () => [
    mutation('the term is over', edit(FORESTRY, 'until: 2028-12-31', 'until: 2026-11-20'), [
      [FORESTRY, 'until: 2026-11-20'],
    ]),
    mutation(
      'the term ends within 90 days',
      edit(FORESTRY, 'until: 2028-12-31', 'until: 2027-02-19'),
      [[FORESTRY, 'until: 2027-02-19']],
      { severity: 'warning' },
    ),
  ],
  'entrustor-competent': () => [
    mutation(
      'another department entrusts',
      edit(FORESTRY, 'entrustor: linye-caoyuan-ju', 'entrustor: nongye-nongcun-ju'),
      [[FORESTRY, 'entrustor: nongye-nongcun-ju']],
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
  'basis-in-force': () => [
    mutation('the old act is cited as if it stood', edit(BARBECUE, '    until: 2026-08-14\n', ''), [
      [BARBECUE, '- law: daqi-wuran-fangzhi-fa'],
    ]),
    mutation(
      'the same, on the first day of the new code',
      edit(BARBECUE, '    until: 2026-08-14\n', ''),
      [[BARBECUE, '- law: daqi-wuran-fangzhi-fa']],
      { asOf: '2026-08-15' },
    ),
    mutation(
      'only the new code is cited, on the day before it is in force',
      edit(BARBECUE, OLD_ACT, ''),
      [[BARBECUE, 'basis:']],
      { asOf: '2026-08-14' },
    ),
    mutation(
      'a day is left without a basis',
      edit(BARBECUE, '    until: 2026-08-14\n', '    until: 2026-08-13\n'),
      [[BARBECUE, 'until: 2026-08-13']],
    ),
  ],
  'basis-covers-area': () => [
    mutation(
      'a rural town takes a matter of the city statute',
      {
        'towns/nanshan/powers.yaml': `${textOf('towns/nanshan/powers.yaml').trimEnd()}
- matter: zhandao-shigong-shenpi
  mode: 直接赋权
  from: 2023-03-01
  decision: sheng-fuquan-2023
  office: zhifa
  usage: 正常运行
`,
      },
      [['towns/nanshan/powers.yaml', '- matter: zhandao-shigong-shenpi']],
    ),
  ],
  'basis-checked': () => [
    mutation(
      'checked more than a year ago',
      edit(FELLING, /checked: .*(?=\n {4}checkedWith: .*\nlead:)/, 'checked: 2025-06-30'),
      [[FELLING, 'checked: 2025-06-30']],
      { severity: 'warning' },
    ),
  ],
  'penalty-discretion-published': () => [
    mutation(
      'two tiers do not meet',
      edit(STRAW, '              min: 800\n', '              min: 900\n'),
      [[STRAW, 'min: 900']],
    ),
  ],
  'enforcement-publicised': () => [
    mutation(
      'no office is named',
      withEntry(LINHE, 'matter: lutian-shaokao-chufa', (entry) =>
        replaced(entry, '  office: zhifa\n', ''),
      ),
      [[LINHE, '- matter: lutian-shaokao-chufa']],
    ),
  ],
  'two-certified-officers': () => [
    mutation(
      'one certified officer is left',
      {
        'towns/nanshan/officers.yaml': textOf('towns/nanshan/officers.yaml')
          .split(/(?=^- )/m)
          .filter((entry, i) => i < 2 || entry.includes('法制审核'))
          .join(''),
      },
      [['towns/nanshan/officers.yaml', '- name: 云海波（虚构）']],
    ),
  ],
  'certificate-valid': () => [
    mutation(
      'a certificate has run out',
      withEntry('towns/linhe/officers.yaml', 'name: 彭伟民（虚构）', (entry) =>
        replaced(entry, 'until: 2029-02-28', 'until: 2026-11-20'),
      ),
      [['towns/linhe/officers.yaml', 'until: 2026-11-20']],
    ),
    mutation(
      'a certificate runs out within 60 days',
      withEntry('towns/linhe/officers.yaml', 'name: 彭伟民（虚构）', (entry) =>
        replaced(entry, 'until: 2029-02-28', 'until: 2027-01-20'),
      ),
      [['towns/linhe/officers.yaml', 'until: 2027-01-20']],
      { severity: 'warning' },
    ),
  ],
  'legal-reviewer': () => [
    mutation(
      'the reviewer has no qualification',
      withEntry('towns/nanshan/officers.yaml', 'name: 任伟民（虚构）', (entry) =>
        replaced(entry, /^ {2}qualification: .*\n/m, ''),
      ),
      [['towns/nanshan/officers.yaml', 'role: 法制审核人员']],
    ),
  ],
  'licence-guide-complete': () => [
    mutation('nobody says what one gets', edit(FELLING, /^ {2}result: .*\n/m, ''), [
      [FELLING, 'guide:'],
    ]),
  ],
  'promise-within-statute': () => [
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
  ],
  'nothing-deleted': () => [
    mutation(
      'an entry is deleted instead of closed',
      withEntry(LINHE, 'matter: weixing-jieshou-sheshi-chufa', () => ''),
      [[LINHE, `- matter: ${entryBefore(LINHE, 'weixing-jieshou-sheshi-chufa')}`]],
    ),
  ],
  exceptions: () => [
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
