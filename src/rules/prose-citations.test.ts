import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { proseCitations } from './prose-citations.ts';

const { file, failing, passing } = proseCitations.example;

function found(text: string, asOf?: string) {
  return problemsWith([proseCitations], { [file]: text }, asOf).map((p) => [
    p.severity,
    `${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);
}

test('a page not read since its statute changed is a warning', () => {
  expectExample(proseCitations);
  expect(found(failing)).toMatchInlineSnapshot(`
    [
      [
        "warning",
        "content/faq/huanjing/shao-jiegan.mdx:11",
        "《地里的秸秆能不能烧？》上次审阅是 2026-06-30，之后《生态环境法典》2026-08-15 有了新版",
        "从头看一遍，改好条号和数额，再把 reviewed 改成看完的那天",
      ],
    ]
  `);
  expect(found(failing, '2026-08-14')).toEqual([]);
});

test('a repealed statute may be cited only beside its successor', () => {
  const old = '  - law: daqi-wuran-fangzhi-fa\n    article: 第一百一十九条第一款\n';
  const only = passing.replace(/ {2}- law: shengtai.*\n.*\n/, old);
  expect(found(only)).toMatchInlineSnapshot(`
    [
      [
        "warning",
        "content/faq/huanjing/shao-jiegan.mdx:9",
        "《地里的秸秆能不能烧？》引的《大气污染防治法》第一百一十九条第一款从 2026-08-15 起已经废止，没有提到《生态环境法典》",
        "改引《生态环境法典》；要讲旧案子的，新旧两部都写上",
      ],
    ]
  `);
  expect(found(only, '2026-08-14')).toEqual([]);
  expect(found(passing.replace('laws:\n', `laws:\n${old}`))).toEqual([]);
});

test('a statute named in plain words is held to the same, wherever it stands', () => {
  const old = '烧了按《大气污染防治法》第一百一十九条罚。\n';
  expect(found(`${passing}${old}`)).toMatchInlineSnapshot(`
    [
      [
        "warning",
        "content/faq/huanjing/shao-jiegan.mdx:15",
        "文中写的是《大气污染防治法》第一百一十九条，从 2026-08-15 起已经废止，没有提到《生态环境法典》",
        "改引《生态环境法典》；要讲旧案子的，新旧两部都写上",
      ],
    ]
  `);
  expect(found(`${passing}${old}`, '2026-08-14')).toEqual([]);
  const both = '现在按《生态环境法典》第一千一百三十一条。\n';
  expect(found(`${passing}${old}${both}`)).toEqual([]);
  expect(found(`${passing}依《森林法》第57条办。\n`)).toMatchInlineSnapshot(`
    [
      [
        "warning",
        "content/faq/huanjing/shao-jiegan.mdx:15",
        "文中写的是《森林法》第57条，条号要用汉字",
        "照条文写，例如 第一百一十九条",
      ],
    ]
  `);
});

test('what only the index knows to be gone is told in plain words, too', () => {
  const index = `# taken 2026-05-16
生态环境法典\t法律\t2026-03-12\t2026-08-15\t1242\ta1
草场防火规定\t行政法规\t2008-11-29\t2009-01-01\t49\tb2
草场防火规定\t废止\t2025-12-31\t防灭火规定\t第六十三条
`;
  const said = (prose: string, asOf?: string) =>
    problemsWith([proseCitations], { [file]: `${passing}${prose}\n` }, asOf, index).map(
      ({ severity, message }) => `${severity} ${message}`,
    );
  const old = '依《草场防火规定》第四十条办。';
  expect(said(old)).toMatchInlineSnapshot(`
    [
      "warning 文中写的是《草场防火规定》第四十条，从 2026-01-01 起已经废止，没有提到《防灭火规定》",
    ]
  `);
  expect(said(old, '2025-12-31').filter((line) => line.includes('草场防火'))).toEqual([]);
});
