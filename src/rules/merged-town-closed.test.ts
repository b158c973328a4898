import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { mergedTownClosed } from './merged-town-closed.ts';

const { file, failing, passing, also = {} } = mergedTownClosed.example;
const DECISION = 'decisions/chebing-2026.yaml';

const shown = (overlay: Record<string, string>) =>
  problemsWith([mergedTownClosed], { ...also, [file]: passing, ...overlay }).map((p) => [
    `${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);

test('an entry left open is found', () => {
  expectExample(mergedTownClosed);
});

test('several left open in one list are said once', () => {
  const caifa = '- matter: caifa-xuke\n  mode: 配合\n  from: 2023-03-01\n  usage: 正常运行\n';
  expect([
    ...shown({ [file]: failing + caifa }),
    ...shown({ [file]: passing.replace('until: 2026-09-30', 'until: 2026-10-01') }),
  ]).toMatchInlineSnapshot(`
    [
      [
        "content/towns/hebian/powers.yaml:3",
        "河边乡从 2026-10-01 起并入山前镇，权力清单里“露天焚烧秸秆的处罚”等 2 项的承接没有止日",
        "每条都写上止日 2026-09-30，由山前镇从 2026-10-01 起接着办",
      ],
      [
        "content/towns/hebian/powers.yaml:7",
        "河边乡从 2026-10-01 起并入山前镇，权力清单里“露天焚烧秸秆的处罚”的承接写到 2026-10-01",
        "写上止日 2026-09-30，由山前镇从 2026-10-01 起接着办",
      ],
    ]
  `);
});

test('the heir is the town it went to', () => {
  expect(
    shown({ [file]: passing.replace('by: shanqian', 'by: huanbao-ju') }),
  ).toMatchInlineSnapshot(`
    [
      [
        "content/towns/hebian/powers.yaml:10",
        "河边乡“露天焚烧秸秆的处罚”因撤并到 2026-09-30 为止，接手的写成了县生态环境局，河边乡并入的是山前镇",
        "successor 写山前镇",
      ],
    ]
  `);
});

test('the decision must merge this town, by that day', () => {
  const decision = also[DECISION] ?? '';
  expect([
    ...shown({ [DECISION]: decision.replace('kind: 撤并', 'kind: 调整') }),
    ...shown({ [DECISION]: decision.replace('  - hebian\n', '') }),
    ...shown({ [DECISION]: decision.replace('from: 2026-10-01', 'from: 2026-11-01') }),
  ]).toMatchInlineSnapshot(`
    [
      [
        "content/towns/hebian/town.yaml:10",
        "河边乡并入山前镇，写的决定是《关于同意撤销河边乡、并入山前镇的批复（虚构）》，那份决定不是撤并决定",
        "换成批准撤并的决定",
      ],
      [
        "content/towns/hebian/town.yaml:10",
        "河边乡并入山前镇，写的决定是《关于同意撤销河边乡、并入山前镇的批复（虚构）》，那份决定没有列河边乡",
        "换成批准撤并的决定",
      ],
      [
        "content/towns/hebian/town.yaml:9",
        "河边乡从 2026-10-01 起并入山前镇，《关于同意撤销河边乡、并入山前镇的批复（虚构）》2026-11-01 才施行",
        "并入的日子不能早于 2026-11-01",
      ],
    ]
  `);
});

test('what was taken back before the merger keeps its own heir', () => {
  const before = passing
    .replace('until: 2026-09-30', 'until: 2026-05-31')
    .replace('closedBy: chebing-2026', 'closedBy: sheng-fuquan-2023')
    .replace('by: shanqian\n    from: 2026-10-01', 'by: huanbao-ju\n    from: 2026-06-01');
  expect(shown({ [file]: before })).toEqual([]);
});
