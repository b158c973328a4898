import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { serviceReachable } from './service-reachable.ts';

const TOWN = 'towns/hebian/town.yaml';
const MATTER = 'matters/minzheng/dibao-shenqing.yaml';

function found(overlay: Record<string, string>) {
  return problemsWith([serviceReachable], overlay).map((p) => [
    `${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);
}

test('a service names its window or office', () => {
  expectExample(serviceReachable);
  expect(
    found({ 'towns/hebian/services.yaml': serviceReachable.example.failing }),
  ).toMatchInlineSnapshot(`
    [
      [
        "content/towns/hebian/services.yaml:1",
        "河边乡“最低生活保障申请受理”没有写窗口，也没有写承办机构，只能打总值班电话问",
        "在 window 里写窗口：minzheng（民政窗口）",
      ],
    ]
  `);
});

test('opening hours come from the window or the town', () => {
  const shut = textOf(TOWN).replace(/hours: .*\n/, '');
  expect(found({ [TOWN]: shut })).toMatchInlineSnapshot(`
    [
      [
        "content/towns/hebian/town.yaml:1",
        "河边乡没有写办公时间，1 项公共服务不知道几点开门",
        "在 hours 里写几点到几点；有的窗口时间不一样，写在那个窗口里",
      ],
    ]
  `);
  expect(
    found({ [TOWN]: shut.replace('    handles:', '    hours: 每周三\n    handles:') }),
  ).toEqual([]);
});

test('a service without a guide is one problem, not one for each town', () => {
  const text = textOf(MATTER);
  expect(found({ [MATTER]: text.slice(0, text.indexOf('guide:')) })).toMatchInlineSnapshot(`
    [
      [
        "content/matters/minzheng/dibao-shenqing.yaml:1",
        "“最低生活保障申请受理”没有写从哪里办",
        "补上办事指南 guide，在 channels 里至少写一个：窗口、网上、手机、电话、邮寄、上门、村级代办",
      ],
    ]
  `);
});
