import { expect, test } from 'vitest';
import { addressOf, hold, someList } from './browser.ts';

/** Rows one can see, group headings aside. */
const VISIBLE = '.listing tbody tr:not(.group):visible';

test('a filter hides the other rows, says how many are left and is kept in the address', async () => {
  const page = await someList();
  const all = await page.locator(VISIBLE).count();
  const link = page.locator('list-filter a[data-facet="type"]:not([data-value=""])').first();
  const wanted = await link.getAttribute('data-value');
  await link.click();
  const shown = await page.locator(VISIBLE).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  const types = await page.locator(`${VISIBLE} td:nth-of-type(1)`).allTextContents();
  expect(new Set(types)).toEqual(new Set([wanted]));
  expect(await page.locator('list-filter output').textContent()).toContain(String(shown));
  expect((await addressOf(page)).searchParams.get('type')).toBe(wanted);
  await page.reload();
  expect(await page.locator(VISIBLE).count()).toBe(shown);
  await page.locator('list-filter button').click();
  expect(await page.locator(VISIBLE).count()).toBe(all);
});

test('words narrow the list and headings sort it', async () => {
  const page = await someList();
  const name = (await page.locator(`${VISIBLE} th a`).first().textContent()) ?? '';
  await page.locator('list-filter input[type="search"]').fill(name);
  expect(await page.locator(VISIBLE).count()).toBeGreaterThan(0);
  await page.locator('list-filter input[type="search"]').fill('');
  await page.goto(`${page.url().split('?')[0]}?group=none`);
  const heading = page.locator('.listing').first().locator('th[data-key="from"]');
  await heading.locator('button').click();
  expect(await heading.getAttribute('aria-sort')).toBe('ascending');
  const rows = page.locator('.listing').first().locator('tbody tr:not(.group):visible');
  const days = await rows.locator('td.num').allTextContents();
  expect(days).toEqual([...days].sort());
});

test('words are understood as the search understands them: pinyin, traditional characters, full width', async () => {
  const page = await someList();
  const box = page.locator('list-filter input[type="search"]');
  await box.fill('处罚');
  const found = await page.locator(VISIBLE).count();
  expect(found).toBeGreaterThan(0);
  for (const word of ['chufa', 'ＣＨＵＦＡ', '處罰']) {
    await box.fill(word);
    await page.waitForFunction(
      (least) =>
        [...document.querySelectorAll('.listing tbody tr:not(.group)')].filter(
          (row) => row.getClientRects().length > 0,
        ).length >= least,
      found,
    );
  }
});

test('another day shows what was in force on that day', async () => {
  const page = await someList();
  await page.goto(`${page.url().split('?')[0]}?day=1990-01-01`);
  expect(await page.locator(VISIBLE).count()).toBe(0);
  expect(await page.locator('[data-day-notice] output').textContent()).toContain(
    '1990 年 1 月 1 日',
  );
});

test('without a script the same links filter by themselves', async () => {
  const page = await someList({ javaScriptEnabled: false });
  const all = await page.locator(VISIBLE).count();
  const link = page.locator('list-filter a[data-facet="type"]:not([data-value=""])').first();
  const wanted = await link.getAttribute('data-value');
  // The browser goes to an anchor in its own time.
  await link.click();
  const types = page.locator(`${VISIBLE} td:nth-of-type(1)`);
  await expect.poll(async () => new Set(await types.allTextContents())).toEqual(new Set([wanted]));
  await page.locator('list-filter a[data-value=""]').first().click();
  await expect.poll(() => page.locator(VISIBLE).count()).toBe(all);
  const group = page.locator('list-filter a[data-facet="domain"]:not([data-value=""])').first();
  await group.click();
  const groups = page.locator('.listing').first().locator('tbody:visible');
  await expect.poll(() => groups.count()).toBe(1);
});

test('what was typed before the script came filters too', async () => {
  const page = await someList();
  const all = await page.locator(VISIBLE).count();
  const come = await hold(page, /_quanze\/.+\.js$/);
  await page.reload({ waitUntil: 'commit' });
  await page.locator('list-filter input[type="search"]').fill('处罚');
  come();
  await page.waitForFunction(
    () => document.querySelector('list-filter output')?.textContent?.includes('找到') === true,
  );
  expect(await page.locator(VISIBLE).count()).toBeLessThan(all);
});
