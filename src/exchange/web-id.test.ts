import { expect, test } from 'vitest';
import { registerWith } from '../../tests/helpers/answers.ts';
import { CONSULTATION } from '../../tests/helpers/answers-consultation.ts';
import { HOLIDAYS, workCalendar } from '../answers/index.ts';
import type { Register } from '../register/index.ts';
import { changesIcs } from './changes-ics.ts';
import { expiriesIcs } from './expiries-ics.ts';
import { feedText } from './feeds.ts';
import { inspectionsIcs } from './inspections-ics.ts';
import { webId } from './web-id.ts';

const register = registerWith({
  ...CONSULTATION,
  'inspections/lianhe.yaml': `id: lianhe
kind: 综合查一次
title: 林区联合检查
date: 2026-12-08
towns: [hebian, shanqian]
departments: [linye-ju]
targets: 林场两处
matters: []
`,
});
const at = (root: string, of: Register = register) => ({
  register: of,
  asOf: '2026-11-21',
  url: (path: string) => root + path,
});

/** Every id of every feed and calendar of one county. */
function ids(context: ReturnType<typeof at>): string[] {
  const { towns } = context.register;
  const texts = [
    expiriesIcs(context),
    ...[undefined, ...towns.values()].flatMap((town) => [
      changesIcs(context, town),
      feedText('atom', context, town),
      feedText('rss', context, town),
      feedText('json', context, town),
    ]),
    ...[...towns.values()].map((town) => inspectionsIcs(context, town, workCalendar(HOLIDAYS))),
  ];
  const found = texts.flatMap((text) => [
    ...text
      .replaceAll('\r\n ', '')
      .matchAll(/UID:(.+)\r|<id>(.+)<\/id>|<guid[^>]*>(.+)<\/guid>|"id": "(.+)"/g),
  ]);
  return found.map(([, ...one]) => one.find((id) => id !== undefined) ?? '');
}

test('is a tag of host, sub-path and county, in the letters an address may have', () => {
  expect(webId(at('https://qz.example.gov.cn/qzqd'), 'changes', '', 'x')).toBe(
    'tag:qz.example.gov.cn,2026:/qzqd/%E5%B0%8F%E7%9F%B3%E5%8E%BF/changes//x',
  );
});

test('two counties under one host share no id, nor do two of one name', () => {
  const other = { ...register, site: { ...register.site, county: '大石县' } };
  const all = [
    ids(at('https://sheng.example.gov.cn/xiaoshi')),
    ids(at('https://sheng.example.gov.cn/dashi', other)),
    ids(at('https://sheng.example.gov.cn/xiaoshi-2')),
    ids(at('https://sheng.example.gov.cn', other)),
  ];
  expect(all[0]?.length).toBeGreaterThan(20);
  const different = all.map((one) => new Set(one));
  expect(new Set(all.flat()).size).toBe(different.reduce((sum, { size }) => sum + size, 0));
});

test('an id stays from day to day, and when the site moves from http to https', () => {
  const before = ids(at('http://qz.example.gov.cn'));
  expect(ids({ ...at('https://qz.example.gov.cn'), asOf: '2026-11-22' })).toEqual(before);
});
