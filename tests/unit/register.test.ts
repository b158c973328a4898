import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentReader, readContent } from '../../src/register/folder.ts';

const original = readContent('tests/fixtures/small-county').files;
const reader = contentReader();

const MATTER = 'matters/huanjing/fenshao-jiegan.yaml';
const POWERS = 'towns/shanqian/powers.yaml';
const FAQ = 'faq/zhongdi/jiegan.mdx';

/** What is said of the small county with these files laid over it; `null` takes a file away. */
function said(overlay: Readonly<Record<string, string | null>>): string[] {
  const kept = original.filter((file) => !(file.path in overlay));
  const laid = Object.entries(overlay).flatMap(([path, text]) =>
    text === null ? [] : [{ path, file: `content/${path}`, text }],
  );
  return reader([...kept, ...laid], 'content').problems.map(
    ({ at, rule, message, hint }) =>
      `${at.file}:${at.line}:${at.column} [${rule}] ${message} → ${hint}`,
  );
}

/** The text of a file of the small county with one thing changed; the thing must be there. */
function edited(path: string, from: string, to: string): string {
  const text = original.find((file) => file.path === path)?.text ?? '';
  expect(text).toContain(from);
  return text.replace(from, () => to);
}

/** What is said of a folder that really lies on disk. */
function saidOfFolder(prepare: (folder: string) => void): string[] {
  const parent = mkdtempSync(join(tmpdir(), 'quanze-register-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, 'content');
  for (const { path, text } of original) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  prepare(folder);
  return readContent(folder).problems.map(
    ({ at, rule, message, hint }) =>
      `${at.file}:${at.line}:${at.column} [${rule}] ${message} → ${hint}`,
  );
}

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

test('an unknown key, with the nearest valid one', () => {
  expect(said({ [MATTER]: edited(MATTER, 'summary:', 'sumary:') })).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:13:1 [unknown-key] 不认识的字段 sumary → 是不是想写「一句话」（summary）？",
    ]
  `);
  expect(
    said({ [POWERS]: edited(POWERS, '  usage: 正常运行', '  usage: 正常运行\n  电话: "1"') }),
  ).toMatchInlineSnapshot(`
    [
      "content/towns/shanqian/powers.yaml:7:3 [unknown-key] 不认识的字段 电话 → 这里可以写：matter、from、atLatest、until、office、window、phone、extent、usage、idleSince、counts、dutyClass、staff、funding、closedBy、successor、transition、note、mode、decision",
    ]
  `);
});

test('an unknown id, with the nearest existing one', () => {
  expect(
    said({ [MATTER]: edited(MATTER, 'department: huanbao-ju', 'department: huanbaoju') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:12:13 [unknown-id] 没有编号为 huanbaoju 的部门 → 是不是想写 huanbao-ju（小石县生态环境局）？",
    ]
  `);
  expect(
    said({ [POWERS]: edited(POWERS, 'fenshao-jiegan', 'fenshao-jiagan') }),
  ).toMatchInlineSnapshot(`
    [
      "content/towns/shanqian/powers.yaml:1:11 [unknown-id] 没有编号为 fenshao-jiagan 的事项 → 是不是想写 fenshao-jiegan（露天焚烧秸秆的处罚）？",
    ]
  `);
  expect(
    said({ [POWERS]: edited(POWERS, 'sheng-fuquan-2023', 'xian-guiding') }),
  ).toMatchInlineSnapshot(`
    [
      "content/towns/shanqian/powers.yaml:4:13 [unknown-id] 没有编号为 xian-guiding 的决定 → 先在 content/decisions/ 里新建，或者改成已有的编号",
    ]
  `);
  expect(
    said({ [POWERS]: edited(POWERS, 'office: zhifa', 'office: zhifadui') }),
  ).toMatchInlineSnapshot(`
    [
      "content/towns/shanqian/powers.yaml:5:11 [unknown-id] 本乡镇的 town.yaml 里没有编号为 zhifadui 的机构 → 可以写：zhifa（综合行政执法队）",
    ]
  `);
  expect(
    said({ [MATTER]: edited(MATTER, 'law: shengtai-huanjing-fadian', 'law: shengtai-fadian') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:24:10 [unknown-id] 没有编号为 shengtai-fadian 的法律文件 → 是不是想写 shengtai-huanjing-fadian（中华人民共和国生态环境法典）？",
    ]
  `);
  expect(
    said({ [MATTER]: edited(MATTER, '  - by: huanbao-ju', '  - by: huanbao') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:42:9 [unknown-id] 没有编号为 huanbao 的部门 → 是不是想写 huanbao-ju（小石县生态环境局）？",
    ]
  `);
});

test('a file that cannot be read is the only problem, however many point at it', () => {
  expect(said({ [MATTER]: edited(MATTER, 'type: 行政处罚\n', '') })).toHaveLength(1);
  expect(
    said({ 'departments/huanbao-ju.yaml': 'id: huanbao-ju\n' }).filter(
      (s) => !s.includes('huanbao-ju.yaml'),
    ),
  ).toEqual([]);
});

test('a duplicate id', () => {
  const text = edited(MATTER, 'domain: huanjing', 'domain: linye');
  expect(said({ 'matters/linye/fenshao-jiegan.yaml': text })).toMatchInlineSnapshot(`
    [
      "content/matters/linye/fenshao-jiegan.yaml:1:5 [duplicate-id] 编号 fenshao-jiegan 已经用在 matters/huanjing/fenshao-jiegan.yaml → 事项的编号不能重复，请换一个",
    ]
  `);
  const site = edited(
    'site.yaml',
    '  - id: linye',
    '  - id: huanjing\n    name: 又一个\n  - id: linye',
  );
  expect(said({ 'site.yaml': site })).toMatchInlineSnapshot(`
    [
      "content/site.yaml:12:9 [duplicate-id] 编号 huanjing 在本文件里已经用过 → 领域的编号不能重复，请换一个",
    ]
  `);
  const town = 'towns/shanqian/town.yaml';
  const office = '  - id: zhifa\n    name: 又一个\n    kind: 其他\n    charge: [杂事]\nwindows:';
  expect(said({ [town]: edited(town, 'windows:', office) })).toMatchInlineSnapshot(`
    [
      "content/towns/shanqian/town.yaml:19:9 [duplicate-id] 编号 zhifa 在本文件里已经用过 → 机构的编号不能重复，请换一个",
    ]
  `);
});

test('a file name that is not the id, a folder that is not the domain', () => {
  expect(
    said({ [MATTER]: null, 'matters/huanjing/shao.yaml': edited(MATTER, 'id:', 'id:') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/shao.yaml:1:5 [file-name] 编号是 fenshao-jiegan，文件名是 shao，两者要一样 → 把 id 改成 shao，或者把文件名改成 fenshao-jiegan",
    ]
  `);
  expect(
    said({ [MATTER]: edited(MATTER, 'domain: huanjing', 'domain: linye') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:9:9 [file-name] 领域是 linye，文件却放在 matters/huanjing/ → 把文件移到 matters/linye/，或者把领域改成 huanjing",
    ]
  `);
});

test('impossible and reversed dates', () => {
  expect(
    said({ [MATTER]: edited(MATTER, 'from: 2018-10-26', 'from: 2018-02-30') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:18:11 [dates] 「从哪天起」（from）要是日历上有的日期，写成 年-月-日，现在是“2018-02-30” → 例如 2026-08-15",
    ]
  `);
  expect(
    said({ [MATTER]: edited(MATTER, 'from: 2018-10-26', 'from: 2018年10月26日') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:18:11 [dates] 「从哪天起」（from）要是日历上有的日期，写成 年-月-日，现在是“2018年10月26日” → 例如 2026-08-15",
    ]
  `);
  expect(said({ [MATTER]: edited(MATTER, 'until: 2026-08-14', 'until: 9999-12-31') })).toEqual([
    'content/matters/huanjing/fenshao-jiegan.yaml:19:12 [dates] 「到哪天止」（until）不能晚于 2199 年，现在是“9999-12-31” → 长期有效、没有止日的，删掉这一行',
  ]);
  expect(
    said({ [MATTER]: edited(MATTER, 'until: 2026-08-14', 'until: 2016-08-14') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:19:12 [dates] 止日 2016-08-14 早于起日 2018-10-26 → 请对调或者改正；until 是最后一天，不能早于 from",
    ]
  `);
});

test('anchors, aliases and tags', () => {
  const text = edited(MATTER, '  - 地里冒烟\n  - 烧麦茬', '  - &a 地里冒烟\n  - *a');
  expect(said({ [MATTER]: text })).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:5:8 [yaml] 用了锚点（&a） → 请把内容写全，不用锚点和别名",
      "content/matters/huanjing/fenshao-jiegan.yaml:6:5 [yaml] 用了别名（*） → 请把内容写全，不用锚点和别名",
    ]
  `);
  expect(said({ [MATTER]: edited(MATTER, 'basis:', 'basis: &b') })).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:15:3 [yaml] 用了锚点（&b） → 请把内容写全，不用锚点和别名",
    ]
  `);
  expect(
    said({ [MATTER]: edited(MATTER, 'tier: 基本盘', 'tier: !!str 基本盘') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:11:13 [yaml] 用了标签（tag:yaml.org,2002:str） → 请去掉标签",
    ]
  `);
});

test('nesting beyond reason', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}\n`;
  expect(said({ [MATTER]: deep })).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:1:1 [yaml] 嵌套太深，读不下去 → 请检查是不是贴错了内容",
    ]
  `);
  expect(
    said({ [MATTER]: `id: ${'{a: '.repeat(20_000)}1${'}'.repeat(20_000)}\n` }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:1:1 [yaml] 嵌套太深，读不下去 → 请检查是不是贴错了内容",
    ]
  `);
});

test('an empty file', () => {
  expect(said({ [MATTER]: '' })).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:1:1 [yaml] 文件是空的 → 请按 docs/editing/templates/ 里的模板填写，或者删掉这个文件",
    ]
  `);
  expect(said({ [MATTER]: '# 还没写\n' })).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:1:1 [yaml] 文件是空的 → 请按 docs/editing/templates/ 里的模板填写，或者删掉这个文件",
    ]
  `);
});

test('front matter that is missing, broken or wrong', () => {
  const good =
    '---\ntitle: 能烧吗？\naudience: 群众\ntopic: 种地\nanswer: 不能。\nmatters: [fenshao-jiegan]\nreviewed: 2026-11-21\n---\n\n正文。\n';
  expect(said({ [FAQ]: good })).toEqual([]);
  expect(said({ [FAQ]: good.replaceAll('\n', '\r\n') })).toEqual([]);
  expect(said({ [FAQ]: '正文。\n' })).toMatchInlineSnapshot(`
    [
      "content/faq/zhongdi/jiegan.mdx:1:1 [yaml] 开头没有用 --- 括起来的字段，现在开头是“正文。 ” → 第一行写 ---，写完标题等字段后再写一行 ---，下面才是正文",
    ]
  `);
  expect(said({ [FAQ]: good.replace('topic: 种地', 'topik: 种地') })).toMatchInlineSnapshot(`
    [
      "content/faq/zhongdi/jiegan.mdx:4:1 [unknown-key] 不认识的字段 topik → 是不是想写「主题」（topic）？",
    ]
  `);
  expect(said({ [FAQ]: good.replace('[fenshao-jiegan]', '[fenshao]') })).toMatchInlineSnapshot(`
    [
      "content/faq/zhongdi/jiegan.mdx:6:11 [unknown-id] 没有编号为 fenshao 的事项 → 是不是想写 fenshao-jiegan（露天焚烧秸秆的处罚）？",
    ]
  `);
});

test('a missing site.yaml and files in the wrong place', () => {
  expect(said({ 'site.yaml': null })).toMatchInlineSnapshot(`
    [
      "content/site.yaml:1:1 [file] 没有 site.yaml → 每个县都要有它：县名、领域、联系方式，模板见 docs/editing/templates/site.md",
    ]
  `);
  expect(said({ 'towns/hebian/power.yaml': '[]\n' })).toMatchInlineSnapshot(`
    [
      "content/towns/hebian/power.yaml:1:1 [file] 不认识放在这里的文件 towns/hebian/power.yaml → 这类文件应放在：towns/*/powers.yaml",
    ]
  `);
  expect(said({ 'departments/a.yml': 'id: a\n' })).toMatchInlineSnapshot(`
    [
      "content/departments/a.yml:1:1 [file] 不认识放在这里的文件 departments/a.yml → 扩展名请写成 .yaml",
    ]
  `);
  expect(said({ 'towns/nowhere/officers.yaml': '[]\n' })).toMatchInlineSnapshot(`
    [
      "content/towns/nowhere/officers.yaml:1:1 [unknown-id] 没有编号为 nowhere 的乡镇 → 先在 content/towns/ 里新建，或者改成已有的编号",
    ]
  `);
  const services = 'towns/shanqian/services.yaml';
  expect(
    said({ [services]: edited(services, 'dibao-shenqing', 'faxian-jiuzhu') }),
  ).toMatchInlineSnapshot(`
    [
      "content/towns/shanqian/services.yaml:1:11 [file] 主动发现需要救助的家庭属于责任清单，写在了公共服务清单里 → 请移到本乡镇的 responsibilities.yaml",
    ]
  `);
});

test('another encoding', () => {
  // 名称 in GBK, on the second line.
  const gbk = Buffer.concat([
    Buffer.from('id: huanbao-ju\nname: '),
    Buffer.from([0xc3, 0xfb, 0xb3, 0xc6, 0x0a]),
  ]);
  expect(
    saidOfFolder((f) => writeFileSync(join(f, 'departments/huanbao-ju.yaml'), gbk)),
  ).toMatchInlineSnapshot(`
    [
      "content/departments/huanbao-ju.yaml:2:1 [encoding] 文件不是 UTF-8 编码（像是 GBK 或者 GB18030） → 请在编辑器里“另存为”，编码选 UTF-8",
    ]
  `);
  const utf16 = Buffer.from('\ufeffid: huanbao-ju\n', 'utf16le');
  expect(
    saidOfFolder((f) => writeFileSync(join(f, 'departments/huanbao-ju.yaml'), utf16)),
  ).toMatchInlineSnapshot(`
    [
      "content/departments/huanbao-ju.yaml:1:1 [encoding] 文件不是 UTF-8 编码（像是 UTF-16） → 请在编辑器里“另存为”，编码选 UTF-8",
    ]
  `);
});

test('a byte order mark is no mistake', () => {
  const text = original.find((file) => file.path === POWERS)?.text ?? '';
  expect(saidOfFolder((f) => writeFileSync(join(f, POWERS), `\ufeff${text}`))).toEqual([]);
});

test('a file of 5 MB', () => {
  const big = `# ${'很'.repeat(5 * 350_000)}\n`;
  expect(saidOfFolder((f) => writeFileSync(join(f, POWERS), big))).toMatchInlineSnapshot(`
    [
      "content/towns/shanqian/powers.yaml:1:1 [file] 文件太大：5.0 MB，上限 4 MB → 请拆成几个文件，或者检查是不是放错了文件",
    ]
  `);
});

