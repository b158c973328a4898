import { expect, test } from 'vitest';
import { open, siteUrl } from './browser.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

/** The duty list of some town, and how many rows its three tables have by the links above them. */
async function duties(options: Parameters<typeof open>[1]) {
  const page = await open('/towns/', options);
  const town = await page.locator('main a[href*="/towns/"]').first().getAttribute('href');
  await page.goto(new URL('lvzhi/', new URL(town ?? '', siteUrl('/'))).href);
  const said = await page.locator('main nav .pill').allTextContents();
  return { page, rows: said.map((one) => Number(/\d+$/.exec(one.trim())?.[0])) };
}

test('on a phone without scripts the three tables are within reach of a thumb, and a row opens and folds again', async () => {
  const { page, rows } = await duties({ ...PHONE, javaScriptEnabled: false });
  for (const [i, count] of rows.entries())
    expect(await page.locator('table').nth(i).locator('tbody tr').count()).toBe(count);
  expect((await page.locator('body').boundingBox())?.height).toBeLessThan(25_000);
  const row = page.locator('#assisted-1');
  const both = row.locator('td[data-h]');
  expect(await both.count()).toBe(2);
  expect(await both.last().isVisible()).toBe(false);
  // The browser goes to an anchor in its own time.
  await row.locator('.more').click();
  await both.first().waitFor();
  await both.last().waitFor();
  await row.locator('.less').click();
  await both.last().waitFor({ state: 'hidden' });
});

test('a wide screen and paper show what both sides do', async () => {
  const { page } = await duties({ viewport: { width: 1280, height: 900 } });
  const both = page.locator('#assisted-1 td[data-h]');
  expect(await both.last().isVisible()).toBe(true);
  expect(await page.locator('#assisted-1 .more').isVisible()).toBe(false);
  await page.setViewportSize(PHONE.viewport);
  await page.emulateMedia({ media: 'print' });
  expect(await both.last().isVisible()).toBe(true);
});

test('what is typed, and the department chosen, leave the rows they fit', async () => {
  const { page } = await duties(PHONE);
  const department = page.locator('text-filter select');
  await department.selectOption({ index: 1 });
  const shown = page.locator('table tbody tr:visible');
  const left = await shown.count();
  expect(left).toBeGreaterThan(0);
  const id = await department.inputValue();
  expect(await page.locator(`table tbody tr[data-by="${id}"]`).count()).toBe(left);
  await department.selectOption('');
  await page.locator('#find').fill((await page.locator('#recalled-1- ').innerText()).slice(0, 8));
  expect(await page.locator('#recalled-1').isVisible()).toBe(true);
});
