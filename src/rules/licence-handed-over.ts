import { devolutionFault } from './devolution-decided.ts';
import { entryOf } from './entries.ts';
import { putRight } from './judged-day.ts';
import type { Rule } from './rule.ts';

const LICENSING = { law: 'xingzheng-xuke-fa', article: '第二十五条' } as const;

export const licenceHandedOver: Rule = {
  id: 'licence-handed-over',
  title: '许可权交给乡镇，要国务院批准过',
  severity: 'error',
  basis: [{ law: 'xingzheng-xuke-fa', article: '第二十二条' }, LICENSING],
  demand: '不越权',
  explains:
    '行政处罚法第二十四条只管处罚权。行政许可由法律写明的机关办；省级人民政府要让另一个机关来办，先要国务院批准（行政许可法第二十五条）。县里的通知、一般的赋权决定，都交不下许可权。',
  example: {
    file: 'decisions/sheng-fuquan-2023.yaml',
    failing: decision(''),
    passing: decision(`grounds:
  - law: ${LICENSING.law}
    article: ${LICENSING.article}
`),
    also: {
      'towns/shanqian/powers.yaml': `- matter: caifa-xuke
  mode: 直接赋权
  from: 2023-03-01
  decision: sheng-fuquan-2023
  usage: 正常运行
`,
    },
  },
  *check(register, asOf) {
    for (const claim of register.claims) {
      const { matter, decision } = claim;
      if (claim.mode !== '直接赋权' || matter.type !== '行政许可' || putRight(claim, asOf))
        continue;
      // A document that hands over nothing is told by devolution-decided.
      if (devolutionFault(claim)) continue;
      const approved = claim.decision.grounds?.some(
        ({ law, article }) => law === LICENSING.law && article?.startsWith(LICENSING.article),
      );
      if (approved) continue;
      yield {
        record: claim,
        path: ['decision'],
        message: `${entryOf(claim)}是行政许可，《${decision?.title}》没有写经国务院批准`,
        hint: `经国务院批准的，在决定里写 grounds：行政许可法第二十五条；没有的，法律允许委托的改成委托，否则由${matter.department.short}办，乡镇窗口可以收件（服务前移）`,
      };
    }
  },
};

function decision(more: string): string {
  return `id: sheng-fuquan-2023
title: 关于把部分行政权力交给乡镇的决定（虚构）
issuer: 某省人民政府
level: 省级
kind: 赋权
published: 2023-01-16
from: 2023-03-01
summary: 把采伐许可交给乡镇。
${more}`;
}
