import { expect, test } from 'vitest';
import { registerWith, the } from '../../tests/helpers/answers.ts';
import { documentsOf } from './list-documents.ts';

test('every document of a list has one number, in order of first mention', () => {
  const { claims } = the(registerWith().towns, 'shanqian');
  const twice = [...claims, ...claims];
  expect(documentsOf(twice).map(({ number, document }) => `${number} ${document.id}`)).toEqual([
    '1 sheng-fuquan-2023',
    '2 weituo-caifa',
  ]);
});
