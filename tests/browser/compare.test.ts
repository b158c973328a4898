import { expect, test } from 'vitest';
import { addressOf, open } from './browser.ts';

test('two towns side by side, kept in the address', async () => {
  const page = await open('/compare/');
  const boxes = page.locator('compare-towns input');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.locator('compare-towns details').first().waitFor();
  expect((await addressOf(page)).searchParams.get('towns')?.split(',')).toHaveLength(2);
  const said = await page.locator('compare-towns [role=status]').textContent();
  await page.reload();
  await page.locator('compare-towns details').first().waitFor();
  expect(await page.locator('compare-towns [role=status]').textContent()).toBe(said);
  const links = await page.locator('compare-towns th[scope=row] a').allTextContents();
  expect(links.length).toBeGreaterThan(0);
  expect(links).not.toContain('');
});

test('no more than three towns can be chosen', async () => {
  const page = await open('/compare/');
  const boxes = page.locator('compare-towns input');
  for (const i of [0, 1, 2]) await boxes.nth(i).check();
  expect(await boxes.nth(3).isDisabled()).toBe(true);
  await boxes.nth(0).uncheck();
  expect(await boxes.nth(3).isDisabled()).toBe(false);
});

test('what one town alone has is what the picture shows', async () => {
  const page = await open('/compare/');
  const towns = await page
    .locator('compare-towns input')
    .evaluateAll((boxes) => boxes.map((b) => (b as HTMLInputElement).value));
  await page.goto(`${page.url()}?towns=${towns.slice(0, 2).join(',')}`);
  await page.locator('compare-towns details').first().waitFor();
  const rows = await page
    .locator('.heat tbody tr:has(th[scope=row] a)')
    .evaluateAll((list) =>
      list.map((row) =>
        [...row.querySelectorAll('td')]
          .slice(0, 2)
          .map((td) => !['', '止', '／'].includes(td.textContent ?? '')),
      ),
    );
  const only = rows.filter(([here, there]) => here !== there).length;
  const shown = await page
    .locator('compare-towns details:has(summary:text-matches("^只有")) tbody tr')
    .count();
  expect(shown).toBe(only);
});

test('without a script the picture is still there', async () => {
  const page = await open('/compare/', { javaScriptEnabled: false });
  expect(await page.locator('.heat tbody tr').count()).toBeGreaterThan(10);
  expect(await page.locator('compare-towns').isVisible()).toBe(false);
});
