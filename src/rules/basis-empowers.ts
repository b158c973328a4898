import type { BasisVersion } from '../register/index.ts';
import type { Rule } from './rule.ts';
import { LAWFUL_BASIS, samplePenalty } from './sample-penalty.ts';

export const basisEmpowers: Rule = {
  id: 'basis-empowers',
  title: '给了权的条文，要写明给了谁',
  severity: 'error',
  gaps: true,
  basis: [{ law: 'xingzheng-chufa-fa', article: '第十七条' }],
  demand: '不越权',
  explains:
    '“法定”还是“要别人交给乡镇”，看的是条文把权给了谁：写乡镇人民政府的，街道办事处没有；写县级主管部门的，乡镇没有。不写明给了谁，就查不出清单有没有越权。',
  example: {
    file: 'matters/huanjing/fenshao-jiegan.yaml',
    failing: samplePenalty({ basis: LAWFUL_BASIS.replaceAll('\n    empowers: [县级部门]', '') }),
    passing: samplePenalty({}),
  },
  *check(register) {
    for (const matter of register.matters.values())
      for (const basis of matter.basis) {
        const { article, role, empowers } = basis;
        // Without the number of the article nobody can tell whom it empowers.
        if (empowers || article === undefined || !givesPower(basis)) continue;
        yield {
          record: basis,
          path: ['role'],
          message: `“${matter.name}”的依据《${basis.law.short}》${article}是${role}条款，没有写把权给了谁`,
          hint: '照条文在 empowers 里写：乡镇人民政府、街道办事处、县级部门、县级以上人民政府；哪一级都在内的写行政机关',
        };
      }
  },
};

/** Articles whose office it is to give a power. */
export function givesPower({ role }: Pick<BasisVersion, 'role'>): boolean {
  return role === '授权' || role === '处罚';
}
