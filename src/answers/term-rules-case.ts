/** The organ's own terms in a penalty case, and what the fined person must do. */
import type { OwnTerm } from './term-facts.ts';
import { by, fact, type TermRule } from './term-rule.ts';

const WORKDAYS = by('xingzheng-chufa-fa', '第八十五条');

const SEIZED: OwnTerm = {
  count: 30,
  unit: '自然日',
  basis: by('xingzheng-qiangzhi-fa', '第二十五条第一款', '第二十五条第三款'),
};

/** The term of a seizure with the days of testing on top; undefined where nothing is set instead of the usual one. */
function withTesting(term: OwnTerm | undefined, testing = 0): OwnTerm | undefined {
  if (testing === 0) return term;
  const { basis } = SEIZED;
  return { ...(term ?? SEIZED), count: (term ?? SEIZED).count + testing, basis };
}

export const CASE_RULES: readonly TermRule[] = [
  fact('banan', 'lian', '办结', { own: ({ term }) => term }),
  fact('xianxing-dengji', 'dengji', '处理'),
  {
    id: 'kouya',
    event: 'kouya',
    what: '查封扣押期满',
    title: '对查封、扣押的东西作出处理决定',
    whose: '机关',
    count: 30,
    unit: '自然日',
    way: '之内',
    own: ({ term, testing }) => withTesting(term, testing),
    extension: {
      count: 30,
      unit: '自然日',
      basis: by('xingzheng-qiangzhi-fa', '第二十五条第一款', '第二十五条第二款'),
    },
    says: '查封、扣押不超过 30 日；情况复杂，负责人批准，可以再延长不超过 30 日，延长要书面告知当事人。',
    basis: by('xingzheng-qiangzhi-fa', '第二十五条第一款', '第二十七条'),
    note: '检测、检验、检疫、技术鉴定的时间不算在内；法律、行政法规另有规定的，按那个规定。',
    fixed: true,
  },
  fact('tingzheng-shenqing', 'gaozhi', '听证要求', { when: ({ act }) => act !== '许可' }),
  {
    id: 'tingzheng-shenqing-xuke',
    event: 'gaozhi',
    what: '听证要求',
    title: '要求听证（许可）',
    whose: '当事人',
    count: 5,
    unit: '工作日',
    way: '之内',
    when: ({ act }) => act === '许可',
    says: '许可关系到别人重大利益的，申请人、利害关系人从被告知那天起 5 个工作日内可以要求听证。',
    basis: by('xingzheng-xuke-fa', '第四十七条第一款', '第八十二条'),
  },
  {
    id: 'tingzheng-zuizao',
    event: 'tongzhi',
    what: '听证举行',
    title: '最早可以开听证会',
    whose: '机关',
    count: 7,
    unit: '工作日',
    way: '满',
    when: ({ act }) => act !== '许可',
    says: '听证 7 日前通知时间、地点；通知那天、听证那天都不算，中间隔满 7 个工作日才可以开。',
    basis: [...by('xingzheng-chufa-fa', '第六十四条第二项'), ...WORKDAYS],
  },
  {
    id: 'tingzheng-zuizao-xuke',
    event: 'tongzhi',
    what: '听证举行',
    title: '最早可以开听证会（许可）',
    whose: '机关',
    count: 7,
    unit: '工作日',
    way: '满',
    when: ({ act }) => act === '许可',
    says: '听证 7 日前通知时间、地点；通知那天、听证那天都不算，中间隔满 7 个工作日才可以开。',
    basis: by('xingzheng-xuke-fa', '第四十八条第一款第一项', '第八十二条'),
  },
  fact('tingzheng-tongzhi', 'tingzheng', '听证通知'),
  fact('songda', 'jueding', '送达'),
  fact('jiaokuan', 'songda', '缴款', { when: ({ fine }) => fine }),
  fact('jiachu', 'songda', '加处罚款', { from: ['jiaokuan'], when: ({ fine }) => fine }),
  fact('jiaokuan', 'dangchang', '缴款', {
    when: ({ fine }) => fine,
    note: '当场收缴了的，不用再缴；确有经济困难的，可以申请延期或者分期（行政处罚法第六十六条第二款）。',
  }),
  fact('jiachu', 'dangchang', '加处罚款', { from: ['jiaokuan'], when: ({ fine }) => fine }),
  {
    id: 'shoujiao-shangjiao',
    event: 'shoujiao',
    what: '上缴',
    title: '把收的罚款交回单位',
    whose: '机关',
    count: 2,
    unit: '工作日',
    way: '之内',
    says: '当场收缴的罚款 2 日内交到行政机关；行政机关再在 2 日内缴到银行。',
    basis: [...by('xingzheng-chufa-fa', '第七十一条'), ...WORKDAYS],
  },
  fact('jiachu', 'qiman', '加处罚款'),
  {
    id: 'chehui',
    event: 'chexiao',
    what: '撤回公开',
    title: '撤回公开的决定，说明理由',
    whose: '机关',
    count: 3,
    unit: '工作日',
    way: '之内',
    says: '公开过的处罚决定被撤销、变更、确认违法或者无效的，3 日内撤回公开的信息并说明理由。',
    basis: [...by('xingzheng-chufa-fa', '第四十八条第二款'), ...WORKDAYS],
  },
];
