import { expect, test } from 'vitest';
import { registerWith, the } from '../../tests/helpers/answers.ts';
import { catalogue, mainBasis } from './catalogue.ts';

const register = registerWith();

test('domains come in the order of site.yaml and none is empty', () => {
  expect(catalogue(register).map(({ name, items }) => `${name} ${items.length}`)).toEqual([
    '环境 1',
    '林业 1',
    '民政 2',
  ]);
});

test('the basis to print is one in force that day', () => {
  const matter = the(register.matters, 'fenshao-jiegan');
  expect(mainBasis(matter, '2026-08-14')?.law.id).toBe('daqi-wuran-fangzhi-fa');
  expect(mainBasis(matter, '2026-08-15')?.law.id).toBe('shengtai-huanjing-fadian');
});
