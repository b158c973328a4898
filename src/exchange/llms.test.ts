import { expect, test } from 'vitest';
import { registerWith } from '../../tests/helpers/answers.ts';
import { DATA_FILES } from './data-files.ts';
import { llmsText } from './llms.ts';

test('an assistant is told what the words mean, what not to fill in, and every file of the data', () => {
  const register = registerWith();
  const text = llmsText({
    register,
    asOf: '2026-11-21',
    url: (path) => `https://qz.example.gov.cn/sub${path}`,
  });
  expect(text).toMatch(/^# .+\n\n> 小石县/);
  for (const { path } of DATA_FILES.filter(({ format }) => format === 'json'))
    expect(text).toContain(`(https://qz.example.gov.cn/sub${path})`);
  for (const word of ['handler', 'inNameOf', 'respondent', 'instead', 'objections', 'missing'])
    expect(text).toContain(word);
  expect(text).not.toMatch(/undefined|null/);
});
