import { describe, expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../../tests/helpers/answers.ts';
import { MERGING } from '../../../tests/helpers/answers-merger.ts';
import { type Expanded, expand } from '../../../tests/helpers/exchange-linked-expand.ts';
import { dcatJson } from '../dcat.ts';
import type { Context } from '../json.ts';
import {
  departmentsLinked,
  faqLinked,
  lawNode,
  lawsLinked,
  matterLinked,
  onPage,
  siteNode,
  townLinked,
} from './index.ts';

const FAQ = `---
title: 地里的秸秆能不能烧？
audience: 群众
topic: 种地
answer: 禁烧区、禁烧期不能烧。
matters: [fenshao-jiegan]
reviewed: 2026-11-21
---

不能。
`;
const known: Context = {
  register: registerWith({ 'faq/zhongdi/jiegan.mdx': FAQ }),
  asOf: '2026-11-21',
  url: (path) => `https://qz.example.gov.cn/sub${path}`,
};
const rootless: Context = { ...known, url: (path) => path };
const BASE = 'https://else.example/data/v1/x.jsonld';
const SCHEMA = 'https://schema.org/';
const CPSV = 'http://purl.org/vocab/cpsv#';

const jiegan = the(known.register.matters, 'fenshao-jiegan');
const find = (nodes: readonly Expanded[], type: string) => {
  const found = nodes.find((node) => node['@type']?.includes(type) && node['@id']);
  if (!found) throw new Error(`no ${type}`);
  return found;
};

test('the home page says how to search it, where the site knows its own address', () => {
  expect(onPage(siteNode(known))).toMatchObject({
    '@context': 'https://schema.org',
    '@id': 'https://qz.example.gov.cn/sub/#site',
    '@type': 'WebSite',
    name: known.register.site.title,
    url: 'https://qz.example.gov.cn/sub/',
    about: 'https://qz.example.gov.cn/sub/#government',
    potentialAction: {
      target: 'https://qz.example.gov.cn/sub/search/?q={search_term_string}',
    },
  });
  expect(siteNode(rootless)).not.toHaveProperty('potentialAction');
});

describe.each([
  ['with an address of its own', known],
  ['without', rootless],
])('a site %s', (_, context) => {
  test('expands in all its files: every word is known, every name is an address', async () => {
    const { register } = context;
    const files = [
      ...[...register.matters.values()].map((matter) => matterLinked(matter, context)),
      ...[...register.towns.values()].map((town) => townLinked(town, context)),
      departmentsLinked(context),
      lawsLinked(context),
      faqLinked(context),
      dcatJson(context),
    ];
    for (const file of files) {
      const nodes = await expand(file, BASE);
      expect(nodes.length).toBeGreaterThan(0);
      for (const node of nodes) expect(node['@id'] ?? node['@type']).toBeDefined();
    }
  });
});

test('a matter is one thing in two vocabularies, with who answers for it', async () => {
  const nodes = await expand(matterLinked(jiegan, known), BASE);
  const service = find(nodes, `${SCHEMA}GovernmentService`);
  const publicService = find(nodes, `${CPSV}PublicService`);
  expect(service['@id']).toBe('https://qz.example.gov.cn/sub/matters/fenshao-jiegan/#service');
  expect(publicService['@id']).toBe(service['@id']);
  expect(service[`${SCHEMA}name`]).toEqual([{ '@value': jiegan.name, '@language': 'zh-cn' }]);
  expect(JSON.stringify(service[`${SCHEMA}availableChannel`])).toContain('山前镇');
  expect(publicService['http://data.europa.eu/m8g/hasCompetentAuthority']).toMatchObject([
    { '@id': 'https://qz.example.gov.cn/sub/towns/hebian/#organ' },
    { '@id': 'https://qz.example.gov.cn/sub/towns/shanqian/#organ' },
  ]);
});

test('CPSV-AP says for each town in whose name, in which mode, since when, and where one goes', async () => {
  const service = find(await expand(matterLinked(jiegan, known), BASE), `${CPSV}PublicService`);
  const text = JSON.stringify(service);
  expect(text).toContain('在山前镇，以山前镇人民政府的名义');
  expect(text).toContain('直接赋权');
  expect(text).toContain('"@value":"2023-03-01"');
  expect(service['http://data.europa.eu/m8g/hasChannel']).toMatchObject(
    ['hebian', 'shanqian'].map((id) => ({
      'http://data.europa.eu/m8g/ownedBy': [{ '@id': expect.stringContaining(`/towns/${id}/`) }],
    })),
  );
});

test('a merged town says which one stands for it, and since when', async () => {
  const merging = { ...known, register: registerWith(MERGING), asOf: '2027-01-01' };
  const text = JSON.stringify(
    await expand(townLinked(the(merging.register.towns, 'hebian'), merging), BASE),
  );
  expect(text).toContain('resultingOrganization');
  expect(text).toContain('/towns/shanqian/#organ');
});

test('CPSV-AP names the law of the day, schema.org all of them', async () => {
  const on = async (asOf: string) => {
    const nodes = await expand(matterLinked(jiegan, { ...known, asOf }), BASE);
    const laws = find(nodes, `${CPSV}PublicService`)['http://data.europa.eu/m8g/hasLegalResource'];
    return JSON.stringify(laws);
  };
  expect(await on('2026-08-14')).toContain('daqi-wuran-fangzhi-fa');
  expect(await on('2026-08-14')).not.toContain('shengtai-huanjing-fadian');
  expect(await on('2026-08-15')).not.toContain('daqi-wuran-fangzhi-fa');
});

test('a statute has a name of this site for itself, each version and each article; none is an official ELI', async () => {
  const text = JSON.stringify(await expand(lawsLinked(known), BASE));
  expect(text).toContain('"https://qz.example.gov.cn/sub/laws/xingzheng-chufa-fa/#law"');
  expect(text).toMatch(/\/laws\/xingzheng-chufa-fa\/#law-\d{4}-\d\d-\d\d"/);
  expect(text).not.toMatch(/"[^"]*\/eli\/(?!ontology)/);
});

test('a repealed statute is not in force, says since when and what took its place', async () => {
  const nodes = await expand(lawsLinked(known), BASE);
  const old = nodes.find((node) => node['@id']?.endsWith('daqi-wuran-fangzhi-fa/#law'));
  expect(old?.[`${SCHEMA}legislationLegalForce`]).toEqual([{ '@id': `${SCHEMA}NotInForce` }]);
  expect(old?.['http://data.europa.eu/eli/ontology#repealed_by']).toMatchObject([
    { '@id': 'https://qz.example.gov.cn/sub/laws/shengtai-huanjing-fadian/#law' },
  ]);
});

test('an official code is there with its kind when somebody has one, else nothing is made up', () => {
  const path = 'departments/linye-ju.yaml';
  const coded = textOf(path).replace(/^phone:/m, 'code: 91350100M000100Y43\nphone:');
  const text = (overlay: Record<string, string>) =>
    JSON.stringify(departmentsLinked({ ...known, register: registerWith(overlay) })['@graph']);
  expect(text({ [path]: coded })).toContain(
    '{"@type":"PropertyValue","propertyID":"统一社会信用代码","value":"91350100M000100Y43"}',
  );
  expect(text({})).not.toContain('PropertyValue');
});

test('in the head of a page only words of schema.org stand, under its own context', () => {
  for (const law of known.register.laws.values()) {
    const node = onPage(lawNode(law, known));
    expect(node['@context']).toBe('https://schema.org');
    expect(Object.keys(node).filter((key) => key.includes(':'))).toEqual([]);
  }
});

describe('the reader of JSON-LD', () => {
  const CONTEXT = { name: `${SCHEMA}name`, url: { '@id': `${SCHEMA}url`, '@type': '@id' } };
  const read = (node: object) => expand({ '@context': CONTEXT, ...node }, BASE);

  test.each([
    ['a misspelt word', { nane: '甲' }],
    ['an unknown prefix', { 'dct:title': '甲' }],
    ['an unknown type', { '@type': 'Thing', name: '甲' }],
    ['an address with a blank', { '@id': '/a b', name: '甲' }],
    ['an empty value', { name: null }],
    ['a context from elsewhere', { '@context': 'https://schema.org', name: '甲' }],
  ])('refuses %s', async (_, node) => {
    await expect(read({ '@id': '/x', name: '甲', url: 'y' })).resolves.toHaveLength(2);
    await expect(read(node)).rejects.toThrow();
  });
});
