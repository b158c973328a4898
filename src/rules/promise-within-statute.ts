import { ANSWERING_INFORMATION } from '../answers/index.ts';
import type { Matter } from '../register/index.ts';
import type { Guide } from '../schema/index.ts';
import type { Finding, Rule } from './rule.ts';
import { sampleService } from './sample-service.ts';
import { calendarDays, daysOfStep, type Term } from './step-days.ts';

const LICENCE_LAW = 'xingzheng-xuke-fa';
/** 行政许可法第四十二条第一款 and, for licences granted jointly by several bodies, 第二款; working days by 第八十二条. */
const LICENCE: Term = { days: 20, unit: '工作日' };
const JOINT_LICENCE: Term = { days: 45, unit: '工作日' };

export const promiseWithinStatute: Rule = {
  id: 'promise-within-statute',
  title: '承诺期限不超过法定期限',
  severity: 'error',
  basis: [
    { law: 'xingzheng-xuke-fa', article: '第四十二条' },
    { law: 'xingzheng-xuke-fa', article: '第八十二条' },
  ],
  demand: '不增负担',
  explains:
    '法律规定最长多少天办完，我们答应的只能更短。行政许可没有别的规定的，受理后 20 个工作日内要有决定。工作日和自然日放在一起比时，5 个工作日按 7 个自然日算。',
  example: {
    file: 'matters/minzheng/dibao-shenqing.yaml',
    failing: service(30),
    passing: service(15),
  },
  *check(register) {
    for (const matter of register.matters.values()) {
      const guide = 'guide' in matter ? matter.guide : undefined;
      if (!guide) continue;
      const { statutory, promised } = guide;
      const fault = (key: 'statutory' | 'promised', message: string, limit: Term): Finding => ({
        record: matter,
        path: ['guide', key, 'days'],
        message: `“${matter.name}”${message}`,
        hint: `改成 ${shown(limit)}以内，或者写明哪部法律另有规定`,
      });
      const longest = longestBy(matter, statutory);
      const limit = statutory ?? longest?.term;
      if (longest && statutory && longer(statutory, longest.term))
        yield fault(
          'statutory',
          `写的法定期限是 ${shown(statutory)}，${longest.law}最长是 ${shown(longest.term)}`,
          longest.term,
        );
      else if (limit && promised && longer(promised, limit))
        yield fault('promised', `承诺 ${shown(promised)}办完，比法定的 ${shown(limit)}还长`, limit);
      yield* stepsBeyond(matter, guide, limit);
    }
  },
};

/** What the statute gives by which the term goes, where the engine knows it: licences and asking for information. */
function longestBy(
  { type }: Matter,
  statutory: Guide['statutory'],
): { readonly law: string; readonly term: Term } | undefined {
  const { law = LICENCE_LAW, article = '' } = statutory ?? {};
  if (type === '行政许可' && law === LICENCE_LAW) {
    const joint = article.startsWith('第四十二条第二款');
    return { law: '行政许可法', term: joint ? JOINT_LICENCE : LICENCE };
  }
  const [information] = ANSWERING_INFORMATION.basis;
  return law === information?.law && article.startsWith('第三十三条')
    ? { law: '政府信息公开条例', term: { days: ANSWERING_INFORMATION.count, unit: '工作日' } }
    : undefined;
}

/** A step that takes longer than the whole may: than what is promised, or else than the statute gives. */
function* stepsBeyond(
  matter: Matter,
  guide: Guide,
  statutory: Term | undefined,
): Iterable<Finding> {
  const { steps = [], promised } = guide;
  const whole = promised ?? statutory;
  for (const [i, step] of steps.entries()) {
    const days = whole && daysOfStep(step);
    if (days && longer(days, whole))
      yield {
        record: matter,
        path: ['guide', 'steps', i, 'does'],
        message: `“${matter.name}”的“${step.name}”这一步写要 ${shown(days)}，比${promised ? '承诺' : '法定'}的 ${shown(whole)}还长`,
        hint: `一步的时间要在总的期限以内：改成 ${shown(whole)}以内，或者改正${promised ? '承诺期限' : '法定期限'}`,
      };
  }
}

/** Like with like: days of the same unit are compared as they stand, of two units by the calendar. */
function longer(a: Term, b: Term): boolean {
  return a.unit === b.unit ? a.days > b.days : calendarDays(a) > calendarDays(b);
}

function shown({ days, unit }: Term): string {
  return `${days} 个${unit}`;
}

function service(days: number): string {
  return serviceWith('', days);
}

/** A service of the small county with these further channels. */
export function serviceWith(channels: string, days = 15): string {
  return sampleService(
    '',
    `guide:
  conditions:
    - 家庭收入低于当地标准
  materials: []
  steps:
    - name: 受理
      does: 当场收件
  statutory:
    days: 20
    unit: 工作日
    note: 测试用
  promised:
    days: ${days}
    unit: 工作日
  fee: 不收费
  visits: 1
  channels:
    - 窗口
${channels}`,
  );
}
