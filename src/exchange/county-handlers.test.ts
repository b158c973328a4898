import { expect, test } from 'vitest';
import { registerWith } from '../../tests/helpers/answers.ts';
import { countyHandlers } from './town-handlers.ts';

test('who has not said where reads the department, its phone, and which townships handle it themselves', () => {
  const register = registerWith();
  const { name, who, of, differ } = countyHandlers(register, '2026-11-21');
  expect(name).toBe(register.site.county);
  for (const matter of register.matters.values()) {
    const [body, phone] = (who[of[matter.id] ?? -1] ?? '').split('|');
    expect([matter.department.short, `；县里找${matter.department.short}`]).toContain(
      body?.replace(/^本乡镇（\d+ 个都自己办）/, ''),
    );
    expect(phone).toMatch(/^\d/);
  }
  const [all] = who.filter((one) => one.startsWith('本乡镇'));
  expect(all).toMatch(/^本乡镇（[1-9]\d* 个都自己办）；县里找\S+\|\d/);
  expect(Object.values(differ ?? {}).every((said) => said.endsWith('自己办'))).toBe(true);
  expect(Object.keys(differ ?? {}).length).toBeGreaterThan(0);
});
