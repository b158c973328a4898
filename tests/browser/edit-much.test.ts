/** The editor where there is much: many records to choose from, long lists, several edits at a time. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, siteUrl } from './browser.ts';

const MATTER = 'matters/shengtai-huanjing/lutian-shaokao-chufa.yaml';
const POWERS = 'towns/linhe/powers.yaml';
const FAQ = 'faq/anquan/jiali-meiqi.mdx';

const piece = (page: Page, name: string) => page.locator(`[data-piece=${name}]`);
const checked = (page: Page) => page.locator('[data-piece=desk][data-state=ready]').waitFor();

async function doing(page: Page, act: () => Promise<unknown>): Promise<void> {
  await act();
  await checked(page);
}

async function edit(path: string): Promise<Page> {
  const page = await open(`/edit/?file=${path}`);
  await checked(page);
  return page;
}

test('a record is chosen by typing, and what is no name is not written', async () => {
  const page = await edit(MATTER);
  const department = page.locator('#f-department');
  const before = await piece(page, 'text').textContent();
  // What is written makes the editor busy at once.
  await doing(page, () => department.fill('没有这个局'));
  expect(await department.evaluate((field: HTMLInputElement) => field.validity.valid)).toBe(false);
  expect(await piece(page, 'text').textContent()).toBe(before);
  await doing(page, () => department.fill('安禾县残疾人联合会'));
});

test('entries of a long list are found by what they say', async () => {
  const page = await edit(POWERS);
  const entries = page.locator('[data-piece=form] details.entry');
  const all = await entries.count();
  await page.getByRole('searchbox', { name: /条里找/ }).fill('烧烤');
  await expect.poll(() => entries.filter({ visible: true }).count()).toBeLessThan(all);
  expect(await entries.filter({ visible: true }).first().innerText()).toContain('烧烤');
});

test('several edits are handed over as one patch that git takes', async () => {
  const page = await edit(MATTER);
  await doing(page, () => page.getByLabel('一句话').fill('在禁止的时段和区域露天烧烤，要罚。'));
  await page.goto(siteUrl(`/edit/?file=${FAQ}`));
  await checked(page);
  await doing(page, () => page.getByLabel('正文').fill('先关阀门。'));
  await page.goto(siteUrl('/edit/'));
  const drafts = piece(page, 'drafts');
  await drafts.getByText('合成一个补丁').click();
  expect(await piece(page, 'draft-list').locator('li').count()).toBe(2);
  await drafts.getByLabel('你的姓名').fill('周文（虚构）');
  await drafts.getByLabel('你的邮箱').fill('zhouwen@example.org');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    drafts.getByRole('button', { name: '下载补丁' }).click(),
  ]);
  const patch = String(Buffer.concat(await (await download.createReadStream()).toArray()));
  expect(patch.match(/^diff --git .+/gm)).toHaveLength(2);
  expect(patch).toContain('+先关阀门。');
});
