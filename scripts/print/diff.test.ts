import { expect, test } from 'vitest';
import { diffProblems, diffRegisters } from '../../src/answers/index.ts';
import { toHtml, toMarkdown } from '../../src/exchange/index.ts';
import type { Problem } from '../../src/register/index.ts';
import { registerWith, textOf } from '../../tests/helpers/answers.ts';
import { type DiffReport, diffBlocks } from './diff-blocks.ts';
import { printDiffJson } from './diff-json.ts';
import { otherFiles } from './other-files.ts';

const POWERS = 'towns/shanqian/powers.yaml';
const before = registerWith();
const now = registerWith({
  [POWERS]: textOf(POWERS).replace(
    'from: 2023-03-01',
    `from: 2023-03-01
  until: 2025-12-31
  closedBy: sheng-fuquan-2023
  successor: { by: huanbao-ju, from: 2026-01-01 }
  transition: 已立案的由镇办结`,
  ),
  'matters/linye/caifa-xuke.yaml': textOf('matters/linye/caifa-xuke.yaml').replace(
    /^summary: .*$/m,
    'summary: 砍 <树> 要先办证',
  ),
});
const problem: Problem = {
  rule: 'spoken-names',
  severity: 'warning',
  at: { file: 'content/a.yaml', line: 2, column: 1 },
  message: '群众说法太少',
  hint: '多写几个',
};
const file = (path: string, text: string) => ({ path, file: `content/${path}`, text });
const report: DiffReport = {
  earlier: 'main',
  ...diffRegisters(before, now, '2026-11-21'),
  problems: diffProblems([], [problem]),
  files: otherFiles(
    [file('faq/a/b.mdx', 'title: 旧'), file('laws/x.yaml', 'a'), file('faq/a/gone.mdx', '')],
    [file('faq/a/b.mdx', 'title: 新'), file('laws/x.yaml', 'b')],
  ),
};
const registers = { before, now };

test('of a consultation only the text below its fields is named, where that changed', () => {
  const path = 'consultations/a.mdx';
  const asking = (title: string, text: string) =>
    file(path, `---\ntitle: ${title}\n---\n${text}\n`);
  const found = (was: string, text: string) =>
    otherFiles([asking('甲', was)], [asking('乙', text)]).map(({ change, name }) => [change, name]);
  expect(found('理由', '理由')).toEqual([]);
  expect(found('理由', '别的理由')).toEqual([['变更', '乙']]);
  expect(otherFiles([], [asking('甲', '理由')])).toEqual([]);
  expect(otherFiles([asking('甲', '理由')], [])).toEqual([]);
});

test('Markdown: by town and list, then what it means, records, files, problems', () => {
  expect(toMarkdown(diffBlocks(report, registers))).toMatchInlineSnapshot(`
    "# 同 main 相比改了什么

    清单动了 1 条，记录动了 1 个，其他文件动了 2 个。1 件事换了人办、名义、被告或者方式。多了 1 处提醒。按 2026-11-21 这天算。

    ## 清单

    ### 山前镇 · 权力清单

    **山前镇：收回 1 项，自 2026-01-01 由小石县生态环境局行使（《关于把部分行政处罚权交给乡镇的决定（虚构）》）**

    - 露天焚烧秸秆的处罚（\`content/towns/shanqian/powers.yaml:1\`）
      - 过渡：已立案的由镇办结

    ## 办事和救济有什么不同

    **山前镇（1 项）**

    - 山前镇“露天焚烧秸秆的处罚”：自 2026-01-01 起（\`fenshao-jiegan\`）
      - 找小石县生态环境局（原来：山前镇人民政府）
      - 名义：小石县生态环境局（原来：山前镇人民政府）
      - 被申请人、被告：小石县生态环境局（原来：山前镇人民政府）
      - 方式：县里办（原来：直接赋权）
      - 电话：0000-300 1001（原来：0000-301 0002）
      - 地点：小石县东街 1 号（原来：小石县山前镇中街 1 号）

    ## 事项和其他记录

    **事项（1）**

    - 变更事项“林木采伐许可证核发”（\`content/matters/linye/caifa-xuke.yaml:1\`）
      - 一句话：砍自留山的树，先办采伐证。 → 砍 \\<树\\> 要先办证

    ## 其他文件

    **2 个**

    - 变更问答“新”（\`content/faq/a/b.mdx\`）
    - 删除问答（\`content/faq/a/gone.mdx\`）

    ## 新出现的问题

    **1 处**

    - 提醒：群众说法太少（\`content/a.yaml:2\`）
      - 怎么改：多写几个
    "
  `);
});

test('HTML: one file, with nothing of the content taken for markup', () => {
  const html = toHtml(diffBlocks(report, registers));
  expect(html).toContain('砍 &lt;树&gt; 要先办证');
  expect(html).not.toMatch(/<树>|src=|href=/);
});

test('JSON: every sentence beside what it says', () => {
  const json = JSON.parse(printDiffJson(report, registers));
  expect(Object.keys(json)).toEqual([
    'schemaVersion',
    'asOf',
    'earlier',
    'lists',
    'records',
    'effects',
    'files',
    'problems',
  ]);
  expect(json.lists[0]).toMatchObject({
    town: 'shanqian',
    kind: '收回',
    day: '2026-01-01',
    by: 'huanbao-ju',
    entries: [{ matter: 'fenshao-jiegan', place: 'content/towns/shanqian/powers.yaml:1' }],
  });
  expect(json.effects[0].now).toMatchObject({ respondent: '小石县生态环境局' });
  expect(json.effects[0].before).toMatchObject({ respondent: '山前镇人民政府' });
});

test('nothing changed is said in a sentence', () => {
  const same = diffRegisters(before, registerWith(), '2026-11-21');
  const empty = { earlier: 'main', ...same, problems: diffProblems([], []), files: [] };
  expect(toMarkdown(diffBlocks(empty, registers))).toBe(
    '# 同 main 相比改了什么\n\n没有改动内容。\n',
  );
});
