import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { proofGrounded } from './proof-grounded.ts';

const FILE = 'proofs.yaml';

test('a proof rests on a statute in force', () => {
  expectExample(proofGrounded);
  const { failing } = proofGrounded.example;
  expect(
    problemsWith([proofGrounded], { [FILE]: failing }).map(
      ({ at, message, hint }) => `${at.file}:${at.line} ${message}；${hint}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "content/proofs.yaml:6 “困难证明”的依据《大气污染防治法》第三十七条已经不再有效；改引《生态环境法典》；新法没有写由村里开的，改成不用开",
    ]
  `);
});

test('when its statute ends after it was checked, time took it', () => {
  const earlier = proofGrounded.example.failing.replace('2026-11-21', '2026-08-01');
  expect(problemsWith([proofGrounded], { [FILE]: earlier }).map((p) => p.severity)).toEqual([
    'lapsed',
  ]);
  expect(problemsWith([proofGrounded], { [FILE]: earlier }, '2026-08-14')).toEqual([]);
});

test('an article its statute does not have is found', () => {
  const lines = '中华人民共和国社会救助法\t法律\t2026-03-12\t2026-07-01\t60\tx\n';
  const wrong = proofGrounded.example.passing.replace('第三十七条', '第九百条');
  const index = `# taken 2026-11-01\n${lines}`;
  expect(problemsWith([proofGrounded], { [FILE]: wrong }, '2026-11-21', index)).toHaveLength(1);
  expect(
    problemsWith([proofGrounded], { [FILE]: proofGrounded.example.passing }, '2026-11-21', index),
  ).toEqual([]);
});
