import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import type { Register } from '../register/index.ts';
import type { Act } from '../schema/index.ts';
import { answerAct } from './act-answer.ts';
import type { Facts } from './acts.ts';

const LICENCE = 'matters/linye/caifa-xuke.yaml';

function ask(
  register: Register,
  matter: string,
  act?: Act,
  {
    facts,
    on = '2026-11-29',
    town = 'shanqian',
  }: { facts?: Facts; on?: string; town?: string } = {},
) {
  return answerAct(register, {
    town: the(register.towns, town),
    matter: the(register.matters, matter),
    on,
    act,
    facts,
  });
}

/** Order, terms and body, as a lawyer would jot them down. */
function jot({
  remedy: { reconsideration: way, litigation, none },
}: ReturnType<typeof ask>): string {
  if (none) return '无';
  return [
    way?.first ? '前置' : '自选',
    way?.bodies.join('或者'),
    way?.term,
    litigation?.court,
    litigation?.term,
  ].join(' ');
}

const FREE = '自选 小石县人民政府 60 日 小石县人民法院 6 个月';
const FIRST = '前置 小石县人民政府 60 日 小石县人民法院 15 日';

test.each([
  ['处罚决定', FREE],
  ['责令', FREE],
  ['不予许可', FREE],
  ['当场处罚', FIRST],
  ['申请后不答复', FIRST],
  ['不予公开信息', FIRST],
  ['调解', '无'],
  ['服务', '无'],
] as const)('%s: %s', (act, expected) => {
  expect(jot(ask(registerWith(), 'fenshao-jiegan', act))).toBe(expected);
});

test('information that does not exist is not withheld: one may sue at once', () => {
  const told = ask(registerWith(), 'faxian-jiuzhu', '不予公开信息', {
    facts: { 不公开理由: '信息不存在' },
  });
  expect(jot(told)).toBe(FREE);
});

test('before the Act of 2023 only rights in natural resources were reconsidered first', () => {
  const told = ask(registerWith(), 'fenshao-jiegan', '当场处罚', { on: '2023-12-31' });
  expect(jot(told)).toBe(FREE);
});

test('a duty yields no decision, so nothing lies against it until something is decided', () => {
  expect(jot(ask(registerWith(), 'faxian-jiuzhu'))).toBe('无');
  expect(jot(ask(registerWith(), 'faxian-jiuzhu', '处罚决定'))).toBe(FREE);
});

test('a term of the matter’s own statute takes the place of six months; silence does not know it', () => {
  const register = registerWith({
    [LICENCE]: `${textOf(LICENCE)}remedy:
  - kind: 诉讼
    days: 30
    says: 接到通知 30 日内可以起诉
    law: senlin-fa
    article: 第二十二条
`,
  });
  expect(jot(ask(register, 'caifa-xuke', '不予许可'))).toContain('30 日');
  expect(jot(ask(register, 'caifa-xuke', '申请后不答复'))).toBe(FIRST);
});

test('with a certificate reconsideration comes first; who has not told gets the other case as a branch', () => {
  const register = registerWith({
    [LICENCE]: `${textOf(LICENCE)}remedy:
  - kind: 复议
    first: true
    given: 持证=有
    says: 领了证的要先申请复议
    law: xingzheng-fuyi-fa
    article: 第二十三条第一款第二项
`,
  });
  const open = ask(register, 'caifa-xuke', '裁决');
  expect(jot(open)).toBe(FREE);
  expect(open.branches.map(({ given }) => given)).toEqual(['持证=有']);
  const told = ask(register, 'caifa-xuke', '裁决', { facts: { 持证: '有' } });
  expect(jot(told)).toBe(FIRST);
  expect(told.branches).toEqual([]);
});

test('a city bureau’s branch may be taken to the city or the county government', () => {
  const path = 'departments/linye-ju.yaml';
  const register = registerWith({
    [path]: `${textOf(path)}superior: 某市林业局\nsuperiorGovernment: 某市人民政府\n`,
  });
  expect(jot(ask(register, 'caifa-xuke'))).toContain('某市人民政府或者小石县人民政府');
});

test('a branch answers for itself only from the day on which a statute lets it act in its own name', () => {
  const path = 'departments/linye-ju.yaml';
  const branch = textOf(path).replace('kind: 政府部门', 'kind: 派出机构');
  const register = registerWith({
    [path]: `${branch}superior: 某市林业局\nsuperiorGovernment: 某市人民政府\nownNameSince: 2026-08-15\n`,
  });
  const told = (on: string) => ask(register, 'caifa-xuke', '不予许可', { on }).remedy.notes;
  expect(told('2026-08-14')).toEqual([expect.stringContaining('告设立它的某市林业局')]);
  expect(told('2026-08-15')).toEqual([]);
});

test('the county government is taken to the city’s government and the intermediate court', () => {
  const site = textOf('site.yaml').replace(
    '  court: 小石县人民法院\n',
    '  court: 小石县人民法院\n  superior:\n    name: 某市人民政府\n    court: 某市中级人民法院\n',
  );
  const matter = textOf(LICENCE).replace('\nsummary:', '\ndecider: 县级人民政府\nsummary:');
  const told = ask(registerWith({ 'site.yaml': site, [LICENCE]: matter }), 'caifa-xuke');
  expect(told.answer.respondent.name).toBe('小石县人民政府');
  expect(jot(told)).toBe('自选 某市人民政府 60 日 某市中级人民法院 6 个月');
});

test('a body that is no organ of government is named with the doubt', () => {
  const path = 'departments/linye-ju.yaml';
  const register = registerWith({
    [path]: textOf(path).replace('kind: 政府部门', 'kind: 群团组织'),
  });
  expect(ask(register, 'caifa-xuke').notes.join()).toContain('不是行政机关');
});
