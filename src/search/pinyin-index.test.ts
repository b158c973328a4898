import { expect, test } from 'vitest';
import { registerWith, the } from '../../tests/helpers/answers.ts';
import { indexByInitial } from './pinyin-index.ts';

test('names stand under the letter of their pinyin, signs and figures do not confuse it', () => {
  const matter = {
    ...the(registerWith().matters, 'dibao-shenqing'),
    name: '“低保”申请',
    spokenAs: ['吃低保', '12345', '差额补助'],
  };
  const letters = indexByInitial([matter]).map(
    ({ letter, entries }) => `${letter} ${entries.map((e) => e.name).join(' ')}`,
  );
  expect(letters).toEqual(['0 12345', 'C 差额补助 吃低保', 'D “低保”申请']);
});
