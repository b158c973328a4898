import { expect, test } from 'vitest';
import { basisEmpowers } from './basis-empowers.ts';
import { expectExample, problemsWith } from './testing.ts';

const { file, failing } = basisEmpowers.example;

test('an article that gives a power says to whom', () => {
  expectExample(basisEmpowers);
  expect(
    problemsWith([basisEmpowers], { [file]: failing }).map(({ message }) => message),
  ).toMatchInlineSnapshot();
});

test('whom an article without a number empowers, nobody need say', () => {
  const unnumbered = failing.replaceAll(/^ {4}article: .*\n(?= {4}role)/gm, '');
  expect(problemsWith([basisEmpowers], { [file]: unnumbered })).toEqual([]);
});
