/** For browser tests: every second kind of page, on a phone and on a wide screen; two files, so that two are looked at at a time. */
import { expect, test } from 'vitest';
import { kindsOfPages } from './kinds.ts';
import { EVERYTHING, objections, openStill, SHAPES, SIZES, stickingOut } from './looks.ts';

export const PHONE = { width: 390, height: 844 };
const SMALL_PHONE = { width: 320, height: 700 };
const DESK = { width: 1280, height: 900 };

export function lookAtEverySecond(first: 0 | 1): void {
  test.each(kindsOfPages().filter((_, i) => i % 2 === first))(
    'it stands still, does not stick out and is accessible: $name',
    async ({ path }) => {
      const page = await openStill(path, PHONE);
      for (const viewport of [SMALL_PHONE, PHONE]) {
        await page.setViewportSize(viewport);
        expect(await stickingOut(page), `at ${viewport.width} px`).toEqual([]);
      }
      const onPhone = await objections(page, [
        { colorScheme: 'light', text: '', rules: EVERYTHING },
        { colorScheme: 'dark', text: '' },
        { colorScheme: 'light', text: 'large', rules: SIZES },
      ]);
      expect(onPhone.found, 'on a phone').toEqual([]);
      await openStill(path, DESK);
      // What shows the same as on a phone has the same faults but those of sizes and colours.
      const onDesk = await objections(
        page,
        [
          { colorScheme: 'light', text: '', rules: SHAPES },
          { colorScheme: 'dark', text: '' },
        ],
        onPhone.shown,
      );
      expect(onDesk.found, 'on a wide screen').toEqual([]);
    },
  );
}
