import { expect, test } from 'vitest';
import { readIndex } from '../law/index.ts';
import { contentReader, readContent } from './folder.ts';

const { files } = readContent('tests/fixtures/small-county');
const INDEX = readIndex(`# taken 2026-05-16
中华人民共和国大气污染防治法\t法律\t2018-10-26\t2018-10-26\t129\tff8
中华人民共和国大气污染防治法\t废止\t2026-08-14\t中华人民共和国生态环境法典\t第一千二百四十二条
中华人民共和国生态环境法典\t法律\t2026-03-12\t2026-08-15\t1242\t966
`);

/** The small county with texts changed, read with an index of two statutes. */
function read(change: (path: string, text: string) => string) {
  const changed = files.map((file) => ({ ...file, text: change(file.path, file.text) }));
  return contentReader(undefined, INDEX)(changed, 'small-county');
}

test('a statute is found in the index however its title is written', () => {
  const { register } = read((path, text) =>
    path === 'laws/daqi-wuran-fangzhi-fa.yaml'
      ? text.replace(/title: .*/, 'title: 大气污染防治法（2018年修正）')
      : text,
  );
  expect(register?.laws.get('daqi-wuran-fangzhi-fa')?.indexed?.versions[0]?.articles).toBe(129);
  expect(register?.laws.get('senlin-fa')?.indexed).toBeUndefined();
  expect(register?.lawIndex?.taken).toBe('2026-05-16');
});

test('what the index says took its place is the successor where no editor names one', () => {
  const { register, problems } = read((path, text) =>
    path === 'laws/daqi-wuran-fangzhi-fa.yaml'
      ? text.replace(/status: 已废止\n(?:.*\n)+/, 'status: 有效\n')
      : text,
  );
  expect(problems).toEqual([]);
  expect(register?.laws.get('daqi-wuran-fangzhi-fa')?.successor?.id).toBe(
    'shengtai-huanjing-fadian',
  );
});

test('a page that shows an article beyond the last one is told so at the place', () => {
  const text = `---
title: 地里的秸秆能不能烧？
audience: 群众
topic: 种地
answer: 禁烧的地方和时间不能烧。
reviewed: 2026-11-21
---

见<Law id="daqi-wuran-fangzhi-fa" article="第一百一十九条" />、<Law id="daqi-wuran-fangzhi-fa" article="第九百条" />。
`;
  const path = 'faq/huanjing/shao-jiegan.mdx';
  const page = { path, file: `small-county/${path}`, text };
  const { problems } = contentReader(undefined, INDEX)([...files, page], 'small-county');
  expect(problems.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    'component 《大气污染防治法》没有第九百条：最后一条是第 129 条',
  ]);
});

test('an article beyond the last one is found where plain words cite it, in prose and in fields', () => {
  const { problems } = read((path, text) =>
    path === 'matters/huanjing/fenshao-jiegan.yaml'
      ? text
          .replace(
            /summary: .*/,
            'summary: 见《大气污染防治法》第一百一十九条、《中华人民共和国大气污染防治法》第一百三十条、《大气污染防治法》第131条。',
          )
          .replace(
            'gist: 露天',
            'gist: 《不知道的法》第九百条、《生态环境法典》第一千二百四十三条，露天',
          )
      : text,
  );
  expect(problems.map(({ rule, at, message }) => `${rule} ${at.line} ${message}`)).toEqual([
    'citation 13 《中华人民共和国大气污染防治法》没有第一百三十条：最后一条是第 129 条',
    'citation 13 《大气污染防治法》没有第131条：最后一条是第 129 条',
    'citation 20 《生态环境法典》没有第一千二百四十三条：最后一条是第 1242 条',
  ]);
});
