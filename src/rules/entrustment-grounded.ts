import { basisOn } from '../answers/index.ts';
import type { Agreement, Matter, Register, Town } from '../register/index.ts';
import { isCoercion } from './coercion.ts';
import type { Rule } from './rule.ts';
import { sampleLicence } from './sample-licence.ts';

export const entrustmentGrounded: Rule = {
  id: 'entrustment-grounded',
  title: '法律、法规、规章写了可以委托，才能委托',
  severity: 'error',
  basis: [
    { law: 'xingzheng-chufa-fa', article: '第二十条' },
    { law: 'xingzheng-xuke-fa', article: '第二十四条' },
  ],
  demand: '不越权',
  explains:
    '部门签一份委托书，不等于可以委托：处罚、许可都要“依照法律、法规、规章的规定”才能委托。规范性文件、会议纪要不算。找不到这样的规定，受委托的乡镇作的决定站不住。',
  example: {
    file: 'matters/linye/caifa-xuke.yaml',
    failing: licence(''),
    passing: licence('    entrusts: [乡镇人民政府]\n'),
  },
  *check(register) {
    for (const agreement of register.agreements.values())
      for (const [i, matter] of agreement.matters.entries()) {
        // Services are no powers, and coercion may not be entrusted at all.
        if (matter.list !== '权力清单' || isCoercion(matter)) continue;
        const left = agreement.entrusted.filter(
          (town) => !mayEntrust(register, agreement, matter, town),
        );
        if (left.length > 0)
          yield {
            record: agreement,
            path: ['matters', i],
            gap: true,
            message: `《${agreement.title}》把“${matter.name}”委托给${left.map(({ name }) => name).join('、')}，没有写哪部法律、法规、规章允许委托`,
            hint: `条文允许委托的，在事项的那条依据写 entrusts，或者在委托书写 grounds；没有这样的规定，由${matter.department.short}自己办，乡镇窗口可以收件（服务前移）`,
          };
      }
  },
};

/** Articles that refer to other statutes (依照法律、法规、规章的规定) and do not themselves allow entrusting. */
const GENERAL: ReadonlySet<string> = new Set(['xingzheng-chufa-fa', 'xingzheng-xuke-fa']);

/** By an article of the matter itself on the first day, or by a statute or rule the document names. */
function mayEntrust(
  register: Register,
  { from, grounds = [] }: Agreement,
  matter: Matter,
  { kind }: Town,
): boolean {
  const to = kind === '街道' ? '街道办事处' : '乡镇人民政府';
  const byMatter = basisOn(matter, from).some(
    ({ law, entrusts = [] }) =>
      law.kind !== '规范性文件' && (entrusts.includes(to) || entrusts.includes('省定')),
  );
  return (
    byMatter ||
    grounds.some(
      ({ law }) =>
        !GENERAL.has(law) && (register.laws.get(law)?.kind ?? '规范性文件') !== '规范性文件',
    )
  );
}

function licence(more: string): string {
  return sampleLicence(`    checked: 2026-11-21
    checkedWith: 公开存本
    empowers: [县级部门]
${more}`);
}
