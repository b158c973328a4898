import type { Finding, Rule } from './rule.ts';

export const admittedListed: Rule = {
  id: 'admitted-listed',
  title: '准入了的，要写进清单，写明凭什么',
  severity: 'warning',
  basis: [],
  demand: '不增项',
  explains:
    '准了入的事，乡镇要办，就得在它的清单上看得到；期限到了，清单上也要结束。准入没有写依据的，别人看不出凭什么。',
  example: {
    file: 'requests/jiuzhu-2026.yaml',
    failing: example(''),
    passing: example(`basis:
  - law: shehui-jiuzhu-fa
    article: 第三十九条
`),
  },
  needsWhole: true,
  *check(register, asOf) {
    for (const request of register.requests) {
      const { outcome, towns, title } = request;
      if (outcome?.decision !== '准入' || outcome.on > asOf) continue;
      const { matter, until, on } = outcome;
      // A term before the admission is a slip, which request-in-order finds.
      if (until !== undefined && until < on) continue;
      const at = (path: string, message: string, hint: string): Finding => ({
        record: request,
        path: ['outcome', path],
        since: outcome.on,
        message,
        hint,
      });
      if (request.basis.length === 0 && !outcome.document)
        yield at(
          'decision',
          `申请“${title}”准入了，没有写依据，也没有写准入决定`,
          '补 basis 或者 document；查不到的，问提出的部门',
        );
      const ended = until !== undefined && until < asOf;
      for (const town of towns) {
        const held = matter.claims.filter(
          (claim) => claim.town === town && (claim.until === undefined || claim.until >= asOf),
        );
        if (!ended && held.length === 0)
          yield at(
            'matter',
            `“${matter.name}”准入给${town.name}，${town.name}的清单上没有`,
            `在 towns/${town.id}/ 的清单里加上；不办了的，把申请的 until 写上`,
          );
        if (ended && held.some((claim) => claim.until === undefined))
          yield at(
            'until',
            `“${matter.name}”准入到 ${until} 为止，${town.name}的清单上还没有止日`,
            '在清单里写 until；续了期的，另写一份申请',
          );
      }
    }
  },
};

function example(basis: string): string {
  return `id: jiuzhu-2026
title: 主动发现需要救助的家庭
from: minzheng-ju
asked: 2026-07-02
towns:
  - shanqian
${basis}why: 法律交给乡镇（虚构）
outcome:
  decision: 准入
  on: 2026-07-20
  by: 小石县人民政府
  reason: 法律写明由乡镇办
  matter: faxian-jiuzhu
`;
}
