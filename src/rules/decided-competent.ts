import { actedBy, sayDay } from '../answers/index.ts';
import { type Register, type Shown, type Town, UNPUBLISHED } from '../register/index.ts';
import { DECIDED, decided, PERMIT } from './decided-examples.ts';
import type { Finding, Rule } from './rule.ts';

export const decidedCompetent: Rule = {
  id: 'decided-competent',
  title: '公示的决定，要由那天有权的机关、以它的名义作出',
  severity: 'error',
  basis: [
    { law: 'xingzheng-chufa-fa', article: '第十七条' },
    { law: 'xingzheng-chufa-fa', article: '第三十八条第一款' },
  ],
  demand: '不越权',
  explains:
    '决定是哪天作的，就看那天归谁管：还没有承接、已经收回的，乡镇作不了；委托来的，要以委托机关的名义。没有主体资格的机关作的处罚无效，公示出去就是证据。收回以前立的案、写明由原机关办结的，写上立案日。',
  example: {
    file: DECIDED,
    failing: decided(PERMIT),
    passing: decided({ ...PERMIT, inNameOf: '小石县林业局' }),
  },
  needsWhole: true,
  *check(register) {
    for (const { town, entries } of register.decided)
      for (const entry of entries) if (entry.state === '公开') yield* ofOne(register, town, entry);
  },
};

function* ofOne(register: Register, town: Town, entry: Shown): Iterable<Finding> {
  const { matter, kind, decided: on, number, inNameOf } = entry;
  if (matter.list !== '权力清单' || matter.type !== kind) {
    yield {
      record: entry,
      path: ['matter'],
      message: `${number}写的是${kind}，“${matter.name}”是${matter.list === '权力清单' ? matter.type : matter.list}`,
      hint: '写这份决定凭的那一项；找不到的，先看它该不该由乡镇作',
    };
    return;
  }
  const { answer, instead } = actedBy(register, town, entry);
  const { handler, inNameOf: body } = answer;
  const who = `${number}：${town.name} ${on} `;
  // A station that acts in the town's name is where one goes.
  const here = handler.id === town.id || body?.id === town.id;
  if (instead !== undefined || !here || body === undefined)
    yield {
      record: entry,
      path: ['decided'],
      message: `${who}不能作“${matter.name}”的决定：${why(answer, instead)}`,
      hint: '核对日子和事项；收回以前立的案，写 filed（立案日）；真是越权作的，依法撤销后撤回',
    };
  else if (body.name !== inNameOf && body.id !== UNPUBLISHED.id)
    yield {
      record: entry,
      path: ['inNameOf'],
      message: `${who}作的“${matter.name}”，名义写的是“${inNameOf}”，那天应当是“${body.name}”`,
      hint: '照决定书上的印章写；印章真是别的机关的，决定有错，依法撤销后撤回',
    };
}

function why(
  { handler, claim, ended, upcoming, withdrawn }: ReturnType<typeof actedBy>['answer'],
  instead: string | undefined,
): string {
  if (instead !== undefined) return instead;
  if (withdrawn?.kind === '持证不足') return '那天持证的执法人员不够两人';
  if (!claim && ended) return `承接到 ${sayDay(ended.until ?? '')}为止，以后找${handler.name}`;
  if (!claim && upcoming) return `从 ${sayDay(upcoming.from)}起才承接，那天归${handler.name}`;
  return `那天归${handler.name}`;
}
