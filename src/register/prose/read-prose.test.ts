import { describe, expect, test } from 'vitest';
import { readProse } from './read-prose.ts';
import { linesOf, nodesIn } from './tree.ts';

const read = (text: string) => readProse({ text, firstLine: 10 });
const faults = (text: string) =>
  read(text).faults.map(({ at, message }) => `${at.line}:${at.column} ${message}`);

describe('code', () => {
  test.each([
    '`{a}`',
    '甲 `<b>` 乙',
    '甲 `一\n{二}` 丙',
    '```js\n{a}\n```\n',
    '~~~\n{a}\n\n{b}\n~~~\n',
    '| 写法 |\n|---|\n| `{a}` |\n',
  ])('is shown, whatever is in it: %j', (text) => {
    expect(faults(text)).toEqual([]);
  });

  test.each([
    ['甲 \\` {a} \\` 乙', '10:6'],
    ['``` a`b\n{a}\n```\n', '11:1'],
    ['甲 `\n\n{a}\n\n` 乙', '12:1'],
    ['一 ` 二\n三 ` {a} `', '11:5'],
  ])('is not what only looks like it: %j', (text, place) => {
    expect(faults(text)).toEqual([`${place} 正文里不能写 {a}`]);
  });
});

test('a sign that means less is a sign, and only what could be a tag is refused', () => {
  expect(faults('3 < 5，a <= b，x<1，甲<乙，\\<b>，&lt;b&gt;')).toEqual([]);
  expect(faults('a<b，<b>粗</b>，<!-- 注 -->，<?php ?>')).toEqual([
    '10:2 “<” 后面不是组件',
    '10:5 正文里不能写 HTML 标签 <b>',
    '10:9 正文里不能写 HTML 标签 </b>',
    '10:14 正文里不能写网页代码',
    '10:25 正文里不能写网页代码',
  ]);
});

test.each([
  ['in another paragraph', '甲<Term name="听证">乙\n\n丙</Term>'],
  ['in another item', '- <Term name="听证">乙\n- 丙</Term>'],
  ['in another cell', '| 甲 | 乙 |\n|---|---|\n| <Term name="听证">丙 | 丁</Term> |'],
  ['inside a link', '<Term name="听证">[甲</Term>](https://www.example.gov.cn/)'],
  ['in code', '<Term name="听证">`甲</Term>`'],
])('a component that ends %s has no end', (_, text) => {
  expect(faults(text)[0]).toMatch(/ <Term> 没有结束$/);
});

test('words of a component lead to one place: no link stands in a link, and no words where a name is shown', () => {
  expect(faults('<Term name="听证">**听**证</Term>')).toEqual([]);
  expect(faults('<Matter id="a">[甲](/deadlines/)</Matter>')).toEqual([
    '10:16 链接和组件的文字里又有链接或者组件',
  ]);
  expect(faults('[<Law id="a" />](/deadlines/)')).toEqual([
    '10:2 链接和组件的文字里又有链接或者组件',
  ]);
  expect(faults('<Law id="a">甲</Law>')).toEqual(['10:1 <Law> 里面不能写字']);
});

test('a card stands in a paragraph, an item or a cell of its own', () => {
  expect(faults('<Deadline id="fuyi" />\n\n- <Deadline id="fuyi" />')).toEqual([]);
  expect(faults('见 <Deadline id="fuyi" />')).toEqual(['10:3 期限卡片和流程图不能写在一句话里']);
  expect(faults('## <Procedure id="a" />')).toEqual(['10:4 期限卡片和流程图不能写在一句话里']);
});

test.each([
  ['an escaped bracket', '[点\\]这里](javascript:alert(1))', 'javascript:alert(1)'],
  ['words over two lines', '[点\n这里](javascript:alert(1))', 'javascript:alert(1)'],
  ['an entity', '[点](&#106;avascript:alert(1))', 'javascript:alert(1)'],
  ['a name', '[点][甲\\]]\n\n[甲\\]]: data:text/html,x', 'data:text/html,x'],
  ['angles', '<vbscript:x>', 'vbscript:x'],
  ['another host', '[点](//example.com/)', '//example.com/'],
  ['another host for some browsers', '[点](\\\\/example.com/)', '%5C/example.com/'],
])(
  'a link that runs or leads nobody knows where is refused, written with %s',
  (_, text, address) => {
    expect(faults(text)).toEqual([`10:1 链接“${address}”不能这样写`]);
  },
);

