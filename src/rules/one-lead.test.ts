import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { oneLead } from './one-lead.ts';

const POWERS = 'towns/shanqian/powers.yaml';

interface Part {
  from: string;
  until?: string;
  mode?: string;
  heir?: readonly [by: string, from: string];
}

/** Entries of 山前镇 for one matter, one after another. */
const shown = (...parts: Part[]) => {
  const text = parts.map(
    ({ from, until, mode = '直接赋权', heir }) =>
      `- matter: fenshao-jiegan\n  mode: ${mode}\n  from: ${from}\n  decision: sheng-fuquan-2023\n  usage: 正常运行\n${
        until ? `  until: ${until}\n` : ''
      }${heir ? `  successor: { by: ${heir[0]}, from: ${heir[1]} }\n` : ''}`,
  );
  return problemsWith([oneLead], { [POWERS]: text.join('') }).map((p) => [
    `${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);
};

test('a gap before the successor is found', () => {
  expectExample(oneLead);
});

test('two entries on the same day are found, however long the first one runs', () => {
  expect(
    shown(
      { from: '2023-03-01' },
      { from: '2024-01-01', until: '2024-02-01' },
      { from: '2025-01-01' },
    ),
  ).toMatchInlineSnapshot(`
    [
      [
        "content/towns/shanqian/powers.yaml:8",
        "山前镇“露天焚烧秸秆的处罚”有两条承接的日子重叠：一条从 2023-03-01 起没有止日，一条从 2024-01-01 起",
        "前一条的止日写 2023-12-31，或者改后一条的起日",
      ],
      [
        "content/towns/shanqian/powers.yaml:14",
        "山前镇“露天焚烧秸秆的处罚”有两条承接的日子重叠：一条从 2023-03-01 起没有止日，一条从 2025-01-01 起",
        "前一条的止日写 2024-12-31，或者改后一条的起日",
      ],
    ]
  `);
});

test('an heir that does not take over that day, or only assists, leaves nobody in the lead', () => {
  const ended = { from: '2023-03-01', until: '2025-12-31' };
  expect([
    ...shown({ ...ended, heir: ['shanqian', '2026-01-01'] }, { from: '2026-01-02' }),
    ...shown({ ...ended, heir: ['shanqian', '2026-01-01'] }, { from: '2026-01-01', mode: '配合' }),
  ]).toMatchInlineSnapshot(`
    [
      [
        "content/towns/shanqian/powers.yaml:7",
        "山前镇“露天焚烧秸秆的处罚”承接到 2025-12-31，写的是山前镇从 2026-01-01 起接着办，可山前镇那天没有承接这件事",
        "在山前镇的清单里补一条从 2026-01-01 起的承接，或者改正由谁接手",
      ],
      [
        "content/towns/shanqian/powers.yaml:7",
        "山前镇“露天焚烧秸秆的处罚”承接到 2025-12-31，接手的山前镇那天只是配合，没有人主责",
        "主责回到县级部门的，successor 写那个部门；山前镇主责的，改正它的赋权方式",
      ],
    ]
  `);
});

test('a department and the town cannot both take over', () => {
  expect(
    shown(
      { from: '2023-03-01', until: '2025-12-31', heir: ['huanbao-ju', '2026-01-01'] },
      { from: '2026-01-01' },
    ),
  ).toMatchInlineSnapshot(`
    [
      [
        "content/towns/shanqian/powers.yaml:10",
        "山前镇“露天焚烧秸秆的处罚”从 2026-01-01 起写了由县生态环境局接手，同一天山前镇又有一条承接",
        "收回了，就删掉还没有公布的这条承接；接着办，就把前一条的 successor 改成本乡镇",
      ],
    ]
  `);
});

test('another town that already has the matter may take over, and a power may come back later', () => {
  expect(
    shown({ from: '2023-03-01', until: '2025-12-31', heir: ['hebian', '2026-01-01'] }),
  ).toEqual([]);
  expect(
    shown(
      { from: '2023-03-01', until: '2024-12-31', heir: ['huanbao-ju', '2025-01-01'] },
      { from: '2026-01-01' },
    ),
  ).toEqual([]);
});
