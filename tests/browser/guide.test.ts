import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, siteUrl } from './browser.ts';

test('the guide leads from what was seen to what to do, and back again', async () => {
  const page = await open('/guide/');
  await page.locator('summary', { hasText: '种地' }).click();
  await page.locator('a[data-matter="lutian-fenshao-jiegan-chufa"]').click();
  await page.locator('#zainali').waitFor();
  expect(await page.locator('#kandao').isVisible()).toBe(false);
  await page.locator('#zainali').getByRole('link', { name: '柳溪镇' }).click();
  await page.getByText('镇里今天有这个权').waitFor();
  for (const name of ['单位（', '查清了', '一般', '个人 200 元以下'])
    await page.getByRole('radio', { name }).check();
  await page.getByRole('button', { name: '看该怎么办' }).click();
  await page.getByRole('heading', { name: '简易程序' }).waitFor();
  expect(await page.getByRole('heading', { name: '普通程序' }).isVisible()).toBe(false);
  expect(await page.locator('[data-verdict]').textContent()).toContain('《行政处罚法》第五十一条');

  await page.goBack();
  await page.locator('#chengxu').waitFor();
  await page.goBack();
  await page.locator('#zainali').waitFor();
  await page.goBack();
  await page.locator('#kandao').waitFor();
});

/** Until there is a verdict, all of them are. */
const shownProcedures = (page: Page) =>
  page.locator('[data-procedure]:visible > h3').allTextContents();

test('a fine that the statute starts above the bound cannot be decided on the spot', async () => {
  const page = await open(
    '/guide/?matter=lutian-fenshao-jiegan-chufa&town=liuxi&party=个人&facts=清楚&gravity=一般&measure=小额罚款',
  );
  await page.locator('[data-verdict]', { hasText: '从 500 元起' }).waitFor();
  expect(await shownProcedures(page)).toEqual(['普通程序']);
});

test('an act of the days of a milder law may be fined on the spot by that law', async () => {
  const asked =
    '/guide/?matter=senlin-gaohuoxian-jinru-chufa&town=qingshi&party=个人&facts=清楚&gravity=一般&measure=小额罚款';
  const page = await open(asked);
  await page.locator('[data-verdict]', { hasText: '从 300 元起' }).waitFor();
  expect(await shownProcedures(page)).toEqual(['普通程序']);
  await page.goto(siteUrl(`${asked}&day=2025-12-31`));
  await page.locator('[data-verdict]:not(:empty)').waitFor();
  expect(await shownProcedures(page)).toEqual(['简易程序']);
});

test('where the town has no power the guide says who has, and asks no further', async () => {
  const page = await open('/guide/?matter=ranqi-baojingqi-chufa&town=baihe');
  await page.getByText('乡里今天没有这个权').waitFor();
  expect(await page.locator('[data-power]').textContent()).toContain('县应急管理局');
  expect(await page.locator('[data-questions]').isVisible()).toBe(false);
});

test('without a script the whole path can be read', async () => {
  const page = await open('/guide/', { javaScriptEnabled: false });
  for (const id of ['kandao', 'zainali', 'chengxu', 'zenmeban'])
    expect(await page.locator(`#${id}`).isVisible(), id).toBe(true);
  expect(await page.locator('[data-questions]').isVisible()).toBe(false);
});