test('a link to a heading of the same text leads to one that is there', () => {
  expect(faults('[上](#为什么-要罚)、[下](#a-1)\n\n## 为什么 要罚？\n\n## A\n\n## A')).toEqual([]);
  expect(faults('[上](#为什么)、[下](#%25)\n\n## 为甚么')).toEqual([
    '10:1 这一篇里没有“#为什么”这个小标题',
    '10:11 这一篇里没有“#%25”这个小标题',
  ]);
});

test('pictures are refused, however their words are written', () => {
  expect(faults('![a\\]b](https://www.example.gov.cn/a.png)')).toEqual(['10:1 正文里不能放图片']);
  expect(faults('[![甲][乙]](/deadlines/)\n\n[乙]: a.png')).toEqual(['10:2 正文里不能放图片']);
});

test('mail and telephone may be linked, and mail is by itself', () => {
  expect(faults('[信](mailto:a@example.org)，[电话](tel:0550-1234567)')).toEqual([]);
  const nodes = [...nodesIn(read('写到 a@example.org').nodes)];
  expect(
    nodes.flatMap((node) => (node.kind === 'element' ? (node.attributes.href ?? []) : [])),
  ).toEqual(['mailto:a@example.org']);
});

test.each([
  ['quotations', `${'>'.repeat(5000)} 甲`],
  ['items', `${'- '.repeat(5000)}甲`],
  ['stars', `${'*'.repeat(5000)}甲${'*'.repeat(5000)}`],
])('%s inside one another, deeper than anybody reads, are a fault and no crash', (_, text) => {
  expect(faults(text)).toContain('10:1 一层套一层，套得太深');
});

test('components inside one another are a fault and no crash, thousands deep', () => {
  const deep = (n: number) => '<Term name="听证">'.repeat(n) + '</Term>'.repeat(n);
  expect(faults(deep(2))).toEqual([
    '10:17 链接和组件的文字里又有链接或者组件',
    '10:40 </Term> 前面没有对应的 <Term>',
  ]);
  expect(faults(deep(5000)).length).toBeGreaterThan(0);
});

test('a footnote is called by its name, where it is used and where it stands', () => {
  expect(faults('甲[^1]。\n\n[^1]: https://a.example/\n')).toEqual([
    '10:2 正文里不能写脚注',
    '12:1 正文里不能写脚注',
  ]);
});

test('a line that only gives a link its name is told where no link has it: no page would show it', () => {
  expect(faults('[甲][乙]，[丙]\n\n[乙]: /deadlines/\n[丙]: /guide/')).toEqual([]);
  expect(faults('[注意]: 免费')).toEqual([
    '10:1 这一行的写法是给链接起名字，文中没有用到，页面上看不到它',
  ]);
});

test('a fault has its line and column, whatever stands before it', () => {
  expect(faults('> - 甲\n>   乙 {a}\n\n## 丙 <b>\n\n| 丁 |\n|--|\n| x | \n| {b} |')).toEqual([
    '11:7 正文里不能写 {a}',
    '13:6 正文里不能写 HTML 标签 <b>',
    '18:3 正文里不能写 {b}',
  ]);
});

test('words are those a reader sees, line by line, however they are marked up', () => {
  const text =
    '《**森林法**》第五条\n和<Term name="听证">听证</Term>\n\n- [甲](/deadlines/)丙\n\n```\n丁\n戊\n```\n';
  expect(linesOf(read(text).nodes)).toEqual([
    { text: '《森林法》第五条', line: 10 },
    { text: '和听证', line: 11 },
    { text: '甲丙', line: 13 },
    { text: '丁', line: 15 },
    { text: '戊', line: 16 },
  ]);
});
