import { expect, test } from 'vitest';
import { follow, open } from './browser.ts';

/** Millimetres of every page of a PDF. */
function sizes(pdf: Buffer): string[] {
  const boxes = [
    ...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g),
  ];
  const mm = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  return boxes.map(([, width, height]) => `${mm(width)}×${mm(height)}`);
}

async function posters() {
  const page = await open('/about/sitemap/');
  await follow(page.locator('main a[href*="/posters/"]').first());
  return page;
}

test('every list fills one sheet of A3 and every door sign one of A4, nothing else is printed', async () => {
  const page = await posters();
  const lists = await page.locator('.sheet.a3').count();
  const doors = await page.locator('.sheet.a4').count();
  expect(lists).toBeGreaterThan(0);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(sizes(pdf)).toEqual([...Array(lists).fill('297×420'), ...Array(doors).fill('210×297')]);
});

test('the chosen sheet is shown and printed alone', async () => {
  const page = await posters();
  const all = await page.locator('.sheet').count();
  const shown = page.locator('.sheet:visible');
  // The browser goes to an anchor in its own time.
  await page.locator('main nav a[href="#services"]').click();
  await expect.poll(() => shown.count()).toBe(1);
  expect(sizes(await page.pdf({ preferCSSPageSize: true }))).toEqual(['297×420']);
  await page.locator('main nav a[href="#all"]').click();
  await expect.poll(() => shown.count()).toBe(all);
});

test('paper that leaves the hall says what day it speaks for', async () => {
  const page = await posters();
  const feet = await page.locator('.sheet footer').allTextContents();
  expect(feet).not.toEqual([]);
  for (const text of feet) expect(text).toMatch(/\d{4}-\d\d-\d\d 起有效/);
});
