import type { Law, Matter } from '../register/index.ts';
import type { Rule } from './rule.ts';
import { sampleLicence } from './sample-licence.ts';

type Way = NonNullable<Matter['remedy']>[number];

/** 行政复议法第二十条第一款: another statute counts only where it gives more. */
const SIXTY = 60;

export const objectionByStatute: Rule = {
  id: 'objection-by-statute',
  title: '复议、起诉的期限和先后，只有法律能另定',
  severity: 'error',
  basis: [
    { law: 'xingzheng-susong-fa', article: '第四十六条第一款' },
    { law: 'xingzheng-fuyi-fa', article: '第二十条第一款' },
    { law: 'xingzheng-fuyi-fa', article: '第二十三条第一款第五项' },
  ],
  demand: '有依据',
  explains:
    '老条例里还印着“15 日内申请复议、起诉”，照抄给群众，就让人以为过了期。直接起诉 6 个月，只有法律能改；申请复议 60 日，法律写得更长的才按它；先复议再起诉，只有法律、行政法规能定。',
  example: {
    file: 'matters/linye/caifa-xuke.yaml',
    failing: sampleLicence('', way('复议', 15)),
    passing: sampleLicence('', way('复议', 90)),
  },
  *check(register) {
    for (const matter of register.matters.values())
      for (const [i, way] of (matter.remedy ?? []).entries()) {
        const law = register.laws.get(way.law);
        const fault = law && faultOf(way, law);
        if (!fault) continue;
        const [key, says] = fault;
        yield {
          record: matter,
          path: ['remedy', i, key],
          message: `“${matter.name}”的救济写${key === 'first' ? '要先复议' : `${way.kind === '诉讼' ? '起诉' : '复议'}期限 ${way.days} 日`}，出自《${law.short}》${way.article}：${says}`,
          hint: '删掉这一条，答案自己会按一般规定算；真有法律这样写的，改成那部法律和条款',
        };
      }
  },
};

/** The field that is wrong, and why. */
function faultOf(
  { kind, days, first }: Way,
  law: Law,
): readonly ['days' | 'first', string] | undefined {
  const statute = law.kind === '法律';
  if (kind === '诉讼' && days !== undefined && !statute)
    return ['days', `它是${law.kind}，起诉期限只有法律能另定，没有的是 6 个月`];
  // Sixty says what holds anyway.
  if (kind === '复议' && days !== undefined && (days < SIXTY || (days > SIXTY && !statute)))
    return ['days', `申请复议至少 ${SIXTY} 日，只有法律写得更长的才按它`];
  if (first === true && !statute && law.kind !== '行政法规')
    return ['first', `它是${law.kind}，只有法律、行政法规能定先复议`];
  return undefined;
}

function way(kind: string, days: number): string {
  return `remedy:
  - kind: ${kind}
    days: ${days}
    says: 对决定不服，${days} 日内申请
    law: senlin-fa
    article: 第二十二条第三款
`;
}
