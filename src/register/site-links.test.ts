import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIXED_PAGES } from './site-links.ts';

test('every page that prose may link to whatever the content is one of the site', () => {
  const missing = FIXED_PAGES.filter(
    (path) =>
      !existsSync(`src/pages${path}index.astro`) &&
      !existsSync(`src/pages${path.slice(0, -1)}.astro`),
  );
  expect(missing).toEqual([]);
});
