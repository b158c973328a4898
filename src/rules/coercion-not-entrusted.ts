import { isCoercion } from './coercion.ts';
import { entryOf } from './entries.ts';
import type { Rule } from './rule.ts';
import { coerciveClaim, sampleCoercion } from './sample-coercion.ts';

export const coercionNotEntrusted: Rule = {
  id: 'coercion-not-entrusted',
  title: '行政强制不能委托',
  severity: 'error',
  basis: [
    { law: 'xingzheng-qiangzhi-fa', article: '第十七条' },
    { law: 'xingzheng-qiangzhi-fa', article: '第三十四条' },
  ],
  demand: '不越权',
  explains:
    '查封、扣押这些强制措施直接碰人的自由和财产，法律写明不得委托；强制拆除、代履行这些强制执行，也只能由有强制执行权的机关自己来。',
  example: {
    file: 'towns/shanqian/powers.yaml',
    failing: coerciveClaim('委托', '  agreement: weituo-caifa\n'),
    passing: coerciveClaim('法定', ''),
    also: { 'matters/linye/qiangzhi.yaml': sampleCoercion('乡镇人民政府') },
  },
  *check(register) {
    for (const claim of register.claims)
      if (claim.mode === '委托' && isCoercion(claim.matter))
        yield {
          record: claim,
          path: ['mode'],
          message: `${entryOf(claim)}是行政强制，写成了委托`,
          hint: `法律写明由乡镇办的，写法定；没有写的，从清单里去掉，由${claim.matter.department.short}自己执行，或者由它申请人民法院强制执行`,
        };
    for (const agreement of register.agreements.values())
      for (const [i, matter] of agreement.matters.entries())
        if (isCoercion(matter))
          yield {
            record: agreement,
            path: ['matters', i],
            message: `《${agreement.title}》委托了“${matter.name}”，这是行政强制`,
            hint: `从委托书里去掉这一项，由${agreement.entrustor.short}自己实施`,
          };
  },
};
