import { test } from 'vitest';
import { kindsOfPages } from './kinds.ts';
import { COLOURS, EVERYTHING, expectAccessible, openStill } from './looks.ts';

const DESK = { width: 1280, height: 900 };

test.each(kindsOfPages())(
  'on a wide screen it stands still and is accessible: $name',
  async ({ path }) => {
    const page = await openStill(path, DESK);
    await expectAccessible(page, [
      { colorScheme: 'light', text: '', rules: EVERYTHING },
      { colorScheme: 'dark', text: '', rules: COLOURS },
    ]);
  },
);
