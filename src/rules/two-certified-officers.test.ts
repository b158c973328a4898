import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { twoCertifiedOfficers } from './two-certified-officers.ts';

const OFFICERS = 'towns/hebian/officers.yaml';
const POWERS = 'towns/hebian/powers.yaml';

function found(overlay: Record<string, string | null>) {
  return problemsWith([twoCertifiedOfficers], overlay).map((p) => [
    `${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);
}

test('one valid certificate is not enough', () => {
  expectExample(twoCertifiedOfficers);
  expect(found({ [OFFICERS]: twoCertifiedOfficers.example.failing })).toMatchInlineSnapshot(`
    [
      [
        "content/towns/hebian/officers.yaml:1",
        "河边乡有 1 项处罚权，2026-11-21 这天持有效执法证的只有 1 人，至少要 2 人",
        "补上持证人员；证件换过的，改正证号和有效期；没有人的，先不要承接处罚权",
      ],
    ]
  `);
});

test('a town without any officers is reported at the town', () => {
  expect(found({ [OFFICERS]: null })).toMatchInlineSnapshot(`
    [
      [
        "small-county/towns/hebian/town.yaml:1",
        "河边乡有 1 项处罚权，2026-11-21 这天持有效执法证的只有 0 人，至少要 2 人",
        "在本乡镇文件夹里新建 officers.yaml，写上持证人员；没有人的，先不要承接处罚权",
      ],
    ]
  `);
});

test('reviewers and officers without a certificate do not count', () => {
  const text = textOf(OFFICERS);
  expect(found({ [OFFICERS]: text.replace('role: 执法人员', 'role: 法制审核人员') })).toHaveLength(
    1,
  );
  expect(found({ [OFFICERS]: text.replace(/ {2}certificate: .*\n/, '') })).toHaveLength(1);
});

test('a town without penalties needs none', () => {
  const gone = textOf(POWERS).replace('  office', '  until: 2026-10-31\n  office');
  expect(found({ [OFFICERS]: null, [POWERS]: gone })).toEqual([]);
});
