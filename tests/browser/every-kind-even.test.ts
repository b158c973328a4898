import { expect, test } from 'vitest';
import { lookAtEverySecond, PHONE } from './every-kind.ts';
import { EVERYTHING, objections, openStill, SHAPES } from './looks.ts';

lookAtEverySecond(0);

test('and the eye that looks is not blind', async () => {
  const page = await openStill('/404.html', PHONE);
  await page.evaluate(() => {
    const alike = '<li>说明：<a href="#main">看得清</a></li>'.repeat(9);
    const main = document.querySelector('main');
    main?.insertAdjacentHTML('beforeend', `<input><ul class="alike">${alike}</ul>`);
    const faint = main?.querySelector<HTMLElement>('.alike li:nth-child(8) a');
    if (faint) faint.style.color = 'rgb(180, 180, 180)';
  });
  const light = { colorScheme: 'light', text: '' } as const;
  const { found } = await objections(page, [{ ...light, rules: EVERYTHING }]);
  expect(found).toHaveLength(2);
  expect(found[0]).toMatch(/^light : label\n/);
  expect(found[1]).toMatch(/^light : color-contrast\n.*nth-child\(8\)/);
  // Where something else is shown than before, everything is asked.
  expect((await objections(page, [{ ...light, rules: SHAPES }], 'else')).found).toEqual(found);
});
