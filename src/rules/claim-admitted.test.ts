import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { claimAdmitted } from './claim-admitted.ts';

const { file, passing, also = {} } = claimAdmitted.example;
const DECISION = 'decisions/xian-zhunru-2025.yaml';

const shown = (overlay: Record<string, string>) =>
  problemsWith([claimAdmitted], { ...also, [file]: passing, ...overlay }).map((p) => [
    `${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);

const claimedBy = (town: string, from: string) => {
  const path = `towns/${town}/powers.yaml`;
  const claim = `- matter: fugeng-chufa\n  mode: 直接赋权\n  from: ${from}\n  decision: sheng-fuquan-2023\n  usage: 正常运行\n`;
  return { [path]: textOf(path) + claim };
};

test('a matter from outside the catalogue without an admission is found', () => {
  expectExample(claimAdmitted);
});

test('a town the admission does not name, and a claim before it, are found', () => {
  expect(
    shown({ ...claimedBy('hebian', '2025-06-01'), ...claimedBy('shanqian', '2025-05-31') }),
  ).toMatchInlineSnapshot(`
    [
      [
        "content/towns/hebian/powers.yaml:7",
        "河边乡“退耕还林后擅自复耕的处罚”是清单外准入的事项，《关于准入一项清单外事项的决定（虚构）》只准了山前镇",
        "河边乡要办，先报审准入；没有准入的，从清单里撤下",
      ],
      [
        "content/towns/shanqian/powers.yaml:16",
        "山前镇“退耕还林后擅自复耕的处罚”从 2025-05-31 起，早于《关于准入一项清单外事项的决定（虚构）》公布（2025-05-16）或者施行（2025-06-01）",
        "from 不能早于 2025-06-01",
      ],
    ]
  `);
});

test('a decision of another kind, or one that does not list the matter, admits nothing', () => {
  const decision = also[DECISION] ?? '';
  expect([
    ...shown({ [DECISION]: decision.replace('kind: 准入', 'kind: 调整') }),
    ...shown({ [DECISION]: decision.replace('matters:\n  - fugeng-chufa\n', '') }),
  ]).toMatchInlineSnapshot(`
    [
      [
        "content/matters/linye/fugeng-chufa.yaml:12",
        "“退耕还林后擅自复耕的处罚”的准入决定写的是《关于准入一项清单外事项的决定（虚构）》，那是一份调整文件，不是准入决定",
        "换成准入决定；没有批准过的，不能进清单",
      ],
      [
        "content/matters/linye/fugeng-chufa.yaml:12",
        "“退耕还林后擅自复耕的处罚”的准入决定《关于准入一项清单外事项的决定（虚构）》没有列这个事项",
        "核对决定的附件；确实列了的，补进决定的 matters",
      ],
    ]
  `);
});

test('a claim from the first day of the admission passes', () => {
  expect(shown(claimedBy('shanqian', '2025-06-01'))).toEqual([]);
});
