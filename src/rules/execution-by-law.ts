import { basisOn, empowersTown, phaseOn, powersOf } from '../answers/index.ts';
import type { Claim, Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { isExecution } from './coercion.ts';
import { entryOf } from './entries.ts';
import { judgedDay } from './judged-day.ts';
import type { Finding, Rule } from './rule.ts';
import { coerciveClaim, sampleCoercion } from './sample-coercion.ts';

export const executionByLaw: Rule = {
  id: 'execution-by-law',
  title: '强制执行要法律写明由谁执行',
  severity: 'error',
  basis: [{ law: 'xingzheng-qiangzhi-fa', article: '第十三条' }],
  demand: '不越权',
  explains:
    '强制拆除、代履行、加处罚款这些强制执行，只能由法律设定。法律没有写由乡镇执行的，省里的决定也交不下来：处罚权交给了乡镇，强制执行权没有跟着来，要申请人民法院执行。',
  example: {
    file: 'towns/shanqian/powers.yaml',
    failing: coerciveClaim('直接赋权', '  decision: sheng-fuquan-2023\n'),
    passing: coerciveClaim('法定', ''),
    also: { 'matters/linye/qiangzhi.yaml': sampleCoercion('乡镇人民政府') },
  },
  *check(register, asOf) {
    for (const claim of register.claims) {
      // An entry that was closed as a correction is not reported again.
      if (!isExecution(claim.matter) || phaseOn(claim, asOf) === '已结束') continue;
      const fault = faultOf(register, claim, judgedDay(claim, asOf));
      if (fault) yield { record: claim, path: ['mode'], ...fault };
    }
  },
};

function faultOf(
  register: Register,
  claim: Claim,
  day: Day,
): Pick<Finding, 'message' | 'hint'> | undefined {
  const { matter, town, mode } = claim;
  if (mode === '直接赋权')
    return {
      message: `${entryOf(claim)}是强制执行，写的是直接赋权：强制执行由法律设定，决定交不下来`,
      hint: `法律写明由乡镇执行的，写法定；没有写的，写止日、由谁接手，由${matter.department.short}执行，或者申请人民法院强制执行`,
    };
  if (mode !== '法定') return undefined;
  const giving = powersOf(matter, basisOn(matter, day)).filter((version) =>
    empowersTown(register, version, town, matter, day),
  );
  const [first] = giving;
  if (!first || giving.some(({ law }) => law.kind === '法律')) return undefined;
  return {
    message: `${entryOf(claim)}是强制执行，依据《${first.law.short}》是${first.law.kind}，不是法律`,
    hint: '找到写明由乡镇执行的法律；没有的，要申请人民法院强制执行',
  };
}
