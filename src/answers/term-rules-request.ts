/** What somebody applied for: until when it must be answered, and until when silence can be objected to. */
import type { Citation } from '../schema/index.ts';
import type { EventId } from './case-events.ts';
import { REGULATIONS_OF_2026 } from './reconsideration.ts';
import { by, fact, type TermId, type TermRule } from './term-rule.ts';

/** Silence: 行政复议法实施条例 (2026) 第二十四条, before it 第十六条 of the regulation of 2007. */
function silence(item: '第一项' | '第二项', also: readonly Citation[]) {
  const rule = 'xingzheng-fuyi-fa-shishi-tiaoli';
  return {
    basis: [...by(rule, `第二十四条第一款${item}`), ...also],
    basisBefore: {
      day: REGULATIONS_OF_2026,
      basis: [...by(rule, `第十六条第一款${item}`), ...also],
    },
  };
}

const FIRST_REVIEW = by('xingzheng-fuyi-fa', '第二十条第一款', '第二十三条第一款第三项');

function reviewOfSilence(
  event: EventId,
  from: readonly TermId[],
  also: readonly Citation[],
): TermRule {
  return fact('fuyi', event, '复议', {
    from,
    says: '到期不答复的，从期满那天起 60 日内申请复议；要先复议，不能直接起诉。',
    ...silence('第一项', also),
  });
}

export const REQUEST_RULES: readonly TermRule[] = [
  {
    id: 'dafu-xuke',
    event: 'shouli',
    what: '答复',
    title: '作出准予或者不准予许可的决定',
    whose: '机关',
    count: 20,
    unit: '工作日',
    way: '之内',
    when: ({ act, reply, term }) => act === '许可' && !reply && !term,
    extension: { count: 10, unit: '工作日', basis: by('xingzheng-xuke-fa', '第四十二条第一款') },
    says: '受理之日起 20 个工作日内作出许可决定；负责人批准，可以延长 10 个工作日，并把理由告诉申请人。',
    basis: by('xingzheng-xuke-fa', '第四十二条第一款', '第八十二条'),
    note: '法律、法规另有规定的，按那个规定；听证、检验、检测、鉴定、专家评审的时间不算在内（行政许可法第四十五条）。',
  },
  {
    id: 'dafu',
    event: 'shouli',
    what: '答复',
    title: '答复申请',
    whose: '机关',
    count: 60,
    unit: '自然日',
    way: '之内',
    when: ({ act, reply, term }) => act !== '许可' || reply !== undefined || term !== undefined,
    own: ({ term, reply }) => term ?? reply,
    says: '法律、法规规定了期限的，按规定；没有规定的，从收到申请起满 60 日还不答复，就可以申请复议。',
    ...silence('第二项', []),
  },
  reviewOfSilence('shouli', ['dafu-xuke', 'dafu'], FIRST_REVIEW),
  {
    id: 'dafu',
    event: 'gongkai',
    what: '答复',
    title: '答复公开申请',
    whose: '机关',
    count: 20,
    unit: '工作日',
    way: '之内',
    extension: {
      count: 20,
      unit: '工作日',
      basis: by('zhengfu-xinxi-gongkai-tiaoli', '第三十三条第二款'),
    },
    says: '不能当场答复的，收到申请之日起 20 个工作日内答复；公开工作机构负责人同意并告知申请人，可以延长，最长 20 个工作日。',
    basis: by('zhengfu-xinxi-gongkai-tiaoli', '第三十三条第二款'),
    note: '征求第三方和其他机关意见的时间不算在内（政府信息公开条例第三十三条第三款）。',
  },
  reviewOfSilence('gongkai', ['dafu'], FIRST_REVIEW),
  {
    id: 'chuli',
    event: 'chachu',
    what: '处理',
    title: '处理查处、履行职责的申请',
    whose: '机关',
    count: 60,
    unit: '自然日',
    way: '之内',
    own: ({ term }) => term,
    says: '法律、法规规定了期限的，按规定；没有规定的，从收到申请起满 60 日还不处理，就可以申请复议。',
    ...silence('第二项', []),
    note: '紧急情况下请求保护人身权、财产权的，不受这个期限限制。',
  },
  reviewOfSilence('chachu', ['chuli'], FIRST_REVIEW),
];
