/** What a build takes from builds before; `npm run test:long` compares every one of ten. */
import { test } from 'vitest';
import { expectLikeClean } from '../edits.ts';

test('a build after edits gives the bytes of a clean build', { timeout: 900_000 }, async () => {
  await expectLikeClean(2, 2);
});
