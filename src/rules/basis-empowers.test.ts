import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { basisEmpowers } from './basis-empowers.ts';

const { file, failing } = basisEmpowers.example;

test('an article that gives a power says to whom', () => {
  expectExample(basisEmpowers);
  expect(
    problemsWith([basisEmpowers], { [file]: failing }).map(({ message }) => message),
  ).toMatchInlineSnapshot(`
    [
      "“露天焚烧秸秆的处罚”的依据《大气污染防治法》第一百一十九条第一款是处罚条款，没有写把权给了谁",
      "“露天焚烧秸秆的处罚”的依据《生态环境法典》第一千一百三十一条第一款是处罚条款，没有写把权给了谁",
    ]
  `);
});

test('whom an article without a number empowers, nobody need say', () => {
  const unnumbered = failing.replaceAll(/^ {4}article: .*\n(?= {4}role)/gm, '');
  expect(problemsWith([basisEmpowers], { [file]: unnumbered })).toEqual([]);
});
