import { expect, test } from 'vitest';
import { templateOf } from './template.ts';

const one = (path: string, text: string) => templateOf([{ path, text }], '安禾县')[0]?.text;

test('what is a county’s own is left out', () => {
  const paths = [
    'towns/linhe/town.yaml',
    'agreements/a.yaml',
    'expected/a.yaml',
    'exceptions.yaml',
  ];
  expect(
    templateOf(
      paths.map((path) => ({ path, text: 'id: a\n' })),
      '安禾县',
    ),
  ).toEqual([]);
});

test('a department keeps its work and loses its telephone', () => {
  const text =
    'id: a\nname: 安禾县林业局\nphone: 0000-1\naddress: 某路\ncharge: 树林\nnote: 演示用，都是虚构的\n';
  expect(one('departments/a.yaml', text)).toBe('id: a\nname: 某某县林业局\ncharge: 树林\n');
});

test('a value that a note calls an example goes with its note, the statute beside it stays', () => {
  const text = `name: 甲
basis:
  - law: fa
    note: 条文没有写罚款数额
discretion:
  - law: fa
    note: 档次为演示，法定幅度为条文原文
guide:
  steps: [乙]
  promised:
    days: 1
    note: 为演示县自定
`;
  expect(one('matters/d/a.yaml', text)).toBe(`name: 甲
basis:
  - law: fa
    note: 条文没有写罚款数额
guide:
  steps: [乙]
`);
});

test('of the record itself only the note goes', () => {
  expect(one('matters/d/a.yaml', 'name: 甲\nnote: 安禾县有没有列入名录是演示设定\n')).toBe(
    'name: 甲\n',
  );
});

test('what one county admitted from outside the usual lists, others may choose', () => {
  const text = 'name: 甲\ntier: 清单外准入\nadmission: jueding\n';
  expect(one('matters/d/a.yaml', text)).toBe('name: 甲\ntier: 自选盘\n');
});
