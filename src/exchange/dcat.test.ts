import { expect, test } from 'vitest';
import { registerWith, textOf } from '../../tests/helpers/answers.ts';
import { dcatJson } from './dcat.ts';
import { faqJson } from './faq.ts';
import type { Context } from './json.ts';

const FAQ = `---
title: 地里的秸秆能不能烧？
audience: 群众
topic: 种地
answer: 禁烧区、禁烧期不能烧。
matters: [fenshao-jiegan]
laws:
  - law: shengtai-huanjing-fadian
    article: 第一千一百三十一条第一款
reviewed: 2026-11-21
---

不能。
`;
const contextOf = (overlay: Record<string, string> = {}): Context => ({
  register: registerWith(overlay),
  asOf: '2026-11-21',
  url: (path) => `https://qz.example.gov.cn${path}`,
});

test('a question with its short answer and what it stands on', () => {
  expect(faqJson(contextOf({ 'faq/zhongdi/jiegan.mdx': FAQ })).faq).toMatchInlineSnapshot(`
    [
      {
        "answer": "禁烧区、禁烧期不能烧。",
        "audience": "群众",
        "handbook": [],
        "id": "jiegan",
        "laws": [
          {
            "article": "第一千一百三十一条第一款",
            "law": "shengtai-huanjing-fadian",
            "title": "中华人民共和国生态环境法典",
          },
        ],
        "matters": [
          "fenshao-jiegan",
        ],
        "reviewed": "2026-11-21",
        "spokenAs": [],
        "title": "地里的秸秆能不能烧？",
        "topic": "种地",
        "url": "https://qz.example.gov.cn/faq/jiegan/",
      },
    ]
  `);
});

test('the catalogue names every data set with its files, and nothing that is not there', () => {
  const ids = (context: Context) =>
    dcatJson(context)['dcat:dataset'].map((set) => set['dct:identifier']);
  expect(ids(contextOf())).toEqual([
    'matters',
    'towns',
    'departments',
    'laws',
    'decisions',
    'agreements',
    'procedures',
    'documents',
    'inspections',
    'stats',
    'changes',
    'mianfa',
    'town-hebian',
    'town-shanqian',
  ]);
  expect(ids(contextOf({ 'faq/zhongdi/jiegan.mdx': FAQ }))).toContain('faq');
  const penalty = 'matters/huanjing/fenshao-jiegan.yaml';
  const [untold = ''] = textOf(penalty).split('discretion:');
  expect(ids(contextOf({ [penalty]: untold }))).not.toContain('mianfa');
});

test('a data set says whose it is, of which day, and where its files are', () => {
  const [first] = dcatJson(contextOf())['dcat:dataset'];
  expect(first).toMatchObject({
    '@id': 'https://qz.example.gov.cn/data/v1/dcat.jsonld#matters',
    'dct:modified': { '@value': '2026-08-15' },
    'dcat:distribution': [
      { 'dcat:downloadURL': { '@id': 'https://qz.example.gov.cn/data/v1/matters.json' } },
    ],
  });
});
