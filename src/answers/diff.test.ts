import { describe, expect, test } from 'vitest';
import type { Problem } from '../register/index.ts';
import { diffProblems, diffRegisters } from './diff.ts';
import { sayEffect, sayFieldChange, sayListChange, sayRecordChange } from './diff-say.ts';
import { registerWith, textOf } from './testing.ts';
import { CONSULTATION } from './testing-consultation.ts';

const POWERS = 'towns/shanqian/powers.yaml';
const MATTER = 'matters/huanjing/fenshao-jiegan.yaml';
const FIRST = 'from: 2023-03-01';
type Overlay = Readonly<Record<string, string | null>>;

/** Everything the diff says, sentence by sentence. */
function said(now: Overlay, before: Overlay = {}, asOf = '2026-11-21'): string[] {
  const { lists, records, effects } = diffRegisters(registerWith(before), registerWith(now), asOf);
  const fields = (list: Parameters<typeof sayFieldChange>[0][]) =>
    list.map((change) => `  ${sayFieldChange(change)}`);
  return [
    ...lists.flatMap((change) => [
      sayListChange(change),
      ...change.entries.flatMap((entry) => fields([...entry.fields])),
    ]),
    ...records.flatMap((change) => [sayRecordChange(change), ...fields([...change.fields])]),
    ...effects.map(sayEffect),
  ];
}
const edited = (path: string, from: string | RegExp, to: string): Overlay => {
  const text = textOf(path);
  const other = text.replace(from, to);
  if (other === text) throw new Error(`${from} is not in ${path}`);
  return { [path]: other };
};
const closed = edited(
  POWERS,
  FIRST,
  `${FIRST}
  until: 2025-12-31
  closedBy: sheng-fuquan-2023
  successor: { by: huanbao-ju, from: 2026-01-01 }`,
);

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

describe('records', () => {
  test('fields are called what the schema calls them, before and after', () => {
    const overlay = {
      ...edited(MATTER, /^summary: .*$/m, 'summary: 烧秸秆要罚款。'),
      ...edited('towns/hebian/town.yaml', 'phone: 0000-302 0002', 'phone: 0000-302 0012'),
      ...edited('agreements/weituo-caifa.yaml', /^until:.*\n/m, ''),
      ...edited('towns/hebian/officers.yaml', '乙（虚构）', '丁（虚构）'),
    };
    expect(said(overlay)).toMatchInlineSnapshot(`
      [
        "变更事项“露天焚烧秸秆的处罚”",
        "  一句话：在禁烧的地方和时间烧秸秆，可能罚 500 到 2000 元。 → 烧秸秆要罚款。",
        "变更乡镇“河边乡”",
        "  内设机构 · 综合行政执法队 · 电话：0000-302 0002 → 0000-302 0012",
        "变更执法人员“河边乡”",
        "  名单：去掉“乙（虚构）”，加上“丁（虚构）”",
        "变更委托协议《林木采伐许可委托书（虚构）》",
        "  期限止：2028-01-31 → （没有写）",
        "河边乡“露天焚烧秸秆的处罚”等 2 项：按 2026-11-21 这天，电话：0000-302 0012（原来：0000-302 0002）",
      ]
    `);
  });

  test('entries of lists inside a record come and go by themselves', () => {
    expect(
      said(edited(MATTER, /spokenAs:\n {2}- .*\n/, 'spokenAs:\n  - 点火烧荒\n')),
    ).toMatchInlineSnapshot(`
      [
        "变更事项“露天焚烧秸秆的处罚”",
        "  群众说法：去掉“烧秸秆”，加上“点火烧荒”",
      ]
    `);
    const articles = said(edited(MATTER, /until: 2026-08-14/, 'until: 2026-08-13'));
    expect(articles).toMatchInlineSnapshot(`
      [
        "变更事项“露天焚烧秸秆的处罚”",
        "  设定依据 · 《大气污染防治法》第一百一十九条第一款 · 到哪天止：2026-08-14 → 2026-08-13",
      ]
    `);
  });

  test('a corrected article is the same basis, not one gone and another come', () => {
    expect(
      said(edited(MATTER, /第一千一百三十一条第一款/g, '第一千一百三十一条第二款')),
    ).toMatchInlineSnapshot(`
        [
          "变更事项“露天焚烧秸秆的处罚”",
          "  设定依据 · 《生态环境法典》第一千一百三十一条第一款 · 条款：第一千一百三十一条第一款 → 第一千一百三十一条第二款",
          "  裁量基准 · 《生态环境法典》第一千一百三十一条第一款 · 条款：第一千一百三十一条第一款 → 第一千一百三十一条第二款",
        ]
      `);
  });

  test('a new id is a renaming wherever it is named, even together with a new name', () => {
    const text = (path: string) => textOf(path).replaceAll('fenshao-jiegan', 'jiegan');
    const renamed = {
      [MATTER]: null,
      'matters/huanjing/jiegan.yaml': text(MATTER),
      [POWERS]: text(POWERS),
      'towns/hebian/powers.yaml': text('towns/hebian/powers.yaml'),
    };
    expect(said(renamed)).toMatchInlineSnapshot(`
      [
        "变更事项“露天焚烧秸秆的处罚”，编号从 fenshao-jiegan 换成 jiegan",
      ]
    `);
    const file = 'matters/huanjing/jiegan.yaml';
    const both = {
      ...renamed,
      [file]: text(MATTER).replace('露天焚烧秸秆的处罚', '露天烧秸秆的处罚'),
    };
    expect(said(both)).toMatchInlineSnapshot(`
      [
        "变更事项“露天烧秸秆的处罚”，编号从 fenshao-jiegan 换成 jiegan",
        "  事项名称：露天焚烧秸秆的处罚 → 露天烧秸秆的处罚",
      ]
    `);
  });

  test('what is not alike is a new matter and a deleted one', () => {
    const file = 'matters/minzheng/dibao-shenqing.yaml';
    const other = textOf(file)
      .replace('id: dibao-shenqing', 'id: tekun-shenqing')
      .replace(/^name: .*$/m, 'name: 特困供养申请受理')
      .replace(/^ {4}article: .*$/m, '    article: 第二条');
    expect(said({ 'matters/minzheng/tekun-shenqing.yaml': other })).toEqual([
      '新增事项“特困供养申请受理”',
    ]);
    expect(said({}, { 'matters/minzheng/tekun-shenqing.yaml': other })).toEqual([
      '删除事项“特困供养申请受理”',
    ]);
  });
});

