import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import { documentAnswer } from './document-answer.ts';
import { whoHandles } from './handles.ts';

const DAY = '2026-11-21';
const asked = (matter: string, town: string, register = registerWith()) =>
  documentAnswer(
    register,
    whoHandles(register, the(register.towns, town), the(register.matters, matter), DAY),
  );

test('a town that holds the power signs by itself', () => {
  const { fills, says } = asked('fenshao-jiegan', 'shanqian');
  expect(fills).toMatchObject({
    机关名称: '山前镇人民政府',
    复议机关: '小石县人民政府',
    法院: '小石县人民法院',
    起诉期限: '六个月',
    起诉依据: '《中华人民共和国行政诉讼法》第四十六条',
  });
  expect(says).toBe('');
});

test('an entrusted power is signed by the department, never at the town’s address, and the page says so', () => {
  const { fills, says } = asked('caifa-xuke', 'shanqian');
  expect(fills).toMatchObject({ 机关名称: '小石县林业局', 复议机关: '小石县人民政府' });
  expect(fills.机关地址).toBeUndefined();
  expect(says).toBe('这项权是委托给山前镇的，要用小石县林业局的名义，盖它的印章。');
});

test('a town that only assists does not sign, and learns who does', () => {
  const assists = textOf('towns/shanqian/powers.yaml').replace('mode: 直接赋权', 'mode: 配合');
  const { fills, says } = asked(
    'fenshao-jiegan',
    'shanqian',
    registerWith({ 'towns/shanqian/powers.yaml': assists }),
  );
  expect(fills).toEqual({});
  expect(says).toContain('不能用山前镇的名义');
});

test('where the matter’s statute sets a term of its own, each kind of decision says the term of that kind', () => {
  const path = 'matters/huanjing/fenshao-jiegan.yaml';
  const own = `${textOf(path)}remedy:
  - kind: 诉讼
    days: 15
    given: 处罚内容=限期拆除
    says: 对限期拆除的决定，15 日内起诉
    law: xingzheng-susong-fa
    article: 第四十六条
`;
  const { fills, cases } = asked('fenshao-jiegan', 'shanqian', registerWith({ [path]: own }));
  expect(fills['起诉期限']).toBe('六个月');
  expect(cases.map(({ act, given, fills }) => [act, given, fills['起诉期限']])).toEqual([
    ['处罚决定', '处罚内容=限期拆除', '十五日'],
    ['责令', '处罚内容=限期拆除', '十五日'],
  ]);
  expect(asked('fenshao-jiegan', 'shanqian').cases).toEqual([]);
});
