import { expect, test } from 'vitest';
import { noticesOn } from './notices.ts';

test('a notice is shown on its last day and gone the day after', () => {
  const notices = [{ text: '停水', until: '2026-11-21' }];
  expect(noticesOn(notices, '2026-11-21')).toEqual(notices);
  expect(noticesOn(notices, '2026-11-22')).toEqual([]);
  expect(noticesOn(undefined, '2026-11-22')).toEqual([]);
});
