import { expect, test } from 'vitest';
import { edited, MATTER, POWERS, said } from './register-said.ts';

test('the small county has no problem', () => {
  expect(said({})).toEqual([]);
});

test('YAML syntax', () => {
  expect(said({ [MATTER]: edited(MATTER, 'name: 露天', 'name: "露天') })).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:2:7 [yaml] 引号没有成对 → 在文字末尾补上引号；文字里本来有引号的，改用“”",
    ]
  `);
  expect(said({ [MATTER]: edited(MATTER, 'tier: 基本盘', 'tier 基本盘') })).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:11:1 [yaml] 字段名断成了两行，或者少了冒号 → 字段名后面要有“: ”（英文冒号加空格）",
    ]
  `);
  expect(said({ [MATTER]: edited(MATTER, 'summary: ', 'summary: [') })).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:13:10 [yaml] 方括号或者花括号没有成对 → 补上另一半；文字里本来有括号的，把整段文字放进引号",
    ]
  `);
  expect(
    said({ [MATTER]: edited(MATTER, '      does: 立案', '       does: 立案') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:35:14 [yaml] 这一行缩进不对，或者上一行少了内容 → 检查上一行的冒号和这一行的缩进",
    ]
  `);
  expect(said({ [MATTER]: `${edited(MATTER, 'id:', 'id:')}---\nid: x\n` })).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:66:1 [yaml] 一个文件里写了几份（出现了 ---） → 一个文件只写一份，请去掉 ---",
    ]
  `);
});

test('tabs', () => {
  expect(said({ [MATTER]: edited(MATTER, '  - 烧秸秆', '\t- 烧秸秆') })).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:4:1 [yaml] 用了 Tab 缩进 → 请改成空格，每层两个",
    ]
  `);
  expect(
    said({ [MATTER]: edited(MATTER, '    article: 第一百', '\t\tarticle: 第一百') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:16:1 [yaml] 用了 Tab 缩进 → 请改成空格，每层两个",
    ]
  `);
});

test('a duplicate key', () => {
  expect(
    said({ [MATTER]: edited(MATTER, 'tier: 基本盘', 'tier: 基本盘\ntier: 自选盘') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:12:1 [yaml] 字段 tier 写了两遍 → 请只留一个",
    ]
  `);
});

test('wrong shape', () => {
  expect(said({ [MATTER]: edited(MATTER, 'type: 行政处罚\n', '') })).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:1:1 [shape] 缺少「权力类型」（type） → 只能写：行政许可、行政处罚、行政强制、行政征收、行政给付、行政检查、行政确认、行政奖励、行政裁决、其他行政权力",
    ]
  `);
  expect(said({ [MATTER]: edited(MATTER, 'tier: 基本盘', 'tier: 基本盆') })).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:11:7 [shape] 「承接要求」（tier）只能写：基本盘、自选盘、清单外准入；现在是“基本盆” → 是不是想写“基本盘”？",
    ]
  `);
  expect(
    said({ [MATTER]: edited(MATTER, 'list: 权力清单', 'list: 权利清单') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:7:7 [shape] 「清单」（list）只能写：权力清单、责任清单、公共服务清单；现在是“权利清单” → 是不是想写“权力清单”？",
    ]
  `);
  expect(
    said({ [MATTER]: edited(MATTER, 'name: 露天焚烧秸秆的处罚', 'name: ') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:2:7 [shape] 「事项名称」（name）要写文字，现在是空的 → 请改成文字。清单上的正式名称，例如 "在禁止焚烧的区域和时段露天焚烧秸秆的处罚"",
    ]
  `);
  expect(
    said({ [MATTER]: edited(MATTER, '第一百一十九条第一款', '119条') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:16:14 [shape] 「条款」（article）要写成“第……条”，数字用汉字，现在是“119条” → 例如 第一百一十九条第一款",
    ]
  `);
  expect(
    said({ [POWERS]: edited(POWERS, 'mode: 直接赋权', 'mode: 直接付权') }),
  ).toMatchInlineSnapshot(`
    [
      "content/towns/shanqian/powers.yaml:2:9 [shape] 「赋权方式」（mode）只能写：法定、直接赋权、委托、服务前移、配合、未公布；现在是“直接付权” → 是不是想写“直接赋权”？",
    ]
  `);
  expect(said({ [POWERS]: 'matter: fenshao-jiegan\n' })).toMatchInlineSnapshot(`
    [
      "content/towns/shanqian/powers.yaml:1:1 [shape] 这份文件要写列表（每条以“- ”开头），现在是一组字段 → 请改成列表（每条以“- ”开头）。一个乡镇的一张清单，一条一个事项",
    ]
  `);
  expect(said({ 'site.yaml': edited('site.yaml', '"12345"', '12345') })).toMatchInlineSnapshot(`
    [
      "content/site.yaml:17:12 [shape] 「热线」（hotline）要写文字，现在是12345 → 请加上引号，数字开头的 0 才不会丢",
    ]
  `);
  expect(
    said({ [POWERS]: edited(POWERS, '  agreement: weituo-caifa\n', '') }),
  ).toMatchInlineSnapshot(`
    [
      "content/towns/shanqian/powers.yaml:8:3 [shape] 缺少「委托协议」（agreement） → 请补上。content/agreements/ 里的编号，例如 "weituo-linye-2025"",
    ]
  `);
});
