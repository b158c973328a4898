import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentReader, readContent } from './folder.ts';

const FOLDER = join(import.meta.dirname, '../../tests/fixtures/small-county');
const { files } = readContent(FOLDER);
const read = contentReader();

/** Problems of the small county with these files laid over it, as a terminal would list them. */
function problems(overlay: Readonly<Record<string, string>>): string {
  const laid = Object.entries(overlay).map(([path, text]) => ({
    path,
    file: `content/${path}`,
    text,
  }));
  const kept = files.filter((file) => !(file.path in overlay));
  return read([...kept, ...laid], 'content')
    .problems.map(({ at, rule, message, hint }) => {
      return `${at.file}:${at.line}:${at.column} [${rule}] ${message} → ${hint}`;
    })
    .join('\n');
}

function register(overlay: Readonly<Record<string, string>>) {
  const laid = Object.entries(overlay).map(([path, text]) => ({
    path,
    file: `content/${path}`,
    text,
  }));
  const { register: result, problems: found } = read([...files, ...laid], 'content');
  expect(found).toEqual([]);
  if (!result) throw new Error('no register');
  return result;
}

const GLOSSARY = `- name: 听证\n  says: 当面听意见、对证据。\n  law: xingzheng-chufa-fa\n  article: 第六十三条\n`;
const FAQ = (body: string) =>
  `---\ntitle: 能不能烧？\naudience: 群众\ntopic: 种地\nanswer: 不能。\nreviewed: 2026-11-21\n---\n\n${body}\n`;
const PROCEDURE = `id: jianyi
title: 简易程序
summary: 当场处罚。
steps:
  - id: biaoming
    name: 表明身份
    who: 执法人员
    does: 出示执法证件。
    branches:
      - { when: 可以当场处罚, to: jueding }
      - { when: 情节复杂, to: putong }
  - id: jueding
    name: 当场决定
    who: 执法人员
    does: 填写决定书，当场交付。
    documents: [jueding-shu]
    next: []
  - id: putong
    name: 转普通程序
    who: 执法人员
    does: 按普通程序立案。
`;
const DOCUMENT = `id: jueding-shu
title: 当场行政处罚决定书
purpose: 当场处罚时用。
audience: 当事人
usedAt:
  - { procedure: jianyi, step: jueding }
fields:
  - { id: dangshiren, label: 当事人, required: true, kind: 文字 }
  - { id: riqi, label: 日期, required: true, kind: 日期 }
requires:
  - { law: xingzheng-chufa-fa, article: 第五十二条第二款, says: 写明当事人, fields: [dangshiren] }
body:
  - { block: 段落, text: '{{dangshiren}}：', flush: true }
  - { block: 签署, who: [执法人员], date: riqi }
copies: [送当事人, 归卷]
form: 1
stage: 简易程序
`;

test('a page knows the matters its text shows, named in its head or not', () => {
  const text =
    '看<Matter id="fenshao-jiegan" />，再看<Matter id="fenshao-jiegan">这一项</Matter>。';
  const { faq, matters } = register({ 'faq/zhongdi/shao.mdx': FAQ(text) });
  expect(faq.get('shao')?.matters).toEqual([]);
  expect(faq.get('shao')?.mentions.map(({ id }) => id)).toEqual([
    matters.get('fenshao-jiegan')?.id,
  ]);
});

test('components that name known records are in order, and the records know the pages that show them', () => {
  const { faq, documents, procedures, glossary } = register({
    'glossary.yaml': GLOSSARY,
    'procedures/jianyi.yaml': PROCEDURE,
    'documents/jueding-shu.yaml': DOCUMENT,
    'faq/zhongdi/shao.mdx': FAQ(
      '看<Matter id="fenshao-jiegan">烧秸秆</Matter>，<Term name="听证">听证</Term>。\n\n' +
        '<Law id="xingzheng-chufa-fa" article="第六十三条" /> <Town id="hebian" />\n\n' +
        '<Deadline id="fuyi" />\n\n<Procedure id="jianyi" />\n\n<Document id="jueding-shu" />',
    ),
  });
  const page = faq.get('shao');
  expect(page?.documents).toEqual([documents.get('jueding-shu')]);
  expect(documents.get('jueding-shu')?.faq).toEqual([page]);
  expect(procedures.get('jianyi')?.faq).toEqual([page]);
  expect(glossary.get('听证')?.law?.short).toBe('行政处罚法');
});

