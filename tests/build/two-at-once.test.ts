import { test } from 'vitest';
import { expectOneOfTwo } from '../race.ts';

test('of two builds into one folder at the same time, one stands whole', async () => {
  await expectOneOfTwo(3);
});
