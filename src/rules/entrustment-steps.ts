import type { Agreement } from '../register/index.ts';
import { ENTRUSTING_STEPS } from '../schema/index.ts';
import { agreementExample, PUBLISHED } from './agreement-example.ts';
import type { Finding, Rule } from './rule.ts';

export const entrustmentSteps: Rule = {
  id: 'entrustment-steps',
  title: '委托先提出，再审核、审定，最后签订',
  severity: 'error',
  basis: [{ law: 'xingzheng-chufa-fa', article: '第二十条' }],
  demand: '不越权',
  explains:
    '一份委托书是怎么来的，写出来大家才查得到：谁要求的，谁审过合不合法，谁同意，哪天签字；审掉了哪些，为什么。没审就签，等于没有人看过能不能委托。',
  example: {
    file: 'agreements/weituo-caifa.yaml',
    failing: agreement('2026-01-06'),
    passing: agreement('2025-12-10'),
  },
  *check(register) {
    for (const agreement of register.agreements.values()) {
      yield* outOfOrder(agreement);
      yield* struckAndKept(agreement);
    }
  },
};

function* outOfOrder(agreement: Agreement): Iterable<Finding> {
  const { title, procedure = [], signed, published, from } = agreement;
  /** A signature later than what it allows is told by entrustment-in-writing. */
  const inTime = signed !== undefined && signed <= (published?.on ?? from);
  for (const [i, { step, on }] of procedure.entries()) {
    const before = procedure[i - 1];
    if (before && ENTRUSTING_STEPS.indexOf(step) <= ENTRUSTING_STEPS.indexOf(before.step))
      yield {
        record: agreement,
        path: ['procedure', i, 'step'],
        message: `《${title}》的办理经过里，“${step}”写在“${before.step}”后面`,
        hint: `按${ENTRUSTING_STEPS.join('、')}的先后写，一步一条`,
      };
    else if (before && on < before.on)
      yield {
        record: agreement,
        path: ['procedure', i, 'on'],
        message: `《${title}》${on} ${step}，比${before.step}（${before.on}）还早`,
        hint: '照原件核对两个日期；先后真的颠倒了的，这份委托要重新审',
      };
    if (step === '签订' && inTime && on !== signed)
      yield {
        record: agreement,
        path: ['procedure', i, 'on'],
        message: `《${title}》的签订日写了两个：signed 是 ${signed}，办理经过里是 ${on}`,
        hint: '照委托书上的日期改成一样',
      };
  }
}

function* struckAndKept(agreement: Agreement): Iterable<Finding> {
  const { title, struck = [], matters } = agreement;
  for (const [i, { what, why }] of struck.entries())
    if (matters.some(({ name }) => name === what))
      yield {
        record: agreement,
        path: ['struck', i, 'what'],
        message: `《${title}》说审掉了“${what}”（${why}），委托事项里还有它`,
        hint: '审掉的从 matters 里去掉；没有审掉的，从 struck 里去掉',
      };
}

function agreement(reviewed: string): string {
  return agreementExample(`procedure:
  - step: 提出
    by: 县林业局
    on: 2025-11-20
  - step: 审核
    by: 县司法局
    on: ${reviewed}
  - step: 签订
    by: 县林业局、山前镇人民政府
    on: 2026-01-05
struck:
  - what: 木材运输检查
    why: 没有法律依据可以委托
${PUBLISHED}`);
}
