import { lawStatusOn } from '../answers/index.ts';
import type { DutyRequest } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import type { Finding, Rule } from './rule.ts';

export const requestInOrder: Rule = {
  id: 'request-in-order',
  title: '准入申请：先提、再定、后办',
  severity: 'error',
  basis: [],
  demand: '不增项',
  explains:
    '谁要往乡镇派活，先写申请；准了才能办，不准的退回。决定不能早于申请，凭的法律那天要有效，写明的准入决定要真是准入这一项。',
  example: {
    file: 'requests/xuncha-2026.yaml',
    failing: example('2026-02-20'),
    passing: example('2026-03-20'),
  },
  *check(register, asOf) {
    for (const request of register.requests) {
      yield* wrongDays(request, asOf);
      yield* wrongDocument(request);
      for (const [i, { law, article = '' }] of request.basis.entries()) {
        const status = lawStatusOn(law, request.asked);
        if (status !== '有效')
          yield {
            record: request,
            path: ['basis', i, 'law'],
            since: request.asked,
            message: `申请“${request.title}”凭的《${law.short}》${article}，提出那天（${request.asked}）${status}`,
            hint: '照申请原文核对；原文就是这样写的，申请不该准入',
          };
      }
    }
  },
};

function* wrongDays(request: DutyRequest, asOf: Day): Iterable<Finding> {
  const { title, asked, outcome } = request;
  if (asked > asOf)
    yield {
      record: request,
      path: ['asked'],
      severity: 'warning',
      message: `申请“${title}”写着 ${asked} 提出，那天还没有到`,
      hint: '核对日子，照申请写',
    };
  if (!outcome) return;
  if (outcome.on < asked)
    yield {
      record: request,
      path: ['outcome', 'on'],
      since: asked,
      message: `申请“${title}”${asked} 才提出，${outcome.on} 就定了`,
      hint: '核对两个日子',
    };
  if (outcome.decision !== '准入') return;
  const { until, matter, on } = outcome;
  if (until !== undefined && until < on)
    yield {
      record: request,
      path: ['outcome', 'until'],
      since: on,
      message: `申请“${title}”${on} 准入，期限写到 ${until}，比准入还早`,
      hint: 'until 写准入有效的最后一天',
    };
  for (const claim of matter.claims)
    if (request.towns.includes(claim.town) && claim.from < on && claim.from >= asked)
      yield {
        record: claim,
        path: ['from'],
        message: `${claim.town.name}从 ${claim.from} 起办“${matter.name}”，准入却是 ${on} 定的`,
        hint: `from 不能早于 ${on}`,
      };
}

function* wrongDocument(request: DutyRequest): Iterable<Finding> {
  const { outcome, title } = request;
  if (outcome?.decision !== '准入' || !outcome.document) return;
  const { document, matter } = outcome;
  const says =
    document.kind === '准入'
      ? document.matters?.includes(matter)
        ? undefined
        : `没有列“${matter.name}”`
      : `是一份${document.kind}文件，不是准入决定`;
  if (says)
    yield {
      record: request,
      path: ['outcome', 'document'],
      since: outcome.on,
      message: `申请“${title}”写的准入决定《${document.title}》${says}`,
      hint: '写准了这一项的那份决定',
    };
}

function example(decided: string): string {
  return `id: xuncha-2026
title: 每天巡查河道
from: huanbao-ju
asked: 2026-03-01
towns:
  - shanqian
why: 乡镇离得近（虚构）
outcome:
  decision: 退回
  on: ${decided}
  by: 小石县人民政府
  reason: 巡查是县里自己的事
`;
}
