/** Breaking the rules on what must be published with a matter, and on who may act. */
import { OLD_ACT, replaced, textOf, withEntry } from './county.ts';
import { edit, type Mutations, mutation } from './mutation.ts';

const COVERAGE = 'coverage.yaml';
const LINHE = 'towns/linhe/powers.yaml';
const OFFICERS = 'towns/linhe/officers.yaml';
const BARBECUE = 'matters/shengtai-huanjing/lutian-shaokao-chufa.yaml';
const BALCONY = 'matters/chengshi-guanli/yangtai-duiwu-chufa.yaml';
const STALLS = 'matters/jiaotong/gonglu-baitan-duifang-chufa.yaml';
const STRAW = 'matters/shengtai-huanjing/lutian-fenshao-jiegan-chufa.yaml';
const FELLING = 'matters/linye/linmu-caifa-xuke.yaml';
const CLEARING = 'matters/linye/gaibian-lindi-yongtu-chufa.yaml';

export const OF_CONTENT: Mutations = {
  'duties-covered': () => [
    mutation(
      'an article is left without a verdict',
      edit(
        COVERAGE,
        '[第三条, 第七条, 第八条, 第九条, 第十条]',
        '[第三条, 第七条, 第八条, 第九条]',
      ),
      [[COVERAGE, 'verdicts:']],
    ),
    mutation(
      'the matter named rests on another statute',
      edit(COVERAGE, 'matters: [renmin-tiaojie]', 'matters: [hunyin-dengji]'),
      [[COVERAGE, 'matters: [hunyin-dengji]']],
    ),
    mutation(
      'a verdict on an article that does not name towns',
      edit(COVERAGE, 'articles: [第三百零九条]', 'articles: [第三百零九条, 第三百一十条]'),
      [[COVERAGE, 'articles: [第三百零九条, 第三百一十条]']],
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
    mutation(
      'an article beyond the last one, in basis and scale',
      {
        [BALCONY]: textOf(BALCONY).replaceAll('article: 第三十四条第三项', 'article: 第九百条'),
      },
      [
        [BALCONY, 'article: 第九百条'],
        [BALCONY, 'article: 第九百条', 'discretion:'],
      ],
    ),
    mutation(
      'the day of passing is written for the day in force',
      edit('laws/gonglu-fa.yaml', '  - from: 2017-11-05\n', '  - from: 2017-11-04\n'),
      [['laws/gonglu-fa.yaml', '- from: 2017-11-04']],
    ),
    mutation(
      'the same for the first day of a basis',
      edit(STALLS, 'from: 2017-11-05', 'from: 2017-11-04'),
      [[STALLS, 'from: 2017-11-04']],
    ),
    mutation(
      'a repealed statute is called in force',
      edit(
        'laws/senlin-fanghuo-tiaoli.yaml',
        /status: 已废止\nuntil: 2025-12-31\nby: .*\nbyArticle: .*\n/,
        'status: 有效\n',
      ),
      [['laws/senlin-fanghuo-tiaoli.yaml', 'status: 有效']],
    ),
    mutation(
      'another last day is written than the repeal gives',
      edit('laws/chengshi-gongshui-tiaoli.yaml', 'until: 2026-05-31', 'until: 2026-06-30'),
      [['laws/chengshi-gongshui-tiaoli.yaml', 'until: 2026-06-30']],
    ),
  ],
  'basis-once': () => [
    mutation(
      'a second version begins before the first has ended',
      edit(
        FELLING,
        '\nlead:',
        '\n  - law: senlin-fa\n    article: 第五十七条第三款\n    role: 授权\n    from: 2026-01-01\n    checked: 2026-11-21\n    checkedWith: 公开存本\n    empowers: [县级部门]\nlead:',
      ),
      [[FELLING, 'from: 2026-01-01']],
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
      edit(
        FELLING,
        /checked: .*(?=\n {4}checkedWith: .*\n(?: {4}.*\n)*lead:)/,
        'checked: 2025-06-30',
      ),
      [[FELLING, 'checked: 2025-06-30']],
      { severity: 'warning' },
    ),
    mutation(
      'compared with a copy from before the newest version',
      edit('laws/cehui-fa.yaml', 'copyDated: 2017-04-27', 'copyDated: 2002-08-29'),
      [['matters/ziran-ziyuan/celiang-biaozhi-baohu.yaml', 'checked: 2026-11-21']],
      { severity: 'warning' },
    ),
  ],
  'penalty-discretion-published': () => [
    mutation(
      'words in a note say that another table serves',
      edit(CLEARING, '    alsoFor:\n      - 第七十三条第三款\n', ''),
      [[CLEARING, 'discretion:']],
      { severity: 'warning' },
    ),
    mutation('two tiers do not meet', edit(STRAW, /min: 800\n(?![\s\S]*min: 800)/, 'min: 900\n'), [
      [STRAW, 'min: 900'],
    ]),
    mutation(
      'what is not punished is fined',
      edit(
        STRAW,
        /measure: 责令改正，批评教育.*\n(?![\s\S]*批评教育)/,
        'range: { min: 500, max: 500 }\n',
      ),
      [[STRAW, 'range: { min: 500, max: 500 }']],
    ),
    mutation(
      'what is not punished costs a sum in words',
      edit(STRAW, /measure: 责令改正，批评教育.*\n(?![\s\S]*批评教育)/, 'measure: 罚款 500 元\n'),
      [[STRAW, 'measure: 罚款 500 元']],
    ),
    mutation(
      'nobody says what is done where nothing is fined',
      edit(STRAW, / +measure: 责令改正，批评教育.*\n(?![\s\S]*批评教育)/, ''),
      [[STRAW, '- level: 不予处罚', 'note: 档次为演示，法定幅度为条文原文']],
    ),
    mutation(
      'what is called mitigated is not below the statute',
      edit(STRAW, /level: 较轻\n(?![\s\S]*level: 较轻)/, 'level: 减轻\n'),
      [[STRAW, 'max: 800', 'note: 档次为演示，法定幅度为条文原文']],
    ),
  ],
  'officers-once': () => [
    mutation(
      'one certificate is made into two officers',
      edit(OFFICERS, '安禾演示-2025-002', '安禾演示-2024-001'),
      [[OFFICERS, 'certificate: 安禾演示-2024-001', '- name: 章佳宁（虚构）']],
    ),
    mutation(
      'one officer has two certificates',
      edit(OFFICERS, '- name: 章佳宁（虚构）', '- name: 彭伟民（虚构）'),
      [[OFFICERS, '- name: 彭伟民（虚构）', 'until: 2029-02-28']],
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
      { severity: 'lapsed' },
    ),
    mutation(
      'a certificate runs out within 60 days',
      withEntry('towns/linhe/officers.yaml', 'name: 彭伟民（虚构）', (entry) =>
        replaced(entry, 'until: 2029-02-28', 'until: 2027-01-20'),
      ),
      [['towns/linhe/officers.yaml', 'until: 2027-01-20']],
      { severity: 'notice' },
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
};
