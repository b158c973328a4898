import { describe, expect, test } from 'vitest';
import { textOf } from '../../tests/helpers/answers.ts';
import { closed, edited, FIRST, POWERS, said } from '../../tests/helpers/answers-diff.ts';
import type { Problem } from '../register/index.ts';
import { diffProblems } from './diff.ts';

test('the same content says nothing, and neither do comments and order of fields', () => {
  expect(said({})).toEqual([]);
  const moved = edited(
    POWERS,
    '  usage: 正常运行\n  counts',
    '  # 去年的\n  usage: 正常运行\n  counts',
  );
  expect(said(moved)).toEqual([]);
});

describe('lists', () => {
  test('what was taken back, from when, by whom, and what that means to the public', () => {
    expect(said(closed)).toMatchInlineSnapshot(`
      [
        "山前镇：收回 1 项，自 2026-01-01 由小石县生态环境局行使（《关于把部分行政处罚权交给乡镇的决定（虚构）》）",
        "山前镇“露天焚烧秸秆的处罚”：自 2026-01-01 起，找小石县生态环境局（原来：山前镇人民政府）；名义：小石县生态环境局（原来：山前镇人民政府）；被申请人、被告：小石县生态环境局（原来：山前镇人民政府）；方式：县里办（原来：直接赋权）；电话：0000-300 1001（原来：0000-301 0002）；地点：小石县东街 1 号（原来：小石县山前镇中街 1 号）",
      ]
    `);
  });

  test('read the other way round the ending is a changed field', () => {
    expect(said({}, closed)).toMatchInlineSnapshot(`
      [
        "山前镇：变更 1 项",
        "  到哪天止：2025-12-31 → （没有写）",
        "  收回决定：《关于把部分行政处罚权交给乡镇的决定（虚构）》 → （没有写）",
        "  接手：由谁接：小石县生态环境局，从哪天起：2026-01-01 → （没有写）",
        "山前镇“露天焚烧秸秆的处罚”：按 2026-11-21 这天，找山前镇人民政府（原来：小石县生态环境局）；名义：山前镇人民政府（原来：小石县生态环境局）；被申请人、被告：山前镇人民政府（原来：小石县生态环境局）；方式：直接赋权（原来：县里办）；电话：0000-301 0002（原来：0000-300 1001）；地点：小石县山前镇中街 1 号（原来：小石县东街 1 号）",
      ]
    `);
  });

  test('a new entry is an addition, one taken out of the file is deleted', () => {
    const entry = /- matter: caifa-xuke\n(?: .*\n)*/;
    const without = edited(POWERS, entry, '');
    expect(said({}, without)).toMatchInlineSnapshot(`
      [
        "山前镇：新增 1 项，自 2026-02-01 起承接（《林木采伐许可委托书（虚构）》）",
        "山前镇“林木采伐许可证核发”：自 2026-02-01 起，找山前镇人民政府（原来：小石县林业局）；方式：委托（原来：县里办）；电话：0000-301 0003（原来：0000-300 1002）；地点：中街 2 号便民服务中心 1 号窗口（原来：没有写）",
      ]
    `);
    expect(said(without)).toMatchInlineSnapshot(`
      [
        "山前镇：从清单里删掉 1 项",
        "山前镇“林木采伐许可证核发”：按 2026-11-21 这天，找小石县林业局（原来：山前镇人民政府）；方式：县里办（原来：委托）；电话：0000-300 1002（原来：0000-301 0003）；地点：没有写（原来：中街 2 号便民服务中心 1 号窗口）",
      ]
    `);
  });

  test('an entry that goes on under another document is one renewal, not an ending and a beginning', () => {
    const again = `${closed[POWERS]?.trimEnd()}
- matter: fenshao-jiegan
  mode: 直接赋权
  from: 2026-01-01
  decision: sheng-fuquan-2023
  office: zhifa
  usage: 正常运行
`;
    expect(said({ [POWERS]: again })).toMatchInlineSnapshot(`
      [
        "山前镇：续接 1 项，自 2026-01-01 起接着办（《关于把部分行政处罚权交给乡镇的决定（虚构）》）",
      ]
    `);
  });

  test('a new town has no answers to compare with, so the first ones are said in full', () => {
    const town = {
      'towns/shangou/town.yaml': textOf('towns/hebian/town.yaml')
        .replace('id: hebian', 'id: shangou')
        .replaceAll('河边', '山沟'),
      'towns/shangou/powers.yaml': textOf('towns/hebian/powers.yaml'),
    };
    expect(said(town)).toMatchInlineSnapshot(`
      [
        "山沟乡：新增 1 项，自 2023-03-01 起承接（《关于把部分行政处罚权交给乡镇的决定（虚构）》）",
        "新增乡镇“山沟乡”",
        "山沟乡“露天焚烧秸秆的处罚”：按 2026-11-21 这天，找山沟乡人民政府；名义：山沟乡人民政府；被申请人、被告：山沟乡人民政府；方式：直接赋权；电话：0000-302 0002；地点：小石县山沟乡中街 1 号",
      ]
    `);
  });

  test('so are those for a new matter', () => {
    const before = {
      'matters/minzheng/dibao-shenqing.yaml': null,
      'towns/hebian/services.yaml': null,
      'towns/shanqian/services.yaml': null,
    };
    expect(said({}, before)).toMatchInlineSnapshot(`
      [
        "河边乡：新增 1 项，自 2026-07-01 起承接",
        "山前镇：新增 1 项，自 2026-07-01 起承接",
        "新增事项“最低生活保障申请受理”",
        "河边乡“最低生活保障申请受理”：按 2026-11-21 这天，找河边乡人民政府；名义：河边乡人民政府；被申请人、被告：河边乡人民政府；方式：法定；电话：0000-302 0003；地点：中街 2 号便民服务中心 1 号窗口",
        "山前镇“最低生活保障申请受理”：按 2026-11-21 这天，找山前镇人民政府；名义：山前镇人民政府；被申请人、被告：山前镇人民政府；方式：法定；电话：0000-301 0003；地点：中街 2 号便民服务中心 1 号窗口",
      ]
    `);
  });

  test('a change that is still to come is asked about on its day', () => {
    const coming = edited(
      POWERS,
      FIRST,
      `${FIRST}
  until: 2027-01-31
  closedBy: sheng-fuquan-2023
  successor: { by: huanbao-ju, from: 2027-02-01 }`,
    );
    expect(said(coming).at(-1)).toMatch(/^山前镇“.*”：自 2027-02-01 起，找小石县生态环境局/);
  });
});

test('problems are told apart by what they say, not by their lines', () => {
  const problem = (message: string, line: number): Problem => ({
    rule: 'spoken-names',
    severity: 'error',
    at: { file: 'content/a.yaml', line, column: 1 },
    message,
  });
  const { added, gone } = diffProblems(
    [problem('甲', 1), problem('乙', 2), problem('乙', 3)],
    [problem('甲', 9), problem('乙', 2), problem('丙', 3)],
  );
  expect(added.map(({ message }) => message)).toEqual(['丙']);
  expect(gone.map(({ message }) => message)).toEqual(['乙']);
});
