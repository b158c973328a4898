import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { licenceWithoutFee } from './licence-without-fee.ts';

const { file, failing } = licenceWithoutFee.example;

function found(fee: string) {
  const laid = { [file]: failing.replace('每户 50 元工本费', fee) };
  return problemsWith([licenceWithoutFee], laid).map(({ at, message }) => `${at.line} ${message}`);
}

test('a fee for a licence is reported', () => {
  expectExample(licenceWithoutFee);
  expect(found('按省里规定收 200 元')).toHaveLength(1);
  expect(found('按《采伐收费办法》第三条收')).toHaveLength(1);
});

test('what is free, what others cost, and what a statute allows is not', () => {
  for (const fee of ['免费', '审批不收费；弄坏路面的另行修复', '按《森林法》第六十条收'])
    expect(found(fee)).toEqual([]);
});
