import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentReader, readContent } from '../register/folder.ts';
import { faqTopics, handbookNeighbours, questionsAbout } from './prose.ts';

const FOLDER = join(import.meta.dirname, '../../tests/fixtures/small-county');
const faq = (title: string, audience: string, topic: string, more = '') =>
  `---\ntitle: ${title}\naudience: ${audience}\ntopic: ${topic}\nanswer: 答。\n${more}reviewed: 2026-11-21\n---\n`;
const section = (title: string) =>
  `---\ntitle: ${title}\nsummary: 要点\nreviewed: 2026-11-21\n---\n`;
const LAID: Readonly<Record<string, string>> = {
  'handbook/01-zongze/part.yaml': 'title: 总则\nsummary: 开头\n',
  'handbook/01-zongze/01-quan.mdx': section('权'),
  'handbook/01-zongze/02-yuanze.mdx': section('原则'),
  'handbook/02-zhuti/part.yaml': 'title: 主体\nsummary: 谁\n',
  'handbook/02-zhuti/01-zhuti.mdx': section('主体'),
  'faq/banshi/dianhua.mdx': faq('打哪个电话', '群众', '办事'),
  'faq/zhongdi/shao.mdx': faq('能烧吗', '群众', '种地'),
  'faq/zhongdi/yao.mdx': faq('能打药吗', '群众', '种地'),
  'faq/zhifa-quan/quan.mdx': faq(
    '权在谁手里',
    '执法人员',
    '谁有权',
    'handbook: [01-zongze/01-quan]\n',
  ),
};

function register() {
  const laid = Object.entries(LAID).map(([path, text]) => ({
    path,
    file: `content/${path}`,
    text,
  }));
  const reading = contentReader()([...readContent(FOLDER).files, ...laid], 'content');
  expect(reading.problems).toEqual([]);
  if (!reading.register) throw new Error('no register');
  return reading.register;
}

test('questions stand by audience and topic, the topic with most questions first', () => {
  const say = (audience: '群众' | '执法人员') =>
    faqTopics(register(), audience).map(({ id, name, pages }) => [id, name, pages.length]);
  expect(say('群众')).toEqual([
    ['zhongdi', '种地', 2],
    ['banshi', '办事', 1],
  ]);
  expect(say('执法人员')).toEqual([['zhifa-quan', '谁有权', 1]]);
});

test('before and after run across the border of parts, and end at both ends', () => {
  const all = register();
  const titles = all.handbook
    .flatMap((part) => part.sections)
    .map((page) => {
      const { before, after } = handbookNeighbours(all, page);
      return `${before?.title ?? '—'} < ${page.title} < ${after?.title ?? '—'}`;
    });
  expect(titles).toEqual(['— < 权 < 原则', '权 < 原则 < 主体', '原则 < 主体 < —']);
});

test('a section knows the questions that lead to it', () => {
  const all = register();
  const [first, second] = all.handbook[0]?.sections ?? [];
  expect(first && questionsAbout(all, first).map(({ title }) => title)).toEqual(['权在谁手里']);
  expect(second && questionsAbout(all, second)).toEqual([]);
});
