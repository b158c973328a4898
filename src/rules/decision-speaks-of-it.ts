import { namesTown } from '../answers/index.ts';
import type { Claim } from '../register/index.ts';
import { entryOf } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

export const decisionSpeaksOfIt: Rule = {
  id: 'decision-speaks-of-it',
  title: '依据的文件，要管得到这个乡镇、这个事项',
  severity: 'error',
  basis: [],
  demand: '可追溯',
  explains:
    '文件点了乡镇、列了事项的，只管它点的、列的；收回、撤并的文件让人不再办，不能拿来当开始办的依据。',
  example: {
    file: 'towns/shanqian/responsibilities.yaml',
    failing: duty('tingban'),
    passing: duty('sheng-fuquan-2023'),
    also: {
      'decisions/tingban.yaml': `id: tingban
title: 关于收回部分事项的通知（虚构）
issuer: 小石县人民政府
level: 县级
kind: 收回
published: 2026-06-01
from: 2026-07-01
summary: 收回一些事项。
`,
    },
  },
  *check(register) {
    for (const claim of register.claims) {
      // 直接赋权 is held to its decision by devolution-decided.
      if (claim.mode === '直接赋权') continue;
      const fault = faultOf(claim);
      if (fault) yield { record: claim, path: ['decision'], ...fault };
    }
  },
};

function faultOf(claim: Claim): Pick<Finding, 'message' | 'hint'> | undefined {
  const { decision, matter, town } = claim;
  if (!decision) return undefined;
  const who = `${entryOf(claim)}写的依据《${decision.title}》`;
  if (decision.kind === '收回' || decision.kind === '撤并')
    return {
      message: `${who}是一份${decision.kind}文件，不能凭它开始办`,
      hint: `写认领或者公布它的那份文件；因为${decision.kind}才结束的，写在 closedBy`,
    };
  if (!namesTown(decision, town))
    return {
      message: `${who}只管${decision.towns?.map(({ name }) => name).join('、')}，没有${town.name}`,
      hint: `换成管${town.name}的文件；确实点了的，补进它的 towns`,
    };
  if (decision.matters && !decision.matters.includes(matter))
    return {
      message: `${who}没有列这个事项`,
      hint: '换成列了这个事项的文件；确实列了的，补进它的 matters',
    };
  return undefined;
}

function duty(decision: string): string {
  return `- matter: faxian-jiuzhu
  mode: 法定
  from: 2026-07-01
  decision: ${decision}
  office: zhifa
  usage: 正常运行
  staff: 1
`;
}
