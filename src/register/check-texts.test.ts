import { expect, test } from 'vitest';
import { addressesIn, addressFault } from './addresses.ts';
import { unseenIn } from './characters.ts';
import { contentReader, readContent } from './folder.ts';

const read = contentReader();
const SMALL = readContent('tests/fixtures/small-county').files;

/** Problems when files are laid over the small county. */
function problems(overlay: Readonly<Record<string, string>>): string[] {
  const kept = SMALL.filter((file) => !(file.path in overlay));
  const laid = Object.entries(overlay).map(([path, text]) => ({
    path,
    file: `content/${path}`,
    text,
  }));
  return read([...kept, ...laid], 'content').problems.map(
    (p) => `${p.at.file}:${p.at.line} [${p.rule}] ${p.message}`,
  );
}

const textOf = (path: string) => SMALL.find((file) => file.path === path)?.text ?? '';

const prose = (body: string) =>
  problems({
    'faq/zhongdi/shao.mdx': `---
title: 能不能烧？
audience: 群众
topic: 种地
answer: 不能。
reviewed: 2026-11-21
---
${body}
`,
  }).map((line) => line.replace('content/faq/zhongdi/shao.mdx:', ''));

test('a link is one however its words are written, because the tree that is rendered is asked', () => {
  expect(prose('[点\\]这里](javascript:alert(1))')).toMatchInlineSnapshot(`
    [
      "8 [address] 链接“javascript:alert(1)”不能这样写",
    ]
  `);
  expect(prose('[点\n这里](javascript:alert(1))')).toMatchInlineSnapshot(`
    [
      "8 [address] 链接“javascript:alert(1)”不能这样写",
    ]
  `);
  expect(prose('[点](&#106;avascript:alert(1))')).toMatchInlineSnapshot(`
    [
      "8 [address] 链接“javascript:alert(1)”不能这样写",
    ]
  `);
  expect(prose('[点][甲\\]]\n\n[甲\\]]: data:text/html,x')).toMatchInlineSnapshot(`
    [
      "8 [address] 链接“data:text/html,x”不能这样写",
    ]
  `);
  expect(prose('![图\\]](https://www.example.gov.cn/a.png)')).toMatchInlineSnapshot(`
    [
      "8 [address] 正文里不能放图片",
    ]
  `);
});

test('links and plain addresses lead to sites of the government, over https', () => {
  expect(prose('看[通知](https://www.example.gov.cn/a)，[算一算](/deadlines/)。')).toEqual([]);
  expect(prose('看[通知](http://www.example.gov.cn/a)。')).toMatchInlineSnapshot(`
    [
      "8 [address] 网址“http://www.example.gov.cn/a”没有加密",
    ]
  `);
  expect(prose('登录 http://192.168.1.20:8080/sys 填报，或者 10.0.0.8。')).toMatchInlineSnapshot(`
    [
      "8 [address] 网址“10.0.0.8”写的是 IP 地址",
      "8 [address] 网址“http://192.168.1.20:8080/sys”写的是 IP 地址",
    ]
  `);
  expect(prose('到 www.shop.example.com 下单，或者 abc.top/x。')).toMatchInlineSnapshot(`
    [
      "8 [address] 网址“abc.top”不是政府网站",
      "8 [address] 网址“www.shop.example.com”不是政府网站",
    ]
  `);
  const site = textOf('site.yaml');
  const allowed = { 'site.yaml': `${site}outsideHosts: [www.95598.cn]\n` };
  const summary = (address: string) => ({
    'matters/minzheng/dibao-shenqing.yaml': textOf('matters/minzheng/dibao-shenqing.yaml').replace(
      /^summary: .*$/m,
      `summary: 停电看 ${address} 就知道。`,
    ),
  });
  expect(problems({ ...summary('https://www.95598.cn/') })).toHaveLength(1);
  expect(problems({ ...summary('https://www.95598.cn/'), ...allowed })).toEqual([]);
});

test('mail addresses, dates and numbers are no addresses of the web', () => {
  for (const text of ['写到 yijian@example.org', '2026.11.29', '第 1.2 条', '3.5 元', '300.1.2.3'])
    expect(addressesIn(text), text).toEqual([]);
});

test('an address that pretends to be of the government is not', () => {
  const none = new Set<string>();
  for (const address of [
    'https://gov.cn.example.com/',
    'https://www.gov.cn@example.com/',
    'https://xgov.cn/',
    'https://[::1]/',
    'java\nscript:alert(1)',
    '//example.gov.cn/',
  ])
    expect(addressFault(address, none), address).toBeDefined();
  expect(addressFault('https://www.gov.cn/zhengce/', none)).toBeUndefined();
});

test.each([
  ['zero width', '\u200b'],
  ['bidirectional', '\u202e'],
  ['control', '\u0008'],
  ['byte order mark', '\ufeff'],
  ['non-character', '\ufffe'],
  ['half of a pair', '\ud800'],
  ['tag', '\u{e0041}'],
])('a character nobody sees is found anywhere: %s', (_, character) => {
  const path = 'departments/linye-ju.yaml';
  const text = textOf(path);
  const raw = problems({ [path]: text.replace('name: ', `name: 县${character}`) });
  expect(raw.filter((line) => line.includes('[characters]')).length).toBeGreaterThan(0);
  expect(raw.every((line) => line.startsWith(`content/${path}:`))).toBe(true);
  expect(prose(`甲${character}乙`).some((line) => line.includes('[characters]'))).toBe(true);
});

test('an escape or an entity for such a character counts as the character', () => {
  const path = 'departments/linye-ju.yaml';
  const escaped = textOf(path).replace(/^phone:.*$/m, (line) => `${line}\nnote: "甲\\u200b乙"`);
  expect(problems({ [path]: escaped })).toMatchInlineSnapshot(`
    [
      "content/departments/linye-ju.yaml:6 [characters] 这里有一个看不见的字符 U+200B（零宽字符）",
    ]
  `);
  expect(prose('甲&#8203;乙')).toMatchInlineSnapshot(`
    [
      "8 [characters] 这里有一个看不见的字符 U+200B（零宽字符）",
    ]
  `);
});

test('tabs, line ends of any system and shapes of one 汉字 are seen', () => {
  for (const text of ['甲\t乙', '甲\r\n乙', '葛\u{e0100}', '〇'])
    expect(unseenIn(text), JSON.stringify(text)).toBeUndefined();
});

test('a tag of a web page in a field is refused at its line; less and more are no tags', () => {
  const faq = (title: string, answer: string) =>
    problems({
      'faq/zhongdi/shao.mdx': `---\ntitle: ${title}\naudience: 群众\ntopic: 种地\nanswer: ${answer}\nreviewed: 2026-11-21\n---\n正文。\n`,
    });
  expect(faq('能不能<b>烧</b>？', '不能<br/>。见 <a href="/x/">手册</a>。')).toMatchInlineSnapshot(`
    [
      "content/faq/zhongdi/shao.mdx:2 [component] 这里不能写网页标签 <b>",
      "content/faq/zhongdi/shao.mdx:5 [component] 这里不能写网页标签 <br/>",
    ]
  `);
  expect(faq('x<y 且 y>z，<10 mg？', '不能，甲 < 乙 > 丙。')).toEqual([]);
});
