import { type Department, isPublished } from '../register/index.ts';
import { agreementExample, PUBLISHED } from './agreement-example.ts';
import { several } from './entries.ts';
import type { Rule } from './rule.ts';

/** Bodies that hold administrative power of their own; only these have something to entrust. */
const HOLDS_POWER: Readonly<Record<Department['kind'], boolean>> = {
  政府部门: true,
  派出机构: true,
  群团组织: false,
  党委部门: false,
  其他: false,
};

export const entrustorCompetent: Rule = {
  id: 'entrustor-competent',
  title: '谁的权力，谁才能委托',
  severity: 'error',
  basis: [
    { law: 'xingzheng-chufa-fa', article: '第二十条' },
    { law: 'xingzheng-xuke-fa', article: '第二十四条' },
  ],
  demand: '不越权',
  explains:
    '部门只能在自己的法定职权范围内委托。别的部门的权力，签了委托书也不算数；没有行政权力的群团组织，没有东西可以委托。',
  example: {
    file: 'agreements/weituo-caifa.yaml',
    failing: agreementExample(PUBLISHED, { entrustor: 'minzheng-ju' }),
    passing: agreementExample(PUBLISHED),
  },
  *check(register) {
    for (const agreement of register.agreements.values()) {
      const { entrustor, matters, title } = agreement;
      const at = { record: agreement, path: ['entrustor'] };
      const foreign = matters.filter(
        ({ department }) => isPublished(department) && department !== entrustor,
      );
      if (!HOLDS_POWER[entrustor.kind])
        yield {
          ...at,
          message: `《${title}》的委托机关${entrustor.short}是${entrustor.kind === '其他' ? '不带行政权力的机构' : entrustor.kind}，没有行政权力可以委托`,
          hint: '由法律规定有这项权力的政府部门来委托',
        };
      else if (foreign.length > 0) {
        const owners = [...new Set(foreign.map((matter) => matter.department.short))].join('、');
        yield {
          ...at,
          message: `《${title}》由${entrustor.short}委托${several(foreign.map((m) => m.name))}，这是${owners}的权力`,
          hint: `由${owners}来委托；事项里的县级部门写错了的，改正 department`,
        };
      }
    }
  },
};
