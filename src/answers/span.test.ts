import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import type { Register } from '../register/index.ts';
import { aboutList, aboutMatter, aboutTown, saySpan, spanOn } from './span.ts';

const caifa = (register: Register) => aboutMatter(register, the(register.matters, 'caifa-xuke'));

test('a matter is true from its latest dated fact to the eve of the next one known', () => {
  const register = registerWith();
  const span = spanOn(register, caifa(register), '2026-11-21');
  expect(span).toEqual({ from: '2026-07-01', through: '2028-01-31' });
  expect(saySpan(span)).toBe('2026-07-01 起有效，已知到 2028-01-31 不变');
});

test('after the last day known of there is no end, and nobody invents one', () => {
  const register = registerWith();
  const span = spanOn(register, caifa(register), '2030-01-01');
  expect(span).toEqual({ from: '2028-02-01' });
  expect(saySpan(span)).toBe('2028-02-01 起有效');
});

test('what has no dated fact begins with the first entry of the county, on whatever day it is made', () => {
  const register = registerWith();
  expect(spanOn(register, [], '2026-11-21')).toEqual({ from: '2023-03-01' });
  expect(spanOn(register, [], '2026-11-22')).toEqual({ from: '2023-03-01' });
});

test('one of three certificates changes no answer; the one that leaves too few does', () => {
  const path = 'towns/shanqian/officers.yaml';
  const third = `- name: 丁（虚构）
  certificate: 测试-shanqian-4
  role: 执法人员
  from: 2024-01-01
  until: 2027-01-10
`;
  const register = registerWith({ [path]: textOf(path) + third });
  const shanqian = the(register.towns, 'shanqian');
  const list = aboutList(register, shanqian, '权力清单');
  expect(spanOn(register, list, '2026-11-21').through).toBe('2028-01-31');
  // The town's page lists him, and announces the end of his certificate.
  expect(spanOn(register, aboutTown(register, shanqian), '2026-11-21')).toEqual({
    from: '2026-08-15',
    through: '2027-01-10',
  });
  const two = registerWith({ [path]: textOf(path).replace('2028-12-31', '2027-01-10') });
  const powers = aboutList(two, the(two.towns, 'shanqian'), '权力清单');
  expect(spanOn(two, powers, '2026-11-21').through).toBe('2027-01-10');
});
