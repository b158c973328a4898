import { expect, test } from 'vitest';
import { unzipped } from '../helpers/exchange-zip.ts';
import { open } from './browser.ts';

const NOTICE = `关于做好两件事的通知
各乡镇人民政府，县直有关单位：
一、县水利局负责供水调度，各乡镇要进村入户宣传节约用水。
二、各乡镇须在月底前完成八成居民的手机应用安装。`;

test('a pasted notice is held against the lists on the device, and comes back as Word', async () => {
  const page = await open('/edit/screen/');
  await page.setViewportSize({ width: 320, height: 700 });
  await page.locator('textarea').fill(NOTICE);
  await page.getByRole('button', { name: '逐句看' }).click();
  const hits = page.locator('[data-piece=hits] li');
  await hits.nth(1).waitFor();
  expect(await hits.count()).toBe(2);
  expect(await hits.nth(0).locator('blockquote').innerText()).toBe(
    '各乡镇要进村入户宣传节约用水。',
  );
  expect(await hits.nth(0).getAttribute('data-item')).toBe('jieshui-xuanchuan');
  expect(await hits.nth(1).getAttribute('data-item')).toBe('');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '职责准入申请表' }).click(),
  ]);
  const chunks = await (await download.createReadStream()).toArray();
  const parts = unzipped(Uint8Array.from(Buffer.concat(chunks)));
  const text = parts.get('word/document.xml') ?? '';
  expect(text).toContain('手机应用安装');
  expect(text).not.toContain('节约用水');
});
