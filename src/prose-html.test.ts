import { expect, test } from 'vitest';
import { type Below, proseHtml } from './prose-html.ts';

const html = (text: string, below?: Below) => proseHtml(text, below).pieces;

test('plain text is one piece, and no sign of it becomes markup', () => {
  expect(
    html('---\ntitle: 题\n---\n\n甲 & “乙”**丙**，[丁](https://x.example/?a=1&b="2")。\n'),
  ).toEqual([
    '<p>甲 &amp; “乙”<strong>丙</strong>，<a href="https://x.example/?a=1&amp;b=%222%22">丁</a>。</p>',
  ]);
  expect(html('`a < "b"`')).toEqual(['<p><code>a &lt; &quot;b&quot;</code></p>']);
});

test('addresses of the site are made whole by whoever knows where it stands', () => {
  const whole = (to: string) => (to.startsWith('/') ? `/quanze${to}` : `/quanze/handbook/a/${to}`);
  expect(proseHtml('[算](/deadlines/)、[上](#a)\n\n## A', 'h2', whole).pieces).toEqual([
    '<p><a href="/quanze/deadlines/">算</a>、<a href="/quanze/handbook/a/#a">上</a></p>\n<h3>A</h3>',
  ]);
});

test('lists keep their first number, breaks and lines stand alone', () => {
  const [text, ...more] = html('3. 甲\n4. 乙\n\n---\n\n丙  \n丁\n');
  expect(more).toEqual([]);
  expect(String(text).replaceAll('\n', '')).toBe(
    '<ol start="3"><li>甲</li><li>乙</li></ol><hr><p>丙<br>丁</p>',
  );
});

test('a component is a piece of its own, with its attributes and what it encloses', () => {
  expect(
    html('先看<Law id="fa" article="第一条" />，再看<Term name="听证">**听**证</Term>。'),
  ).toEqual([
    '<p>先看',
    { name: 'Law', attributes: { id: 'fa', article: '第一条' }, inside: [] },
    '，再看',
    { name: 'Term', attributes: { name: '听证' }, inside: ['<strong>听</strong>证'] },
    '。</p>',
  ]);
  expect(html('<Procedure id="putong" />')).toEqual([
    { name: 'Procedure', attributes: { id: 'putong' }, inside: [] },
  ]);
});

test('headings have anchors, but not below another heading, where they stand lower', () => {
  const text = '## 看“到”什么\n\n### 细处\n';
  const { pieces, headings } = proseHtml(text);
  expect(headings.map(({ depth, text }) => [depth, text])).toEqual([
    [2, '看“到”什么'],
    [3, '细处'],
  ]);
  const [first, second] = headings.map(({ slug }) => slug);
  expect(pieces).toEqual([`<h2 id="${first}">看“到”什么</h2>\n<h3 id="${second}">细处</h3>`]);
  expect(html(text, 'h2')).toEqual(['<h3>看“到”什么</h3>\n<h4>细处</h4>']);
  expect(html(text, 'h3')).toEqual(['<h4>看“到”什么</h4>\n<h4>细处</h4>']);
});

test('a table has its frame and scopes, no inline style, and an empty corner is no heading', () => {
  const [text] = html('|  | 条 |\n|---|:-:|\n| 新 | 1 |\n');
  expect(String(text).replaceAll('\n', '')).toBe(
    '<div class="scroll table columns-2" tabindex="0" role="group" aria-label="表格"><table>' +
      '<thead><tr><td></td><th scope="col">条</th></tr></thead>' +
      '<tbody><tr><td>新</td><td>1</td></tr></tbody></table></div>',
  );
});

test('nothing in a text ever runs: what would be a program is refused', () => {
  const run = globalThis as { ran?: boolean };
  for (const text of [
    '甲 {globalThis.ran = true} 乙',
    '甲 \\` {globalThis.ran = true} \\` 乙',
    '``` a`b\n{globalThis.ran = true}\n```\n',
    'export const a = (globalThis.ran = true);\n',
    '<Term name={(globalThis.ran = true)} />',
    '<Term {...(globalThis.ran = true)} />',
    '<Script />',
  ]) {
    expect(() => proseHtml(text), text).toThrow(/程序|引号|组件/);
    expect(run.ran, text).toBeUndefined();
  }
});
