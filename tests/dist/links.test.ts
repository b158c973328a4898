import { expect, test } from 'vitest';
import { brokenLinks } from '../../scripts/published/links.ts';
import { builtDist } from './site.ts';

test('every link and every anchor of the site leads somewhere, and nothing is loaded from elsewhere', () => {
  expect(brokenLinks(builtDist(), process.env['SITE_BASE'] ?? '/')).toEqual([]);
});