describe('consultations', () => {
  const [[path, answered]] = Object.entries(CONSULTATION) as [[string, string]];
  const open = answered.replace(/^outcome:[\s\S]*?(?=^---$)/m, '');
  const asking = { [path]: open };

  test('a new one says until when people may answer, one that ended what came of it', () => {
    expect(said(asking)).toMatchInlineSnapshot(`
      [
        "新增征求意见“明年的清单打算这样调”：从 2026-11-10 到 2026-12-10 收意见，打算变 3 项",
      ]
    `);
    expect(said(CONSULTATION, asking)).toMatchInlineSnapshot(`
      [
        "变更征求意见“明年的清单打算这样调”：有了结果，照草案办",
        "  结果：（没有写） → 公布结果的日子：2027-01-08，收到几条：3，结果：照草案办。，逐点答复：（意见：县里的人来得慢，几条：2，采纳没有：没有采纳，怎么改的，或者为什么不改：县里设了值班电话）",
      ]
    `);
    expect(said({}, asking)).toMatchInlineSnapshot(`
      [
        "删除征求意见“明年的清单打算这样调”",
      ]
    `);
  });

  test('what is to change is known by its kind and matter, answers by what people said', () => {
    const other = answered
      .replace('reason: 分得清', 'reason: 两家都去')
      .replace('count: 2', 'count: 3')
      .replace('      - hebian\n', '      - hebian\n      - shanqian\n')
      .replace('until: 2026-12-10', 'until: 2026-12-20')
      .replace('to: linye-ju', 'to: huanbao-ju');
    expect(said({ [path]: other }, CONSULTATION)).toMatchInlineSnapshot(`
      [
        "变更征求意见“明年的清单打算这样调”",
        "  截止日：2026-12-10 → 2026-12-20",
        "  怎么提意见 · 谁来收：小石县林业局 → 小石县生态环境局",
        "  打算怎么变 · 新增“林木采伐许可证核发” · 乡镇：加上“山前镇”",
        "  打算怎么变 · 变更“露天焚烧秸秆的处罚” · 为什么：分得清 → 两家都去",
        "  结果 · 逐点答复 · 县里的人来得慢 · 几条：2 → 3",
      ]
    `);
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
