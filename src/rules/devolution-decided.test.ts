import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { devolutionDecided } from './devolution-decided.ts';

const POWERS = 'towns/shanqian/powers.yaml';

test('a county decision cannot hand down penalties', () => {
  expectExample(devolutionDecided);
});

test('a claim cannot begin before its decision is in force', () => {
  const early = textOf(POWERS).replace('from: 2023-03-01', 'from: 2023-02-01');
  expect(
    problemsWith([devolutionDecided], { [POWERS]: early }).map((p) => [
      p.at.line,
      p.message,
      p.hint,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        3,
        "山前镇“露天焚烧秸秆的处罚”从 2023-02-01 起，早于《关于把部分行政处罚权交给乡镇的决定（虚构）》公布（2023-01-16）或者施行（2023-03-01）",
        "from 不能早于 2023-03-01",
      ],
    ]
  `);
});

test('what takes back, what merges and what names another township hands nothing over', () => {
  const path = 'decisions/sheng-fuquan-2023.yaml';
  const said = (text: string) =>
    problemsWith([devolutionDecided], { [path]: text }).map(({ message }) => message);
  const decision = devolutionDecided.example.passing;
  expect([
    ...said(decision.replace('kind: 赋权', 'kind: 收回')),
    ...said(`${decision}towns:\n  - hebian\n`),
  ]).toMatchInlineSnapshot(`
    [
      "河边乡“露天焚烧秸秆的处罚”写的是直接赋权，依据《关于把部分行政处罚权交给乡镇的决定（虚构）》是一份收回文件，不是赋权决定",
      "山前镇“露天焚烧秸秆的处罚”写的是直接赋权，依据《关于把部分行政处罚权交给乡镇的决定（虚构）》是一份收回文件，不是赋权决定",
      "山前镇“露天焚烧秸秆的处罚”所依据的《关于把部分行政处罚权交给乡镇的决定（虚构）》只交给河边乡，没有山前镇",
    ]
  `);
});

test('of powers other than penalties a decision hands over none by itself', () => {
  const matter = 'matters/linye/caifa-xuke.yaml';
  const claim = `- matter: caifa-xuke
  mode: 直接赋权
  from: 2023-03-01
  decision: sheng-fuquan-2023
  usage: 正常运行
`;
  const said = (type: string) =>
    problemsWith([devolutionDecided], {
      [matter]: textOf(matter).replace('type: 行政许可', `type: ${type}`),
      [POWERS]: claim,
    }).map(({ message }) => message);
  expect(said('行政检查')).toEqual([]);
  expect(said('行政确认')).toMatchInlineSnapshot(`
    [
      "山前镇“林木采伐许可证核发”是行政确认，写的是直接赋权：行政处罚法第二十四条只让省里交处罚权",
    ]
  `);
});

const BACK = `id: shou-hui
title: 关于收回焚烧处罚权的通知（虚构）
issuer: 小石县人民政府
level: 县级
kind: 收回
published: 2025-06-01
from: 2025-07-01
summary: 收回。
matters:
  - fenshao-jiegan
`;
const entry = (from: string, more = '') => `- matter: fenshao-jiegan
  mode: 直接赋权
  from: ${from}
${more}  decision: sheng-fuquan-2023
  office: zhifa
  usage: 正常运行
`;
const CLOSED = `  until: 2025-06-30
  closedBy: shou-hui
  successor:
    by: huanbao-ju
    from: 2025-07-01
  transition: 已立案的由镇办结
`;

function judged(decision: string, claim: string, more = {}) {
  return problemsWith([devolutionDecided], {
    'decisions/shou-hui.yaml': decision,
    [POWERS]: claim,
    'towns/hebian/powers.yaml': '[]\n',
    ...more,
  }).map(({ message }) => message);
}

test('what was taken back does not begin anew on the old decision, unless a later one gives it again', () => {
  const again = entry('2023-03-01', CLOSED) + entry('2026-01-01');
  expect(judged(BACK, again)).toMatchInlineSnapshot(`
    [
      "山前镇“露天焚烧秸秆的处罚”从 2026-01-01 起，《关于收回焚烧处罚权的通知（虚构）》从 2025-07-01 起已经收回，以后没有再交的决定",
    ]
  `);
  expect(judged(`${BACK}towns:\n  - hebian\n`, again)).toEqual([]);
  const anew = BACK.replace('id: shou-hui', 'id: zai-jiao')
    .replace('kind: 收回', 'kind: 认领公布')
    .replace('2025-06', '2025-10')
    .replace('2025-07', '2025-11');
  expect(judged(BACK, again, { 'decisions/zai-jiao.yaml': anew })).toEqual([]);
  const renumbered = anew.replace('kind: 认领公布', 'kind: 调整');
  expect(judged(BACK, again, { 'decisions/zai-jiao.yaml': renumbered })).toHaveLength(1);
});

test('an entry that was wrong is put right by a decision that corrects the list, and not by its end alone', () => {
  const unlisted = entry('2023-02-01', CLOSED);
  expect(judged(BACK, unlisted)).toHaveLength(1);
  expect(judged(BACK.replace('kind: 收回', 'kind: 调整'), unlisted)).toEqual([]);
  expect(judged(BACK.replace('kind: 收回', 'kind: 调整'), entry('2023-02-01'))).toHaveLength(1);
});
