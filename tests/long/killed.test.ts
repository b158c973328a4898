import { test } from 'vitest';
import { expectWholeAfterKills } from '../kills.ts';

test('killed at twenty moments, a whole site stands and the next build is clean', {
  timeout: 600_000,
}, async () => {
  await expectWholeAfterKills(20);
});