test('a wrong component is reported at its own line and column in the MDX', () => {
  const body = [
    '看<Matter id="fenshao-jiegang" />。',
    '<Matters id="fenshao-jiegan" />',
    '依<Law id="xingzheng-chufa-fa" article="第42条" />。',
    '<Law article="第一条" /><Town id="hebian" colour="red" />',
    '<Deadline id="fuyi60" /><Procedure id="putong" /><Document id="x" /><Term name="代履行">代履行</Term>',
  ].join('\n');
  expect(problems({ 'faq/zhongdi/shao.mdx': FAQ(body) })).toMatchInlineSnapshot(`
    "content/faq/zhongdi/shao.mdx:9:2 [unknown-id] 没有编号为 fenshao-jiegang 的事项 → 是不是想写 fenshao-jiegan（露天焚烧秸秆的处罚）？
    content/faq/zhongdi/shao.mdx:10:1 [component] 没有叫 <Matters> 的组件 → 是不是想写 <Matter>？
    content/faq/zhongdi/shao.mdx:11:2 [component] 条款写的是“第42条” → 要写成“第……条”，数字用汉字，例如 第一百一十九条第一款
    content/faq/zhongdi/shao.mdx:12:1 [component] <Law> 缺少 id → 写成 <Law id="……" />
    content/faq/zhongdi/shao.mdx:12:22 [component] <Town> 没有属性 colour → 可以写：id
    content/faq/zhongdi/shao.mdx:13:1 [component] 期限卡片和流程图不能写在一句话里 → 单独写一段，上下各空一行
    content/faq/zhongdi/shao.mdx:13:1 [unknown-id] 没有编号为 fuyi60 的期限 → 是不是想写 fuyi？
    content/faq/zhongdi/shao.mdx:13:25 [component] 期限卡片和流程图不能写在一句话里 → 单独写一段，上下各空一行
    content/faq/zhongdi/shao.mdx:13:25 [unknown-id] 没有编号为 putong 的办案程序 → 先在 content/procedures/ 里新建，或者改成已有的编号
    content/faq/zhongdi/shao.mdx:13:50 [unknown-id] 没有编号为 x 的执法文书 → 先在 content/documents/ 里新建，或者改成已有的编号
    content/faq/zhongdi/shao.mdx:13:69 [unknown-id] 没有编号为 代履行 的术语 → 先在 content/glossary.yaml 里新建，或者改成已有的编号"
  `);
});

test('what is neither Markdown nor a component is refused, because text must not run', () => {
  const body = [
    'import x from "y"',
    '',
    '{process.env.HOME} 不足 < 5 元',
    '<b>粗</b> <Matter id="fenshao-jiegan">没写完',
    '',
    '`<b>` 是代码，不算',
    '<Matter id=fenshao-jiegan />',
  ].join('\n');
  expect(problems({ 'faq/zhongdi/shao.mdx': FAQ(body) })).toMatchInlineSnapshot(`
    "content/faq/zhongdi/shao.mdx:9:1 [component] 正文里不能写 import → 手册和问答只写文字和组件；这一行请删掉
    content/faq/zhongdi/shao.mdx:11:1 [component] 正文里不能写 {process.env.HOME} → 花括号会被当成程序，请改用“（）”或者“【】”；要照样显示的，放进一对 \` 中间
    content/faq/zhongdi/shao.mdx:12:1 [component] 正文里不能写 HTML 标签 <b> → 请用 Markdown 写，或者用组件
    content/faq/zhongdi/shao.mdx:12:5 [component] 正文里不能写 HTML 标签 </b> → 请用 Markdown 写，或者用组件
    content/faq/zhongdi/shao.mdx:12:10 [component] <Matter> 没有结束 → 在同一段的文字后面写 </Matter>，或者写成 <Matter … />
    content/faq/zhongdi/shao.mdx:15:1 [component] <Matter> 的写法不对 → 写成 <组件 属性="值" />，值要在双引号里，用半角引号"
  `);
});

