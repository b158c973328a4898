import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { entrustmentSteps } from './entrustment-steps.ts';

const { file, passing } = entrustmentSteps.example;
const found = (from: string, to: string) =>
  problemsWith([entrustmentSteps], { [file]: passing.replace(from, to) }).map(
    ({ at, message }) => `${at.line} ${message}`,
  );

test('a review later than the signature is reported at its day', () => {
  expectExample(entrustmentSteps);
});

test('a step in the wrong place is reported once, at the step', () => {
  expect(found('step: 提出', 'step: 审定')).toEqual([
    '16 《林木采伐许可委托书（虚构）》的办理经过里，“审核”写在“审定”后面',
  ]);
});

test('two days of signature are one too many', () => {
  expect(found('signed: 2026-01-05', 'signed: 2026-01-04')).toEqual([
    '21 《林木采伐许可委托书（虚构）》的签订日写了两个：signed 是 2026-01-04，办理经过里是 2026-01-05',
  ]);
});

test('what was struck out cannot be entrusted all the same', () => {
  const [line] = found('木材运输检查', '林木采伐许可证核发');
  expect(line).toContain('说审掉了“林木采伐许可证核发”');
});
