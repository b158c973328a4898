import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTY_QUESTIONS, countyOrder, type NewCounty, newCounty } from './new-county.ts';

const TEMPLATE = [
  { path: 'site.yaml', text: 'domains:\n  - id: linye\n    name: 林业\n' },
  {
    path: 'departments/linye-ju.yaml',
    text: 'id: linye-ju\nname: 某某县林业局\nshort: 县林业局\n',
  },
  {
    path: 'departments/huanjing.yaml',
    text: 'id: huanjing\nname: 某某市生态环境局某某县分局\nsuperior: 某某市生态环境局\n',
  },
];
const ORDER: NewCounty = { county: '青山县', towns: ['石桥镇'], departments: [] };

function filesOf(order: Partial<NewCounty>) {
  let n = 0;
  const files = newCounty(TEMPLATE, { ...ORDER, ...order }, () => `id${++n}`);
  if ('refusal' in files) throw new Error(files.refusal);
  return new Map(files.map(({ path, text }) => [path, text]));
}

test('departments and the county itself bear its name', () => {
  const files = filesOf({ city: '云州市' });
  expect(files.get('departments/linye-ju.yaml')).toContain('青山县林业局');
  expect(files.get('departments/huanjing.yaml')).toContain('云州市生态环境局青山县分局');
  expect(files.get('site.yaml')).toContain('county: 青山县');
  expect(files.get('site.yaml')).toContain('level: 收录');
  expect(files.get('site.yaml')).toContain('云州市中级人民法院');
});

test('a city that is not told is not made up', () => {
  const text = filesOf({}).get('departments/huanjing.yaml');
  expect(text).toContain('青山县生态环境局分局');
  expect(text).not.toContain('superior:');
});

describe.each([
  ['石桥镇', '镇', '城乡', '石桥镇人民政府'],
  ['河口乡', '乡', '农村', '河口乡人民政府'],
  ['岭上瑶族乡', '民族乡', '农村', '岭上瑶族乡人民政府'],
  ['城东街道', '街道', '城市', '青山县人民政府城东街道办事处'],
])('%s', (name, kind, area, government) => {
  test(`is a ${kind}`, () => {
    const text = filesOf({ towns: [name] }).get('towns/id1/town.yaml');
    for (const line of [`kind: ${kind}`, `area: ${area}`, `government: ${government}`])
      expect(text?.split('\n')).toContain(line);
  });
});

test('a department the template has is not written twice, another one is added', () => {
  const files = filesOf({ departments: ['林业局', '县畜牧局'] });
  expect([...files.values()].filter((text) => text.includes('name: 青山县林业局'))).toHaveLength(1);
  expect(files.get('departments/id1.yaml')).toContain('name: 青山县畜牧局');
});

test.each([
  [{ county: '青山' }, '县名要写全称'],
  [{ county: '' }, '县名要写全称'],
  [{ city: '云' }, '上一级要写全称'],
  [{ towns: [] }, '至少写一个乡镇'],
  [{ towns: ['石桥'] }, '“石桥”'],
  [{ towns: ['石桥镇', '石桥镇'] }, '写了两遍'],
  [{ towns: ['石桥镇镇'] }, '多写了字'],
  [{ towns: ['“石桥镇”'] }, '“石桥镇”'],
  [{ departments: ['"畜牧局"'] }, '不加引号'],
])('%j is refused', (order, sentence) => {
  const refused = newCounty(TEMPLATE, { ...ORDER, ...order }, (name) => name);
  expect('refusal' in refused && refused.refusal).toContain(sentence);
});

test('an answer is judged by itself, before the next question', () => {
  const typed: Record<string, string> = {};
  const said = COUNTY_QUESTIONS.map(({ key, wrong }) => {
    typed[key] = '云';
    const bad = wrong(countyOrder(typed));
    typed[key] = { county: '青山县', city: '', towns: '石桥镇，河口乡', departments: '' }[key];
    return [bad?.slice(0, 8), wrong(countyOrder(typed))];
  });
  expect(said).toMatchInlineSnapshot(`
    [
      [
        "县名要写全称，例",
        undefined,
      ],
      [
        "上一级要写全称，",
        undefined,
      ],
      [
        "乡镇要写全称，以",
        undefined,
      ],
      [
        "部门只写名称，不",
        undefined,
      ],
    ]
  `);
});

test('no name of a placeholder is left in any file', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('青山县', '城西区'),
      fc.constantFrom(undefined, '云州市'),
      (county, city) => {
        for (const text of filesOf({ county, city }).values()) expect(text).not.toMatch(/某某/);
      },
    ),
  );
});