test('links lead to pages that are there, pictures stay out, so that no address can break', () => {
  const body = [
    '看[县里的通知](https://example.gov.cn/)，[上面](#为什么)、[上面](#为甚么)，[事项](/matters/fenshao-jiegan/?day=2026-01-01#hebian)。',
    '',
    '## 为什么',
    '',
    '[清单](/towns/hebian/powers/)、[算一算](/deadlines/)、[这一问](/faq/shao/)',
    '',
    '看[事项](/matters/fenshao-jiegang/)和[这个](javascript:alert) ![图](https://example.com/a.png)',
    '',
    '[甲](/towns/hebian/all/)、[乙](/matter/fenshao-jiegan/)、[丙](/deadlines)',
    '',
    '[别处]: /faq/',
  ].join('\n');
  expect(problems({ 'faq/zhongdi/shao.mdx': FAQ(body) })).toMatchInlineSnapshot(`
    "content/faq/zhongdi/shao.mdx:9:46 [address] 这一篇里没有“#为甚么”这个小标题 → 可以写的有：#为什么
    content/faq/zhongdi/shao.mdx:15:2 [unknown-id] 没有编号为 fenshao-jiegang 的事项 → 是不是想写 fenshao-jiegan（露天焚烧秸秆的处罚）？
    content/faq/zhongdi/shao.mdx:15:34 [address] 链接“javascript:alert”不能这样写 → 站内的从 / 写起，例如 /deadlines/；站外的写全地址，以 https:// 开头；还可以写 mailto: 加邮箱、tel: 加电话
    content/faq/zhongdi/shao.mdx:15:57 [address] 正文里不能放图片 → 请用文字、表格，或者 <Procedure> 流程图
    content/faq/zhongdi/shao.mdx:17:1 [unknown-id] 没有编号为 hebian/all 的乡镇 → 是不是想写 hebian（河边乡）？
    content/faq/zhongdi/shao.mdx:17:25 [address] 站内没有“/matter/fenshao-jiegan/”这一页 → 从网站上打开那一页，照抄地址栏里域名后面的部分，开头和末尾都是 /
    content/faq/zhongdi/shao.mdx:17:54 [address] 站内没有“/deadlines”这一页 → 从网站上打开那一页，照抄地址栏里域名后面的部分，开头和末尾都是 /
    content/faq/zhongdi/shao.mdx:19:1 [component] 这一行的写法是给链接起名字，文中没有用到，页面上看不到它 → 要显示的话，把半角的冒号改成“：”；用不着就删掉"
  `);
});

test('steps lead to their branches, else to what they name, else to the step below', () => {
  const { procedures } = register({
    'procedures/jianyi.yaml': PROCEDURE,
    'documents/jueding-shu.yaml': DOCUMENT,
  });
  const steps = procedures.get('jianyi')?.steps ?? [];
  expect(
    steps.map(({ name, ways }) => [name, ...ways.map((way) => `${way.when ?? ''}→${way.to.name}`)]),
  ).toMatchInlineSnapshot(`
      [
        [
          "表明身份",
          "可以当场处罚→当场决定",
          "情节复杂→转普通程序",
        ],
        [
          "当场决定",
        ],
        [
          "转普通程序",
        ],
      ]
    `);
});

test('a step nobody reaches and a step that does not exist are reported', () => {
  const text = PROCEDURE.replace('to: putong', 'to: puton').replace('[jueding-shu]', '[jueding]');
  expect(problems({ 'procedures/jianyi.yaml': text })).toMatchInlineSnapshot(`
    "content/procedures/jianyi.yaml:11:27 [unknown-id] 没有编号为 puton 的步骤 → 是不是想写 putong（转普通程序）？
    content/procedures/jianyi.yaml:16:17 [unknown-id] 没有编号为 jueding 的执法文书 → 先在 content/documents/ 里新建，或者改成已有的编号
    content/procedures/jianyi.yaml:18:5 [shape] 没有一步走到“转普通程序”（putong） → 在前面某一步的 next 或者 branches 里写上它，或者去掉这一步"
  `);
});

test('a sheet prints every blank it declares and declares every blank it prints', () => {
  const text = DOCUMENT.replace('{{dangshiren}}', '{{dangshi}}')
    .replace('step: jueding', 'step: juedin')
    .replace('date: riqi', 'date: dangshiren');
  expect(
    problems({ 'procedures/jianyi.yaml': PROCEDURE, 'documents/jueding-shu.yaml': text }),
  ).toMatchInlineSnapshot(`
    "content/documents/jueding-shu.yaml:6:32 [unknown-id] 简易程序里没有步骤 juedin → 它的步骤有：biaoming（表明身份）、jueding（当场决定）、putong（转普通程序）
    content/documents/jueding-shu.yaml:9:11 [shape] 填写项 riqi（日期）没有印在文书上 → 在 body 或者 number 里写上它，或者去掉它
    content/documents/jueding-shu.yaml:13:24 [unknown-id] 没有编号为 dangshi 的填写项 → 是不是想写 dangshiren（当事人）？
    content/documents/jueding-shu.yaml:14:37 [shape] 这里要用填法是“日期”的填写项，dangshiren（当事人）是“文字” → 换一个填写项，或者改它的 kind"
  `);
});

test('the right answer of a question is one of its choices', () => {
  const quiz = `- question: 几个人？\n  choices: [一人, 两人]\n  answer: 三人\n  because: 不少于两人。\n`;
  const part = 'title: 总则\nsummary: 开头\n';
  expect(
    problems({ 'handbook/01-zongze/part.yaml': part, 'handbook/01-zongze/quiz.yaml': quiz }),
  ).toMatchInlineSnapshot(
    `"content/handbook/01-zongze/quiz.yaml:3:11 [shape] 答案“三人”不在选项里 → 照抄对的那个选项：一人、两人"`,
  );
});
