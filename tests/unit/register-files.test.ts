import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/register/folder.ts';
import { edited, FAQ, MATTER, original, POWERS, said, saidOfFolder } from './register-said.ts';

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
