import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { withdrawnHasSuccessor } from './withdrawn-has-successor.ts';

const { file, failing, passing, also = {} } = withdrawnHasSuccessor.example;
const DECISION = 'decisions/xian-shouhui-2026.yaml';
const MATTER = 'matters/huanjing/fenshao-jiegan.yaml';

const shown = (overlay: Record<string, string>) =>
  problemsWith([withdrawnHasSuccessor], { ...also, [file]: passing, ...overlay }).map((p) => [
    `${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);

test('a bare last day is found', () => {
  expectExample(withdrawnHasSuccessor);
});

test('everything that is missing is said at once, and an end without its day is found', () => {
  expect([
    ...shown({ [file]: failing }),
    ...shown({
      [file]: passing.replace('  transition: 2026 年 3 月 1 日前已立案的案件仍由镇办结\n', ''),
    }),
    ...shown({ [file]: passing.replace('  until: 2026-02-28\n', '') }),
  ]).toMatchInlineSnapshot(`
    [
      [
        "content/towns/shanqian/powers.yaml:4",
        "山前镇“露天焚烧秸秆的处罚”承接到 2026-02-28 为止，没有写哪份决定收回的、由谁接手、没办完的怎么办",
        "照收回决定补上 closedBy、successor、transition；还在办的，去掉止日",
      ],
      [
        "content/towns/shanqian/powers.yaml:4",
        "山前镇“露天焚烧秸秆的处罚”承接到 2026-02-28 为止，没有写没办完的怎么办",
        "照收回决定补上 transition；还在办的，去掉止日",
      ],
      [
        "content/towns/shanqian/powers.yaml:6",
        "山前镇“露天焚烧秸秆的处罚”写了收回决定，没有写承接到哪天为止",
        "补上 until：接手前一天；还在办的，去掉这些",
      ],
    ]
  `);
});

test('the decision must be about this matter and this town, and in force by then', () => {
  const decision = also[DECISION] ?? '';
  expect([
    ...shown({ [DECISION]: decision.replace('  - fenshao-jiegan', '  - caifa-xuke') }),
    ...shown({ [DECISION]: decision.replace('  - shanqian', '  - hebian') }),
    ...shown({ [DECISION]: decision.replace('from: 2026-03-01', 'from: 2026-04-01') }),
  ]).toMatchInlineSnapshot(`
    [
      [
        "content/towns/shanqian/powers.yaml:7",
        "山前镇“露天焚烧秸秆的处罚”写的收回决定是《关于收回部分乡镇行政处罚权的通知（虚构）》，那份决定没有列这个事项",
        "换成真正收回它的决定；附件里确实有的，补进决定的 matters",
      ],
      [
        "content/towns/shanqian/powers.yaml:7",
        "山前镇“露天焚烧秸秆的处罚”写的收回决定是《关于收回部分乡镇行政处罚权的通知（虚构）》，那份决定没有列山前镇",
        "换成真正收回它的决定；附件里确实有的，补进决定的 towns",
      ],
      [
        "content/towns/shanqian/powers.yaml:4",
        "山前镇“露天焚烧秸秆的处罚”承接到 2026-02-28 为止，《关于收回部分乡镇行政处罚权的通知（虚构）》2026-04-01 才施行",
        "决定施行前还由乡镇办，止日写 2026-03-31",
      ],
    ]
  `);
});

test('a power that no statute carries any more needs no successor', () => {
  const repealed = textOf(MATTER)
    .replace('until: 2026-08-14', 'until: 2026-02-28')
    .replace(
      / {2}- law: shengtai-huanjing-fadian\n {4}article: .*\n {4}role[\s\S]*?县级部门\]\n/,
      '',
    );
  const alone = passing.replace('  successor:\n    by: huanbao-ju\n    from: 2026-03-01\n', '');
  expect(shown({ [file]: alone })).toHaveLength(1);
  expect(shown({ [file]: alone, [MATTER]: repealed })).toEqual([]);
});
