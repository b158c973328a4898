import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { powerHasAccountability } from './power-has-accountability.ts';

const DEPARTMENT = 'departments/huanbao-ju.yaml';
const TOWN = 'towns/hebian/town.yaml';
const without = (file: string) => ({ [file]: textOf(file).replace(/supervision: .*\n/, '') });

test('a power without accountable posts is reported at the matter', () => {
  expectExample(powerHasAccountability);
  const { file, failing } = powerHasAccountability.example;
  expect(
    problemsWith([powerHasAccountability], { [file]: failing }).map((p) => [
      p.at.line,
      p.message,
      p.hint,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        1,
        "“露天焚烧秸秆的处罚”没有写追责：哪个岗位、什么情形要追责",
        "补上 accountability，每条写 post（岗位）和 when（情形）",
      ],
    ]
  `);
});

test('one supervision phone is enough, the department’s or the towns’', () => {
  expect(problemsWith([powerHasAccountability], without(DEPARTMENT))).toEqual([]);
  expect(problemsWith([powerHasAccountability], without(TOWN))).toEqual([]);
});

test('neither the department nor a town names one', () => {
  expect(
    problemsWith([powerHasAccountability], { ...without(DEPARTMENT), ...without(TOWN) }).map(
      (p) => [`${p.at.file}:${p.at.line}`, p.message, p.hint],
    ),
  ).toMatchInlineSnapshot(`
    [
      [
        "small-county/matters/huanjing/fenshao-jiegan.yaml:12",
        "“露天焚烧秸秆的处罚”没有监督电话可打：县生态环境局、河边乡没有写",
        "在部门文件或者 town.yaml 里写上 supervision（监督电话）",
      ],
    ]
  `);
});
