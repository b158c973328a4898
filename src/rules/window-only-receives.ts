import { inForce, reachOn } from '../answers/index.ts';
import type { Claim, Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { entryOf } from './entries.ts';
import { judgedDay, putRight } from './judged-day.ts';
import { listFault } from './mode-fits-list.ts';
import type { Finding, Rule } from './rule.ts';

/** Nobody applies for these, so there is nothing a window could receive. */
const NOT_APPLIED_FOR: ReadonlySet<string> = new Set([
  '行政处罚',
  '行政强制',
  '行政检查',
  '行政征收',
]);

export const windowOnlyReceives: Rule = {
  id: 'window-only-receives',
  title: '服务前移只是代部门收件',
  severity: 'error',
  basis: [{ law: 'xingzheng-chufa-fa', article: '第十七条' }],
  demand: '不越权',
  explains:
    '服务前移，是部门的事放到乡镇窗口收件，决定还是部门作。处罚、强制、检查没有人来申请，窗口收不了件；条文写明由乡镇办的，乡镇要自己决定，不能只收件；部门签了委托书的，乡镇要办，也不只是收件。',
  example: {
    file: 'towns/shanqian/powers.yaml',
    failing: claim('服务前移', '  window: minzheng\n'),
    passing: claim('直接赋权', '  decision: sheng-fuquan-2023\n'),
  },
  *check(register, asOf) {
    for (const claim of register.claims) {
      if (claim.mode !== '服务前移' || listFault(claim) || putRight(claim, asOf)) continue;
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
  const { matter, town } = claim;
  const who = `${entryOf(claim)}写的是服务前移`;
  if (NOT_APPLIED_FOR.has(matter.type))
    return {
      message: `${who}，${matter.type}却没有人来申请，窗口收不了件`,
      hint: `省里决定交给乡镇的，写直接赋权；没有的，由${matter.department.short}办，从清单里去掉`,
    };
  const agreement = [...register.agreements.values()].find(
    ({ matters, entrusted, ...term }) =>
      matters.includes(matter) && entrusted.includes(town) && inForce(term, day),
  );
  if (agreement)
    return {
      message: `${who}，《${agreement.title}》却把它委托给了${town.name}`,
      hint: '委托书还有效的，写委托；不再委托的，先终止委托书',
    };
  const reach = reachOn(register, town, matter, day);
  if (typeof matter.lead.by !== 'object' && reach.kind === '乡镇' && reach.named)
    return {
      message: `${who}，条文却写明由${town.kind === '街道' ? '街道办事处' : '乡镇人民政府'}办，不是代部门收件`,
      hint: '写法定；条文只让乡镇协助的，事项的主责写那个部门',
    };
  return undefined;
}

function claim(mode: string, more: string): string {
  return `- matter: fenshao-jiegan
  mode: ${mode}
  from: 2023-03-01
${more}  office: zhifa
  usage: 正常运行
`;
}
