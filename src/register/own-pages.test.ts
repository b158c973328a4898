/** content/site/: pages of a county's own, and what it calls things. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OUR_LABELS } from '../schema/index.ts';
import { contentReader, readSources } from './folder.ts';

const FOLDER = join(import.meta.dirname, '../../tests/fixtures/small-county');
const SMALL = readSources(FOLDER).files;
const page = (body: string) =>
  `---\ntitle: 清单\nsummary: 怎么定\nreviewed: 2026-11-21\n---\n\n${body}\n`;

function read(laid: Readonly<Record<string, string>>) {
  const files = Object.entries(laid).map(([path, text]) => ({
    path,
    text,
    file: `content/${path}`,
  }));
  const { register, problems } = contentReader()([...SMALL, ...files], 'content');
  return {
    register,
    said: problems.map(
      ({ at, rule, message, hint }) => `${at.file}:${at.line} [${rule}] ${message} → ${hint}`,
    ),
  };
}

test('a page is read as prose is, and other texts may link to it', () => {
  const { register, said } = read({
    'site/qingdan.mdx': page('<Matter id="fenshao-jiegan"/>'),
    'site/lai.mdx': page('[清单](/about/qingdan/)'),
  });
  expect(said).toEqual([]);
  const own = register?.pages.get('qingdan');
  expect([own?.title, own?.mentions.map(({ id }) => id)]).toEqual(['清单', ['fenshao-jiegan']]);
});

test('a name that is taken, or no address, is told', () => {
  const { register, said } = read({
    'site/feedback.mdx': page(''),
    'site/说明.mdx': page('[没有](/about/meiyou/)'),
  });
  expect([...(register?.pages.keys() ?? [])]).toEqual([]);
  expect(said).toMatchInlineSnapshot(`
    [
      "content/site/feedback.mdx:2 [file-name] 网站已经有 /about/feedback/ 这一页 → 请换一个文件名：小写拼音，词和词用短横线连，例如 qingdan-zenme-ding.mdx",
      "content/site/说明.mdx:2 [file-name] 文件名“说明”不能做网址 → 请换一个文件名：小写拼音，词和词用短横线连，例如 qingdan-zenme-ding.mdx",
      "content/site/说明.mdx:7 [unknown-id] 没有编号为 meiyou 的网页 → 先在 content/site/ 里新建，或者改成已有的编号",
    ]
  `);
});

test('a county calls things by its own words, and only those we know of', () => {
  const { register, said } = read({ 'site/labels.yaml': 'faq: 常见问题\n' });
  expect(said).toEqual([]);
  expect(register?.labels).toEqual({ ...OUR_LABELS, faq: '常见问题' });
  expect(
    read({ 'site/labels.yaml': 'fag: 常见问题\nstats: 乡镇用权的情况和办案数\nhome: 头\n' }).said,
  ).toMatchInlineSnapshot(`
    [
      "content/site/labels.yaml:1 [unknown-key] 不认识的字段 fag → 是不是想写「问答栏目」（faq）？",
      "content/site/labels.yaml:2 [shape] 「统计栏目」（stats）要写 1 到 8 个字，中间没有空格，现在是“乡镇用权的情况和办案数” → 栏目名并排放在每页的页头，写短一些",
      "content/site/labels.yaml:3 [unknown-key] 不认识的字段 home → 这里可以写：faq、guide、boundary、stats、feedback、searchFor、footer",
    ]
  `);
});
