import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { unzipped } from '../helpers/exchange-zip.ts';
import { open } from './browser.ts';

/** Name and text of the Word file that a click saves. */
async function saved(page: Page, button: RegExp): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: button }).first().click(),
  ]);
  const chunks = await (await download.createReadStream()).toArray();
  const parts = unzipped(Uint8Array.from(Buffer.concat(chunks)));
  const text = (parts.get('word/document.xml') ?? '').replace(/<[^>]+>/g, '');
  return { name: download.suggestedFilename(), text };
}

test('the Word file says what the sheet on the page says, also where the page warns', async () => {
  const page = await open('/documents/chufa-juedingshu/?town=linhe');
  const own = await saved(page, /^下载 Word/);
  expect(own.name).toBe('行政处罚决定书（临河镇）.docx');
  expect(own.text).toContain('临河镇人民政府');
  // A matter that the department entrusts to no town: the page warns, and leaves the organ to be written.
  await page.getByLabel('事项（填上条款）').selectOption('daoyong-gonggong-gongshui-chufa');
  await page.locator('output', { hasText: '不能用临河镇的名义' }).waitFor();
  const warned = await saved(page, /^下载 Word/);
  expect(warned.text).not.toContain('临河镇人民政府');
  const sheet = page.locator('document-fill .paper');
  const shown = await sheet.locator('[data-fill="处罚条款"]').first().textContent();
  expect(shown).toMatch(/^《.+》第/);
  expect(warned.text).toContain(shown);
});

test('the list of documents gives blank forms that name nobody', async () => {
  const page = await open('/documents/');
  const { name, text } = await saved(page, /^空白 Word.*：行政处罚决定书$/);
  expect(name).toBe('行政处罚决定书（空白）.docx');
  expect(text).not.toContain('人民政府申请');
});

test('without scripts there is the form with room to write', async () => {
  const page = await open('/documents/chufa-juedingshu/', { javaScriptEnabled: false });
  const href = await page.getByRole('link', { name: '下载 Word' }).getAttribute('href');
  const reply = await page.request.get(new URL(href ?? '', page.url()).href);
  expect(reply.headers()['content-type']).toContain('wordprocessingml');
  expect((await reply.body()).subarray(0, 2).toString()).toBe('PK');
});
