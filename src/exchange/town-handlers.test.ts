import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import { townHandlers } from './town-handlers.ts';

test('whoever handles a matter is named; where the law does not reach, nobody is', () => {
  const path = 'matters/linye/caifa-xuke.yaml';
  const register = registerWith({ [path]: textOf(path).replace('area: 城乡', 'area: 仅城市') });
  const told = (town: string) => {
    const { who, of } = townHandlers(register, the(register.towns, town), '2026-11-21');
    return who[of['caifa-xuke'] ?? -1];
  };
  expect(told('hebian')).toBe('不适用|');
  expect(told('shanqian')).toMatch(/\|0000-/);
});