test('symbolic links, out of the folder and inside it', () => {
  const outside = saidOfFolder((f) => {
    writeFileSync(join(f, '../secret.yaml'), 'id: secret\n');
    symlinkSync(join(f, '../secret.yaml'), join(f, 'departments/secret.yaml'));
    symlinkSync('/', join(f, 'laws/root'));
  });
  expect(outside).toMatchInlineSnapshot(`
    [
      "content/departments/secret.yaml:1:1 [file] secret.yaml 是指向内容文件夹外面的链接 → 请放真正的文件，不要放链接",
      "content/laws/root:1:1 [file] root 是指向内容文件夹外面的链接 → 请放真正的文件，不要放链接",
    ]
  `);
  const inside = saidOfFolder((f) =>
    symlinkSync(join(f, 'laws/senlin-fa.yaml'), join(f, 'laws/senlin.yaml')),
  );
  expect(inside).toMatchInlineSnapshot(`
    [
      "content/laws/senlin.yaml:1:1 [file] senlin.yaml 是链接 → 请放真正的文件；同一内容只放一处",
    ]
  `);
});

test('a content folder that is not there', () => {
  expect(
    readContent('no-such-folder').problems.map((p) => `${p.at.file}:${p.at.line} ${p.message}`),
  ).toMatchInlineSnapshot(`
    [
      "no-such-folder:1 没有找到内容文件夹 no-such-folder",
    ]
  `);
  expect(readContent('package.json').problems.map(({ message }) => message)).toEqual([
    '没有找到内容文件夹 package.json',
  ]);
});

