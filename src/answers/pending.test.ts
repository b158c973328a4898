import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import type { Act } from '../schema/index.ts';
import { answerAct } from './act-answer.ts';
import type { CaseEvent } from './pending.ts';

/** The power goes back to the department on 1 October; pending cases go where the decision says, if it says anything. */
function ask(
  event: CaseEvent | undefined,
  pending?: '原机关办结' | '移交接手机关',
  act: Act = '处罚决定',
) {
  const list = 'towns/shanqian/powers.yaml';
  const decision = textOf('decisions/sheng-fuquan-2023.yaml')
    .replace('id: sheng-fuquan-2023', 'id: shouhui')
    .replace('kind: 赋权', 'kind: 收回');
  const register = registerWith({
    'decisions/shouhui.yaml': pending ? `${decision}pending: ${pending}\n` : decision,
    [list]: textOf(list).replace(
      /(- matter: fenshao-jiegan\n)/,
      '$1  until: 2026-09-30\n  closedBy: shouhui\n  successor:\n    by: huanbao-ju\n    from: 2026-10-01\n',
    ),
  });
  const { answer, notes } = answerAct(register, {
    town: the(register.towns, 'shanqian'),
    matter: the(register.matters, 'fenshao-jiegan'),
    on: '2026-10-20',
    act,
    event,
  });
  return [answer.inNameOf?.name, answer.respondent.name, notes.length];
}

test('a case opened before is finished by the town where the decision says so, and nowhere else', () => {
  const opened = { kind: '立案', on: '2026-09-15' } as const;
  expect(ask(opened, '原机关办结')).toEqual(['山前镇人民政府', '山前镇人民政府', 1]);
  expect(ask(opened, '移交接手机关')).toEqual(['小石县生态环境局', '小石县生态环境局', 0]);
  expect(ask(opened)).toEqual(['小石县生态环境局', '小石县生态环境局', 0]);
  expect(ask(undefined, '原机关办结')).toEqual(['小石县生态环境局', '小石县生态环境局', 0]);
});

test('who decided before stays the one who decided; who goes on with the power answers for it', () => {
  const decided = { kind: '作出决定', on: '2026-09-15' } as const;
  expect(ask(decided)).toEqual(['山前镇人民政府', '小石县生态环境局', 1]);
  expect(ask({ ...decided, on: '2026-10-10' })).toEqual([
    '小石县生态环境局',
    '小石县生态环境局',
    0,
  ]);
});
