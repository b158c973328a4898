import { expect, test } from 'vitest';
import { expectExample, type Overlay, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { LAWFUL_BASIS, samplePenalty } from './sample-penalty.ts';
import { statutoryPower } from './statutory-power.ts';

const MATTER = 'matters/huanjing/fenshao-jiegan.yaml';
const { also = {} } = statutoryPower.example;

const said = (overlay: Overlay) =>
  problemsWith([statutoryPower], overlay).map(({ message, hint }) => [message, hint]);

function empowering(...addressees: string[]): Overlay {
  const basis = LAWFUL_BASIS.replaceAll('[县级部门]', `[${addressees.join(', ')}]`);
  return { ...also, [MATTER]: samplePenalty({ basis }) };
}

test("a department's power is not the township's own", () => {
  expectExample(statutoryPower);
  expect(said(empowering('县级部门'))).toMatchInlineSnapshot(`
    [
      [
        "山前镇“露天焚烧秸秆的处罚”写的是法定，《大气污染防治法》第一百一十九条第一款写的是县级部门",
        "省里决定交给乡镇的，写直接赋权；法律允许委托、也签了委托书的，写委托；都没有的，由县生态环境局办",
      ],
    ]
  `);
});

test('a 街道 has what the article gives to it, and not what it gives to 乡镇人民政府', () => {
  const town = 'towns/shanqian/town.yaml';
  const street = { [town]: textOf(town).replace('kind: 镇', 'kind: 街道') };
  expect(said({ ...empowering('乡镇人民政府', '街道办事处'), ...street })).toEqual([]);
  expect(said({ ...empowering('乡镇人民政府'), ...street })).toMatchInlineSnapshot(`
    [
      [
        "山前镇“露天焚烧秸秆的处罚”写的是法定，《大气污染防治法》第一百一十九条第一款写的是乡镇人民政府",
        "街道办事处不是乡级人民政府，由条文写的县级机关办：还没有公布的从清单里去掉；公布过的写止日、更正它的决定（kind 写调整）和由谁接手",
      ],
    ]
  `);
});

test('what the province chooses is held by whom it names', () => {
  const chosen = (town: string) => ({
    ...empowering('乡镇人民政府', '省定'),
    'decisions/dian-ming.yaml': `id: dian-ming
title: 关于由部分乡镇查处露天焚烧的决定（虚构）
issuer: 某省人民政府
level: 省级
kind: 赋权
published: 2023-01-16
from: 2023-03-01
summary: 点名的乡镇自己查处。
matters:
  - fenshao-jiegan
towns:
  - ${town}
`,
  });
  expect(said(chosen('shanqian'))).toEqual([]);
  expect(said(chosen('hebian'))).toMatchInlineSnapshot(`
    [
      [
        "山前镇“露天焚烧秸秆的处罚”写的是法定，《大气污染防治法》第一百一十九条第一款写的是乡镇人民政府，由省里定",
        "省里的决定点名山前镇的，写进 decisions；没有点名的，由县生态环境局办",
      ],
    ]
  `);
});

test('it begins no earlier than the article', () => {
  const list = 'towns/shanqian/powers.yaml';
  const early = {
    ...empowering('乡镇人民政府'),
    [list]: (also[list] ?? '').replace('2023', '2017'),
  };
  expect(said(early)).toMatchInlineSnapshot(`
    [
      [
        "山前镇“露天焚烧秸秆的处罚”写的是法定，2017-03-01 却没有一条依据在施行",
        "补上那天在施行、写明由乡镇办的条文；没有的，不能写法定",
      ],
    ]
  `);
});

test('what nobody has written down yet is told at the article alone', () => {
  const basis = LAWFUL_BASIS.replaceAll('\n    empowers: [县级部门]', '');
  expect(said({ ...also, [MATTER]: samplePenalty({ basis }) })).toEqual([]);
  expect(said({ ...also, [MATTER]: samplePenalty({ basis: ' []' }) })).toMatchInlineSnapshot(`
    [
      [
        "山前镇“露天焚烧秸秆的处罚”写的是法定，2023-03-01 却没有一条依据在施行",
        "补上那天在施行、写明由乡镇办的条文；没有的，不能写法定",
      ],
    ]
  `);
});

test('what a correcting decision closed was put right, and is not held against the list for ever', () => {
  const [path = '', claim = ''] = Object.entries(also)[0] ?? [];
  const closed = (kind: string) => ({
    ...empowering('县级部门'),
    [path]: `${claim}  until: 2026-11-01
  closedBy: geng-zheng
  successor:
    by: huanbao-ju
    from: 2026-11-02
  transition: 已立案的移交
`,
    'decisions/geng-zheng.yaml': `id: geng-zheng
title: 关于更正清单的公告（虚构）
issuer: 小石县人民政府
level: 县级
kind: ${kind}
published: 2026-11-01
from: 2026-11-02
summary: 更正。
`,
  });
  expect(said(closed('收回'))).toHaveLength(1);
  expect(said(closed('调整'))).toEqual([]);
});
