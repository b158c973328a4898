import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { legalReviewer } from './legal-reviewer.ts';

const OFFICERS = 'towns/hebian/officers.yaml';

function found(overlay: Record<string, string | null>) {
  return problemsWith([legalReviewer], overlay).map((p) => [
    `${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);
}

test('a reviewer without the qualification is reported at the reviewer', () => {
  expectExample(legalReviewer);
  expect(found({ [OFFICERS]: legalReviewer.example.failing })).toMatchInlineSnapshot(`
    [
      [
        "content/towns/hebian/officers.yaml:9",
        "河边乡以自己名义办 1 项处罚，法制审核人员丙（虚构）没有写法律职业资格",
        "有资格的补上 qualification；没有的，请县司法局统一审核，并写明审核人员",
      ],
    ]
  `);
});

test('no reviewer at all', () => {
  const text = textOf(OFFICERS).replace('role: 法制审核人员', 'role: 执法人员');
  expect(found({ [OFFICERS]: text })).toMatchInlineSnapshot(`
    [
      [
        "content/towns/hebian/officers.yaml:1",
        "河边乡以自己名义办 1 项处罚，没有法制审核人员",
        "在 officers.yaml 里写上法制审核人员和他的法律职业资格",
      ],
    ]
  `);
});

test('where the department decides, the town needs no reviewer of its own', () => {
  const entrusted = textOf('towns/hebian/powers.yaml')
    .replace('直接赋权', '委托')
    .replace('decision: sheng-fuquan-2023', 'agreement: weituo-caifa');
  expect(found({ [OFFICERS]: null, 'towns/hebian/powers.yaml': entrusted })).toEqual([]);
});
