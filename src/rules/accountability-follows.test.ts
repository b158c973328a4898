import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { accountabilityFollows } from './accountability-follows.ts';

const { file, failing } = accountabilityFollows.example;

test('a side without a part answers for nothing', () => {
  expectExample(accountabilityFollows);
  const [problem] = problemsWith([accountabilityFollows], { [file]: failing });
  expect(problem?.message).toBe(
    '“露天焚烧秸秆的处罚”要追究综合行政执法大队负责人，写的一方是“乡镇”，分工里没有它',
  );
});

test('a helper answers for its help', () => {
  const text = failing.replace(
    'support: []',
    'support:\n  - by: 乡镇\n    duties:\n      - phase: 发现\n        does: 发现火点就报',
  );
  expect(problemsWith([accountabilityFollows], { [file]: text })).toEqual([]);
});