test('several mistakes in several files are all reported, in the order of the files', () => {
  const problems = said({
    [MATTER]: edited(MATTER, 'summary:', 'sumary:').replace('tier: 基本盘', 'tier: 基本'),
    [POWERS]: edited(POWERS, 'office: zhifa', 'office: zhi').replace(
      'from: 2026-02-01',
      'from: 2026-02-31',
    ),
    'departments/linye-ju.yaml': 'id: linye\n\tname: x\n',
    'laws/senlin-fa.yaml': null,
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/departments/linye-ju.yaml:2:1 [yaml] 用了 Tab 缩进 → 请改成空格，每层两个",
      "content/matters/huanjing/fenshao-jiegan.yaml:11:7 [shape] 「承接要求」（tier）只能写：基本盘、自选盘、清单外准入；现在是“基本” → 是不是想写“基本盘”？",
      "content/matters/huanjing/fenshao-jiegan.yaml:13:1 [unknown-key] 不认识的字段 sumary → 是不是想写「一句话」（summary）？",
      "content/towns/shanqian/powers.yaml:10:9 [dates] 「从哪天起」（from）要是日历上有的日期，写成 年-月-日，现在是“2026-02-31” → 例如 2026-08-15",
    ]
  `);
});

test('a code that was copied wrongly is told with the digit it should have', () => {
  const path = 'departments/linye-ju.yaml';
  const coded = (code: string) => said({ [path]: edited(path, 'phone:', `code: ${code}\nphone:`) });
  expect(coded('91350100M000100Y43')).toEqual([]);
  expect(coded('91350100M000100Y48')).toMatchInlineSnapshot(`
    [
      "content/departments/linye-ju.yaml:5:7 [shape] 「统一社会信用代码」（code）的最后一位是校验码，按前 17 位算应当是 3，现在是“91350100M000100Y48” → 至少有一位抄错了。请照着证书重抄一遍；没有证书就删掉这一行，不得编造",
    ]
  `);
  expect(coded('91350100M000100Y83')).toMatchInlineSnapshot(`
    [
      "content/departments/linye-ju.yaml:5:7 [shape] 「统一社会信用代码」（code）的第 17 位是主体标识码的校验码，按前 8 位（第 9 至 16 位）算应当是 4，现在是“91350100M000100Y83” → 第 9 至 17 位里有一位抄错了。请照着证书重抄一遍；没有证书就删掉这一行，不得编造",
    ]
  `);
  expect(coded('91350100MO00100Y43')).toMatchInlineSnapshot(`
    [
      "content/departments/linye-ju.yaml:5:7 [shape] 「统一社会信用代码」（code）里不能有“O”，只用数字和大写字母，不用 I、O、S、V、Z，现在是“91350100MO00100Y43” → 例如数字 0 不要写成 O。请照着证书重抄一遍；没有证书就删掉这一行，不得编造",
    ]
  `);
  expect(coded('123')).toMatchInlineSnapshot(`
    [
      "content/departments/linye-ju.yaml:5:7 [shape] 「统一社会信用代码」（code）要写文字，现在是123 → 请加上引号，数字开头的 0 才不会丢",
    ]
  `);
});
