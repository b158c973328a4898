import type { Decision, Matter } from '../register/index.ts';
import { entryOf } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

export const claimAdmitted: Rule = {
  id: 'claim-admitted',
  title: '清单外的事项，准入了才能进清单',
  severity: 'error',
  basis: [],
  demand: '不增项',
  explains:
    '清单公布以后，部门不能随手再往乡镇派活。目录以外的事项，要先论证、报审，有准入决定并且公布了，点了名的乡镇才能承接。',
  example: {
    file: 'matters/linye/fugeng-chufa.yaml',
    failing: matter(undefined),
    passing: matter('xian-zhunru-2025'),
    also: {
      'decisions/xian-zhunru-2025.yaml': `id: xian-zhunru-2025
title: 关于准入一项清单外事项的决定（虚构）
issuer: 小石县人民政府
level: 县级
kind: 准入
published: 2025-05-16
from: 2025-06-01
summary: 准许山前镇办退耕还林复耕一项。
matters:
  - fugeng-chufa
towns:
  - shanqian
`,
    },
  },
  *check(register) {
    for (const matter of register.matters.values()) {
      if (matter.tier !== '清单外准入') continue;
      const { admission } = matter;
      if (!admission) {
        yield {
          record: matter,
          path: ['tier'],
          message: `“${matter.name}”是清单外准入的事项，没有写准入决定`,
          hint: '在 admission 里写明批准它的准入决定；没有批准过的，不能进清单',
        };
        continue;
      }
      const wrong = notAdmitting(matter, admission);
      if (wrong) yield { record: matter, path: ['admission'], ...wrong };
      else yield* claimsNotAdmitted(matter, admission);
    }
  },
};

function notAdmitting(
  matter: Matter,
  admission: Decision,
): Pick<Finding, 'message' | 'hint'> | undefined {
  if (admission.kind !== '准入')
    return {
      message: `“${matter.name}”的准入决定写的是《${admission.title}》，那是一份${admission.kind}文件，不是准入决定`,
      hint: '换成准入决定；没有批准过的，不能进清单',
    };
  if (!admission.matters?.includes(matter))
    return {
      message: `“${matter.name}”的准入决定《${admission.title}》没有列这个事项`,
      hint: '核对决定的附件；确实列了的，补进决定的 matters',
    };
  return undefined;
}

function* claimsNotAdmitted(matter: Matter, admission: Decision): Iterable<Finding> {
  const { title, towns, published, from } = admission;
  const [, first = from] = [published, from].sort();
  for (const claim of matter.claims)
    if (towns && !towns.includes(claim.town))
      yield {
        record: claim,
        path: ['matter'],
        message: `${entryOf(claim)}是清单外准入的事项，《${title}》只准了${towns.map((t) => t.name).join('、')}`,
        hint: `${claim.town.name}要办，先报审准入；没有准入的，从清单里撤下`,
      };
    else if (claim.from < first)
      yield {
        record: claim,
        path: ['from'],
        message: `${entryOf(claim)}从 ${claim.from} 起，早于《${title}》公布（${published}）或者施行（${from}）`,
        hint: `from 不能早于 ${first}`,
      };
}

function matter(admission: string | undefined): string {
  return `id: fugeng-chufa
name: 退耕还林后擅自复耕的处罚
spokenAs:
  - 退耕地又种庄稼
  - 退耕还林能不能种地
  - 毁林复耕
list: 权力清单
type: 行政处罚
domain: linye
area: 仅农村
tier: 清单外准入
${admission ? `admission: ${admission}\n` : ''}department: linye-ju
summary: 退了耕、种了树的地，不能再翻回来种庄稼。
basis: []
lead:
  by: 行使主体
  duties:
    - phase: 查处
      does: 查看地块，立案处罚
support: []
`;
}
