import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { kindsOfPages } from './kinds.ts';
import {
  COLOURS,
  EVERYTHING,
  expectAccessible,
  LOOKS,
  openStill,
  stickingOut,
  violations,
} from './looks.ts';

const PHONE = { width: 390, height: 844 };
const SMALL_PHONE = { width: 320, height: 700 };

test.each(kindsOfPages())(
  'on a phone it stands still, does not stick out and is accessible: $name',
  async ({ path }) => {
    const page = await openStill(path, PHONE);
    for (const viewport of [SMALL_PHONE, PHONE]) {
      await page.setViewportSize(viewport);
      expect(await stickingOut(page), `at ${viewport.width} px`).toEqual([]);
    }
    await expectAccessible(page, [
      { colorScheme: 'light', text: '', rules: EVERYTHING },
      { colorScheme: 'dark', text: '', rules: COLOURS },
      { colorScheme: 'light', text: 'large', rules: LOOKS },
    ]);
  },
);

test('and the eye that looks is not blind', async () => {
  const page = await open('/404.html', { viewport: PHONE });
  await page.evaluate(() => {
    const main = document.querySelector('main');
    main?.insertAdjacentHTML('beforeend', '<input><a href="#main" class="faint">看不清</a>');
    const faint = main?.querySelector<HTMLElement>('.faint');
    if (faint) faint.style.color = 'rgb(180, 180, 180)';
  });
  await expect(
    expectAccessible(page, [{ colorScheme: 'light', text: '', rules: EVERYTHING }]),
  ).rejects.toThrow();
  expect(await violations(page, EVERYTHING)).toHaveLength(2);
  expect((await violations(page, COLOURS)).join()).toContain('color-contrast');
});
