import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { dutyClassesConsistent } from './duty-classes-consistent.ts';

const { file, failing, passing } = dutyClassesConsistent.example;
const MATTER = 'matters/minzheng/faxian-jiuzhu.yaml';
const SERVICE = 'matters/minzheng/dibao-shenqing.yaml';

const shown = (overlay: Record<string, string>) =>
  problemsWith([dutyClassesConsistent], overlay).map((p) => [
    `${p.severity} ${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);

test('an own duty called an assisting one is found', () => {
  expectExample(dutyClassesConsistent);
  expect(shown({ [file]: failing })).toMatchInlineSnapshot(`
    [
      [
        "error content/towns/shanqian/responsibilities.yaml:6",
        "山前镇“主动发现需要救助的家庭”写的是配合履职，赋权方式却是法定",
        "法定是基本履职：改正 dutyClass，或者改正 mode",
      ],
    ]
  `);
});

test('what went back up has a last day and a department, and is called so', () => {
  const ended = passing.replace('mode', 'until: 2026-09-30\n  mode');
  const up = '  successor: { by: minzheng-ju, from: 2026-10-01 }\n';
  const taken = ended.replace('基本履职', '上级部门收回');
  expect([
    ...shown({ [file]: passing.replace('基本履职', '上级部门收回') }),
    ...shown({ [file]: taken }),
    ...shown({ [file]: `${taken}${up.replace('minzheng-ju', 'hebian')}` }),
    ...shown({ [file]: `${ended}${up}` }),
  ]).toMatchInlineSnapshot(`
    [
      [
        "error content/towns/shanqian/responsibilities.yaml:6",
        "山前镇“主动发现需要救助的家庭”写的是上级部门收回，却没有止日",
        "补上止日、收回决定和由谁接手；没有收回的，去掉 dutyClass",
      ],
      [
        "error content/towns/shanqian/responsibilities.yaml:7",
        "山前镇“主动发现需要救助的家庭”写的是上级部门收回，接手的却没有写",
        "successor 写收回它的县级部门；由乡镇接着办的，去掉 dutyClass",
      ],
      [
        "error content/towns/shanqian/responsibilities.yaml:7",
        "山前镇“主动发现需要救助的家庭”写的是上级部门收回，接手的却不是县级部门",
        "successor 写收回它的县级部门；由乡镇接着办的，去掉 dutyClass",
      ],
      [
        "lapsed content/towns/shanqian/responsibilities.yaml:7",
        "山前镇“主动发现需要救助的家庭”写的是基本履职，可到 2026-09-30 已经由县级部门收回",
        "改成上级部门收回，或者去掉 dutyClass，按止日和接手推算",
      ],
    ]
  `);
  expect(shown({ [file]: `${taken}${up}` })).toEqual([]);
});

test('one town that only assists where the town leads is found at its entry', () => {
  expect(
    shown({
      [file]: passing.replace('mode: 法定', 'mode: 配合').replace('  dutyClass: 基本履职\n', ''),
    }),
  ).toMatchInlineSnapshot(`
      [
        [
          "error content/towns/shanqian/responsibilities.yaml:2",
          "山前镇“主动发现需要救助的家庭”写的是配合，事项里却是乡镇主责",
          "乡镇主责的写法定或者直接赋权；否则改正事项里的主责",
        ],
      ]
    `);
});

test('where the matter itself is the odd one out, it is named once', () => {
  expect([
    ...shown({ [MATTER]: textOf(MATTER).replace('lead:\n  by: 乡镇', 'lead:\n  by: minzheng-ju') }),
    ...shown({
      [SERVICE]: textOf(SERVICE).replace('lead:\n  by: 乡镇', 'lead:\n  by: minzheng-ju'),
    }),
  ]).toMatchInlineSnapshot(`
    [
      [
        "error content/matters/minzheng/faxian-jiuzhu.yaml:22",
        "“主动发现需要救助的家庭”的类型是乡镇主责，主责写的却是县民政局",
        "主责写乡镇，或者把类型改成乡镇配合",
      ],
      [
        "error content/matters/minzheng/dibao-shenqing.yaml:22",
        "“最低生活保障申请受理”写的是县民政局主责，2 条承接写的都是法定",
        "真由县民政局主责的，承接改成配合或者服务前移；否则主责写乡镇",
      ],
    ]
  `);
});
