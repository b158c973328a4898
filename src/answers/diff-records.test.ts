import { describe, expect, test } from 'vitest';
import { textOf } from '../../tests/helpers/answers.ts';
import { CONSULTATION } from '../../tests/helpers/answers-consultation.ts';
import { edited, MATTER, POWERS, said } from '../../tests/helpers/answers-diff.ts';

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
