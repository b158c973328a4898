import { reachOn } from '../answers/index.ts';
import { entryOf } from './entries.ts';
import { judgedDay, putRight } from './judged-day.ts';
import type { Rule } from './rule.ts';

export const statutoryNotGivenAgain: Rule = {
  id: 'statutory-not-given-again',
  title: '条文给了乡镇的，不用别人再交、再委托',
  severity: 'error',
  basis: [
    { law: 'xingzheng-chufa-fa', article: '第二十条' },
    { law: 'xingzheng-chufa-fa', article: '第二十四条' },
  ],
  demand: '权责一致',
  explains:
    '省里能交、部门能委托的，只有县级部门自己的权。条文已经写明由乡镇办的，写成直接赋权或者委托，老百姓会找错被申请人，乡镇也会以为可以不办。',
  example: {
    file: 'towns/shanqian/responsibilities.yaml',
    failing: duty('直接赋权', '  decision: sheng-fuquan-2023\n'),
    passing: duty('法定', ''),
  },
  *check(register, asOf) {
    for (const claim of register.claims) {
      const { mode, matter, town } = claim;
      if ((mode !== '直接赋权' && mode !== '委托') || putRight(claim, asOf)) continue;
      const reach = reachOn(register, town, matter, judgedDay(claim, asOf));
      if (reach.kind === '乡镇' && reach.named)
        yield {
          record: claim,
          path: ['mode'],
          message: `${entryOf(claim)}写的是${mode}，条文却已经写明由${town.kind === '街道' ? '街道办事处' : '乡镇人民政府'}办`,
          hint: '写法定；只是协助部门的，事项的主责写那个部门，这里写配合',
        };
    }
  },
};

function duty(mode: string, more: string): string {
  return `- matter: faxian-jiuzhu
  mode: ${mode}
  from: 2026-07-01
${more}  office: zhifa
  usage: 正常运行
  staff: 1
`;
}
