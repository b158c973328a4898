import { describe, expect, test } from 'vitest';
import { formsMissing, lookFaults } from './look-files.ts';

const FILE = 'content/site/x';
const faults = (path: string, text: string, beside: readonly string[] = [path]) =>
  lookFaults(FILE, { path, bytes: new TextEncoder().encode(text), beside }).map(
    ({ at, message }) => `${at.line}:${at.column} ${message}`,
  );
const style = (text: string) => faults('style.css', text, ['style.css', 'wen.svg']);

test('colours, a picture that stands beside and a remark are no faults', () => {
  expect(
    style(':root { --link: light-dark(#17507a, #8cc4ee); }\nheader { background: url("wen.svg") }'),
  ).toEqual([]);
  expect(style('/* 见 https://example.org */ a { clip-path: url(#x); content: "\\201C" }')).toEqual(
    [],
  );
});

describe('a style sheet fetches from nowhere else', () => {
  test.each([
    ['\n@import "a.css";', '2:1 样式里不能用 @import'],
    [
      'a{}\n  b { background: url(https://example.org/a.png) }',
      '2:23 样式里写了“https://example.org/a.png”',
    ],
    ['a { background: url( //example.org/a.png ) }', '1:22 样式里写了“//example.org/a.png”'],
    [
      'a { background: image-set("http://example.org/a.png" 1x) }',
      '1:28 样式里写了“http://example.org/a.png”',
    ],
    ['a { background: \\75rl(fehlt.png) }', '1:17 样式里写了“\\75”'],
    ['a { background: url(data:image/png;base64,AA) }', '1:21 样式里写了“data:”'],
    ['@\\69mport "a.css";', '1:2 样式里写了“\\69”'],
    [
      'a::after { content: "/*" }\nb { background: url(//example.org/a.png) }',
      '2:21 样式里写了“//example.org/a.png”',
    ],
    ['@font-face { src: url(../zi.woff2) }', '1:19 content/site/ 里没有图片“../zi.woff2”'],
  ])('%s', (text, said) => {
    expect(style(text)).toEqual([said]);
  });
});

describe('a drawing runs nothing, also where it is opened by itself', () => {
  test.each([
    '<script>1</script>',
    '<a href="https://example.org">a</a>',
    '<image xlink:href="data:image/png;base64,AA"/>',
    '<g onload = "1"/>',
    '<foreignObject/>',
    '<style>@import "https://example.org/a.css"</style>',
    '<rect style="fill:url(https://example.org/a.svg#b)"/>',
  ])('%s', (inside) => {
    expect(faults('logo.svg', `<svg>\n${inside}</svg>`)).toEqual([
      expect.stringMatching(/^2:\d+ 图片里有“/),
    ]);
  });

  test('shapes, gradients and styles are fine', () => {
    const inside = '<style>.a{fill:red}</style><use href="#a"/><rect fill="url(#b)"/>';
    expect(faults('logo.svg', `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`)).toEqual(
      [],
    );
  });
});

test('what is no picture, too large or of another kind is told', () => {
  expect(faults('logo.png', 'GIF89a')).toEqual(['1:1 不是 PNG 图片']);
  expect(faults('logo.svg', '<html></html>')).toEqual(['1:1 不是 SVG 图片']);
  expect(faults('logo.svg', `<svg>${' '.repeat(101 * 1024)}</svg>`)).toEqual([
    '1:1 文件太大：102 KB，上限 100 KB',
  ]);
  for (const path of ['说明.docx', 'zi.woff2', 'bilder/a.svg', 'ander.css'])
    expect(faults(path, '')).toEqual([`1:1 ${path} 不能放在 content/site/ 里`]);
});

test('a form is what its name says, and runs nothing', () => {
  expect(faults('biao.pdf', '%PDF-1.7')).toEqual([]);
  expect(faults('biao.docx', 'PK word/document.xml')).toEqual([]);
  expect(faults('biao.docx', '%PDF-1.7')).toEqual(['1:1 打开来不是它的扩展名说的那种文件']);
  expect(faults('biao.xlsx', 'PK xl/vbaProject.bin')).toEqual(['1:1 表格里有宏或者程序']);
});

test('a form that a guide names must be there', () => {
  const text = '    - name: 申请表\n      blank: shenqing.docx\n      sample: yangbiao.pdf\n';
  expect(
    formsMissing({ file: 'content/matters/a.yaml', text }, ['shenqing.docx']).map(
      ({ at, message }) => `${at.line}:${at.column} ${message}`,
    ),
  ).toEqual(['3:15 content/site/ 里没有 yangbiao.pdf']);
});
