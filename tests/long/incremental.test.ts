import { test } from 'vitest';
import { expectLikeClean } from '../edits.ts';

test('each of ten builds after edits gives the bytes of a clean build', {
  timeout: 1_800_000,
}, async () => {
  await expectLikeClean(10, 1);
});
