import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIXED_PAGES } from './site-links.ts';

test('every page that prose may link to whatever the content is one of the site', () => {
  const missing = FIXED_PAGES.filter(
    (path) => globSync(`src/pages{${path}index,${path.slice(0, -1)}}.{astro,mdx}`).length === 0,
  );
  expect(missing).toEqual([]);
});
