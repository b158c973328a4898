import { expect, test } from 'vitest';
import { contentOf, pathAt, textWith } from './whole-file.ts';

const FAQ = `---
title: 能不能烧？ # 问
laws:
  - law: senlin-fa
    article: 第一条
reviewed: 2026-11-21
---

## 为什么

因为。
`;
const PATH = 'faq/zhongdi/shao.mdx';
const at = (text: string) => {
  const before = FAQ.slice(0, FAQ.indexOf(text)).split('\n');
  return pathAt(PATH, FAQ, {
    file: PATH,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  });
};

test('prose is its fields and the words below them, and comes back byte for byte', () => {
  const content = contentOf(PATH, FAQ);
  expect(content).toMatchObject({
    value: { title: '能不能烧？' },
    body: '\n## 为什么\n\n因为。\n',
  });
  if (content) expect(textWith(PATH, FAQ, content)).toBe(FAQ);
});

test('a field and the words can be changed apart from each other', () => {
  const { value } = contentOf(PATH, FAQ) ?? {};
  expect(textWith(PATH, FAQ, { value, body: '新的\n' })).toBe(
    FAQ.replace(/\n## [\s\S]*$/, '新的\n'),
  );
  expect(textWith(PATH, FAQ, { value: { ...(value as object), title: '能烧吗？' } })).toBe(
    FAQ.replace('能不能烧？', '能烧吗？'),
  );
});

test('a place in the file is a field of the form', () => {
  expect(at('能不能烧')).toEqual(['title']);
  expect(at('law: senlin-fa')).toEqual(['laws', 0]);
  expect(at('senlin-fa')).toEqual(['laws', 0, 'law']);
  expect(at('第一条')).toEqual(['laws', 0, 'article']);
  expect(at('reviewed')).toEqual(['reviewed']);
  expect(at('title')).toEqual([]);
  expect(at('因为')).toEqual(['body']);
});
