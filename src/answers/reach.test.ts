import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import type { Addressee } from '../schema/index.ts';
import { reachOn } from './reach.ts';

const DAY = '2026-11-21';
const PENALTY = 'matters/huanjing/fenshao-jiegan.yaml';
const SERVICE = 'matters/minzheng/dibao-shenqing.yaml';
const TOWN = 'towns/shanqian/town.yaml';

/** What becomes of the service in a township of this kind when its article names these. */
function reaching(
  addressees: readonly Addressee[],
  kind = '镇',
  more: Record<string, string> = {},
) {
  const register = registerWith({
    [SERVICE]: textOf(SERVICE).replace(
      'empowers: [乡镇人民政府, 街道办事处]',
      `empowers: [${addressees.join(', ')}]`,
    ),
    [TOWN]: textOf(TOWN).replace('kind: 镇', `kind: ${kind}`),
    ...more,
  });
  const matter = the(register.matters, 'dibao-shenqing');
  return reachOn(register, the(register.towns, 'shanqian'), matter, DAY);
}

test('what an article gives to 乡级人民政府 is no 街道办事处 of', () => {
  const table = (['镇', '乡', '民族乡', '街道'] as const).map((kind) => [
    kind,
    reaching(['乡镇人民政府'], kind).kind,
    reaching(['乡镇人民政府', '街道办事处'], kind).kind,
    reaching(['民族乡人民政府'], kind).kind,
    reaching(['行政机关'], kind).kind,
  ]);
  expect(table).toEqual([
    ['镇', '乡镇', '乡镇', '不适用', '乡镇'],
    ['乡', '乡镇', '乡镇', '不适用', '乡镇'],
    ['民族乡', '乡镇', '乡镇', '乡镇', '乡镇'],
    ['街道', '不适用', '乡镇', '不适用', '乡镇'],
  ]);
});

test('where it does not name the township, the county acts: a department before the government', () => {
  expect(reaching(['乡镇人民政府', '县级部门', '县级以上人民政府'], '街道')).toEqual({
    kind: '县里',
    by: '县级部门',
    others: true,
  });
  expect(reaching(['乡镇人民政府', '县级以上人民政府'], '街道')).toEqual({
    kind: '县里',
    by: '县级以上人民政府',
    others: true,
  });
});

test('a choice left to the province reaches the townships that its decision names, from its day on', () => {
  const decision = (level: string, kind: string, town: string, from = '2026-07-01') => ({
    'decisions/xuanze.yaml': `id: xuanze
title: 关于由乡镇确认社会救助的决定（虚构）
issuer: 某省人民政府
level: ${level}
kind: ${kind}
published: 2026-06-12
from: ${from}
summary: 交给乡镇定。
matters:
  - dibao-shenqing
towns:
  - ${town}
`,
  });
  const left = (more = {}) => reaching(['乡镇人民政府', '省定'], '镇', more).kind;
  expect(left()).toBe('县里');
  expect(left(decision('省级', '赋权', 'shanqian'))).toBe('乡镇');
  expect(left(decision('省级', '赋权', 'hebian'))).toBe('县里');
  expect(left(decision('县级', '赋权', 'shanqian'))).toBe('县里');
  expect(left(decision('省级', '收回', 'shanqian'))).toBe('县里');
  expect(left(decision('省级', '赋权', 'shanqian', '2027-01-01'))).toBe('县里');
  // The article lets the province choose among 乡镇人民政府 only.
  expect(
    reaching(['乡镇人民政府', '省定'], '街道', decision('省级', '赋权', 'shanqian')).kind,
  ).toBe('县里');
});

test('a duty to organise is no power to punish', () => {
  const register = registerWith({
    [PENALTY]: textOf(PENALTY).replace(
      'lead:\n',
      `  - law: senlin-fa
    article: 第五十七条
    role: 授权
    from: 2020-07-01
    empowers: [乡镇人民政府]
lead:
`,
    ),
  });
  const matter = the(register.matters, 'fenshao-jiegan');
  expect(reachOn(register, the(register.towns, 'shanqian'), matter, DAY)).toEqual({
    kind: '县里',
    by: '县级部门',
    others: false,
  });
});

test('a matter of villages, or whose statutes all are, has no place where there are none', () => {
  const city = textOf(TOWN).replace('area: 城乡', 'area: 城市');
  const law = textOf('laws/shehui-jiuzhu-fa.yaml').replace('area: 城乡', 'area: 仅农村');
  const reach = (files: Record<string, string>) => {
    const register = registerWith({ [TOWN]: city, ...files });
    const matter = the(register.matters, 'dibao-shenqing');
    return reachOn(register, the(register.towns, 'shanqian'), matter, DAY);
  };
  expect(reach({}).kind).toBe('乡镇');
  expect(reach({ [SERVICE]: textOf(SERVICE).replace('area: 城乡', 'area: 仅农村') })).toEqual({
    kind: '不适用',
    because: '区域',
    law: undefined,
  });
  expect(reach({ 'laws/shehui-jiuzhu-fa.yaml': law })).toMatchObject({
    kind: '不适用',
    because: '区域',
    law: { id: 'shehui-jiuzhu-fa' },
  });
});

test('while nobody has written down whom an article empowers, the list is believed', () => {
  const register = registerWith({
    [SERVICE]: textOf(SERVICE).replace('    empowers: [乡镇人民政府, 街道办事处]\n', ''),
  });
  const matter = the(register.matters, 'dibao-shenqing');
  expect(reachOn(register, the(register.towns, 'shanqian'), matter, DAY)).toEqual({
    kind: '乡镇',
    named: false,
  });
});
