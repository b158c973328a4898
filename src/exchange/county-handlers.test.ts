import { expect, test } from 'vitest';
import { registerWith } from '../answers/testing.ts';
import { countyHandlers } from './town-handlers.ts';

test('who has not said where reads the department, its phone, and which townships handle it themselves', () => {
  const register = registerWith();
  const { name, who, of, differ } = countyHandlers(register, '2026-11-21');
  expect(name).toBe(register.site.county);
  for (const matter of register.matters.values()) {
    const [body, phone] = (who[of[matter.id] ?? -1] ?? '').split('|');
    expect(body).toBe(matter.department.short);
    expect(phone).toMatch(/^\d/);
  }
  expect(Object.values(differ ?? {}).every((said) => said.endsWith('自己办'))).toBe(true);
  expect(Object.keys(differ ?? {}).length).toBeGreaterThan(0);
});
