import { expect, test } from 'vitest';
import { elementsOf, textOf } from './elements.ts';

const PAGE = `<!doctype html><html lang="zh-CN"><head><script src="/a.js"></script>
<script type="application/ld+json">{"a":"<b>"}</script></head>
<body><!-- <p>不算</p> --><a href="/x/?a=1&amp;b=2" title='大于 > 号' hidden>甲&lt;乙&#39;</a><code>machine</code></body></html>`;

test('elements come with their attributes, comments and closing tags do not', () => {
  const found = elementsOf(PAGE);
  expect(found.map(({ name }) => name)).toEqual([
    'html',
    'head',
    'script',
    'script',
    'body',
    'a',
    'code',
  ]);
  expect(Object.fromEntries(found[5]?.attributes ?? [])).toEqual({
    href: '/x/?a=1&b=2',
    title: '大于 > 号',
    hidden: '',
  });
  expect(found[3]?.inside).toBe('{"a":"<b>"}');
});

test('the text is what a reader sees', () => {
  expect(textOf(PAGE).trim()).toBe("甲<乙'");
});
