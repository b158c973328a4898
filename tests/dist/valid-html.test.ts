import { expect, test } from 'vitest';
import { builtDist } from './site.ts';
import { invalidHtml } from './validator.ts';

test('html-validate has nothing to say about any page', async () => {
  expect(await invalidHtml(builtDist())).toEqual([]);
});
