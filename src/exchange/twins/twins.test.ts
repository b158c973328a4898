import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Markdown from 'markdown-it';
import { expect, test } from 'vitest';
import { whoHandles } from '../../answers/index.ts';
import { readContent } from '../../register/folder.ts';
import { link, plain } from './marks.ts';
import { matterTwin } from './matter.ts';
import { questionTwin } from './question.ts';

const { register } = readContent('content');
if (!register) throw new Error('the demonstration can be read');
const context = { register, asOf: '2026-11-29', url: (path: string) => `https://a.example${path}` };
const parser = new Markdown({ html: true });
const wordsOf = (html: string) =>
  html
    .replace(/<\/?p>/g, '')
    .replace(
      /&(lt|gt|quot|amp);/g,
      (_, name) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name as 'lt'],
    )
    .trim();

test('words of the county stay words, whatever signs are in them', () => {
  const signs = fc.string({
    unit: fc.constantFrom(...'#*_`[]()<>|~&!\\-+=1.2) \n烧', '&lt;', '<b>', '](x)', '---', '```'),
    maxLength: 30,
  });
  fc.assert(
    fc.property(signs, (text) => {
      const words = text.replace(/\s*\n\s*/g, ' ').trim();
      expect(wordsOf(parser.render(plain(text).trim()))).toBe(words);
    }),
    { numRuns: 3000 },
  );
  expect(parser.renderInline(link(plain('a](b'), '/x> y'))).toBe('<a href="/x%3E%20y">a](b</a>');
});

test('a matter says of each town whom to ask, at which number, in whose name', () => {
  for (const matter of register.matters.values()) {
    const twin = matterTwin(matter, context);
    expect(twin, matter.id).toContain(`https://a.example/matters/${matter.id}/`);
    expect(twin).not.toMatch(/undefined|\bnull\b|\[object/);
    const parts = twin.split(/^### /m).slice(1);
    for (const town of register.towns.values()) {
      const part = parts.find((one) => one.split('\n')[0]?.split('、').includes(plain(town.name)));
      const { handler, reach } = whoHandles(register, town, matter, context.asOf);
      if (!part?.includes('不适用'))
        expect(part).toContain(`找谁：${plain(handler.name)}\n- 电话：${reach.phone}`);
    }
  }
});

test('a question says its answer, and its text as its page does', () => {
  for (const page of register.faq.values()) {
    const twin = questionTwin(page, readFileSync(`content/${page.path}`, 'utf8'), context);
    expect(twin, page.id).toContain(`**${plain(page.answer)}**`);
    expect(twin).not.toMatch(/undefined|\[object|<[A-Z]/);
    const html = parser.render(twin);
    // No mark is left over as a word.
    expect(html.replace(/<[^>]+>/g, ''), page.id).not.toMatch(/\*\*|\]\(|^#/m);
  }
});
