import type { Rule } from './rule.ts';

export const devolutionDecided: Rule = {
  id: 'devolution-decided',
  title: '下放处罚权要有省级决定',
  severity: 'error',
  basis: [{ law: 'xingzheng-chufa-fa', article: '第二十四条' }],
  demand: '不越权',
  explains:
    '县级部门的处罚权，只有省里作了决定并且公布，乡镇才能以自己的名义行使。没有省级决定，或者决定公布前就开始罚，罚单站不住。',
  example: {
    file: 'decisions/sheng-fuquan-2023.yaml',
    failing: decision('县级', '2023-01-16'),
    passing: decision('省级', '2023-01-16'),
  },
  *check(register) {
    for (const claim of register.claims) {
      const { matter } = claim;
      if (claim.mode !== '直接赋权' || matter.list !== '权力清单' || matter.type !== '行政处罚')
        continue;
      const { decision } = claim;
      const who = `${claim.town.name}“${matter.name}”`;
      if (decision.level !== '省级')
        yield {
          record: claim,
          path: ['decision'],
          message: `${who}写的是直接赋权，依据《${decision.title}》是${decision.level}决定，不是省级决定`,
          hint: '换成省级赋权决定；没有省级决定的，改成委托并签委托书，或者退回县级部门',
        };
      else if (decision.published > claim.from || decision.from > claim.from)
        yield {
          record: claim,
          path: ['from'],
          message: `${who}从 ${claim.from} 起，早于《${decision.title}》公布（${decision.published}）或者施行（${decision.from}）`,
          hint: `from 不能早于 ${[decision.published, decision.from].sort().at(-1)}`,
        };
      else if (decision.matters && !decision.matters.includes(matter))
        yield {
          record: claim,
          path: ['decision'],
          message: `${who}所依据的《${decision.title}》没有列这个事项`,
          hint: '核对决定的附件；确实列了的，补进决定的 matters',
        };
    }
  },
};

function decision(level: string, published: string): string {
  return `id: sheng-fuquan-2023
title: 关于把部分行政处罚权交给乡镇的决定（虚构）
issuer: 某${level.slice(0, 1)}人民政府
level: ${level}
kind: 赋权
published: ${published}
from: 2023-03-01
summary: 把露天烧秸秆的处罚权交给乡镇。
`;
}
