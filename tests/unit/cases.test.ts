/** Guiding cases of the demonstration: each says what went wrong, what would catch it here, and for which matter. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/register/folder.ts';
import { RULES } from '../../src/rules/index.ts';

const { register } = readContent(join(import.meta.dirname, '../../content'));
const guiding = [...(register?.cases.values() ?? [])].filter(({ kind }) => kind === '指导案例');
const known = new Set(RULES.map(({ id }) => id));

test('there are at least twelve, and every rule they name is one', () => {
  expect(guiding.length).toBeGreaterThanOrEqual(12);
  expect(guiding.flatMap(({ rules = [] }) => rules.filter((id) => !known.has(id)))).toEqual([]);
});

test.each(guiding)('$title: fault, rule, matter and article are said', (page) => {
  expect(page.fault).toBeDefined();
  expect(page.rules?.length).toBeGreaterThan(0);
  expect(page.matters.length).toBeGreaterThan(0);
  expect(page.laws.length).toBeGreaterThan(0);
});
