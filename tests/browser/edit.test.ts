import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { contentFolder } from '../../src/settings.ts';
import { open, siteUrl } from './browser.ts';

const MATTER = 'matters/shengtai-huanjing/lutian-shaokao-chufa.yaml';
const POWERS = 'towns/linhe/powers.yaml';
const FAQ = 'faq/anquan/jiali-meiqi.mdx';

const piece = (page: Page, name: string) => page.locator(`[data-piece=${name}]`);
const textOf = (path: string) => readFileSync(join(contentFolder, path), 'utf8');
const checked = (page: Page) => page.locator('[data-piece=desk][data-state=ready]').waitFor();

/** Changes something and waits until the rules have had their say. */
async function doing(page: Page, act: () => Promise<unknown>): Promise<void> {
  await act();
  await checked(page);
}

async function edit(path: string, at = ''): Promise<Page> {
  const page = await open(`/edit/?file=${path}${at && `&at=${at}`}`);
  await checked(page);
  return page;
}

test('from a matter page to a patch that gives exactly the file the editor showed', async () => {
  const page = await open('/matters/lutian-shaokao-chufa/');
  await page.getByText('执法和法律人员看').first().click();
  await page.getByRole('link', { name: '改这一条' }).click();
  await checked(page);
  expect(await piece(page, 'text').textContent()).toBe(textOf(MATTER));

  await doing(page, () =>
    page.getByLabel('一句话').fill('在禁止的时段和区域露天烧烤，没收工具，罚 500 元起。'),
  );
  expect(await piece(page, 'changes').innerText()).toContain('一句话：在政府禁止的时段');

  // What the rules object to stands beside its field and in the list, which leads there.
  await doing(page, () => page.locator('#f-tier').selectOption('清单外准入'));
  const found = piece(page, 'problems').getByRole('button').first();
  await found.click();
  const focused = await page.evaluate(() => document.activeElement?.id);
  expect(focused).toMatch(/^f-/);
  expect(await page.locator('.field:has(:focus) .said').textContent()).not.toBe('');
  await doing(page, () => page.locator('#f-tier').selectOption('基本盘'));

  await doing(page, () => page.getByRole('button', { name: '加一条群众说法' }).click());
  await doing(page, () => page.locator('[data-path=spokenAs] textarea').last().fill('院子里烤肉'));

  await page.reload();
  await checked(page);
  expect(await page.getByLabel('一句话').inputValue()).toContain('在禁止的时段和区域');
  const shown = (await piece(page, 'text').textContent()) ?? '';
  expect(parse(shown)).toEqual({
    ...parse(textOf(MATTER)),
    summary: '在禁止的时段和区域露天烧烤，没收工具，罚 500 元起。',
    spokenAs: [...parse(textOf(MATTER)).spokenAs, '院子里烤肉'],
  });

  await page.getByText('下载补丁，用信箱交').click();
  await piece(page, 'letter').getByLabel('你的姓名').fill('周文（虚构）');
  await piece(page, 'letter').getByLabel('你的邮箱').fill('zhouwen@example.org');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载补丁' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('lutian-shaokao-chufa.patch');
  const repository = repositoryOfContent();
  await download.saveAs(join(repository.folder, 'edit.patch'));
  repository.git('am', 'edit.patch');
  expect(repository.read(MATTER)).toBe(shown);
  expect(repository.git('log', '-1', '--format=%an <%ae> %s').trim()).toMatch(
    /^周文（虚构） <zhouwen@example\.org> 改.*露天烧烤/,
  );
  expect(repository.git('show', '--stat', '--format=').trim()).toContain('1 file changed');
});

test('a list: entries are added, asked for what their way needs, moved and taken out', async () => {
  const page = await edit(POWERS);
  await doing(page, () =>
    page
      .getByRole('button', { name: /^加一条/ })
      .last()
      .click(),
  );
  expect(await piece(page, 'problems').innerText()).toContain('缺少「赋权方式」');
  const last = page.locator('.entry').last();
  const before = parse(textOf(POWERS)) as { matter: string }[];
  await doing(page, () => last.getByLabel('赋权方式').selectOption('委托'));
  expect(await last.getByLabel('委托协议').isVisible()).toBe(true);
  await doing(page, () => last.getByLabel('赋权方式').selectOption('法定'));
  expect(await last.getByLabel('委托协议').count()).toBe(0);
  await doing(page, () => last.getByRole('button', { name: '上移' }).click());
  const places = async () =>
    (parse((await piece(page, 'text').textContent()) ?? '') as { matter?: string }[]).map(
      ({ matter }) => matter,
    );
  expect(await places()).toEqual([
    ...before.slice(0, -1).map(({ matter }) => matter),
    undefined,
    before.at(-1)?.matter,
  ]);
  await doing(page, () => page.getByRole('button', { name: '放弃未交的修改' }).click());
  expect(await piece(page, 'text').textContent()).toBe(textOf(POWERS));
  await page.reload();
  await checked(page);
  expect(await piece(page, 'state').textContent()).toContain('没有改动');
});

test('an entry of a list is opened by its matter, and what goes wrong is said there', async () => {
  const page = await edit(POWERS, 'lutian-shaokao-chufa');
  const entry = page.locator('.entry[open]');
  expect(await entry.count()).toBe(1);
  await doing(page, () => entry.getByLabel('到哪天止').fill('2020-01-01'));
  expect(await entry.locator('.said').allTextContents()).toContainEqual(
    expect.stringContaining('早于起日'),
  );
  expect(await piece(page, 'state').textContent()).toContain('错误');
});

test('prose keeps its words, and tells which lines changed', async () => {
  const page = await edit(FAQ);
  const body = page.getByLabel('正文');
  const was = await body.inputValue();
  await doing(page, () => body.fill(`${was}\n找不到人打值班电话。\n`));
  expect(await piece(page, 'text').textContent()).toBe(`${textOf(FAQ)}\n找不到人打值班电话。\n`);
  expect(await piece(page, 'changes').innerText()).toContain('正文：加了 2 行');
  await doing(page, () => body.fill(`${was}\n<Matter id="nirgends" />\n`));
  expect(await page.locator('[data-path=body] .said').textContent()).toContain('nirgends');
});

test.each(['towns/linhe/town.yaml', 'laws/daqi-wuran-fangzhi-fa.yaml'])(
  '%s opens as a form without changing a byte',
  async (path) => {
    const page = await edit(path);
    expect(await piece(page, 'text').textContent()).toBe(textOf(path));
    expect(await piece(page, 'problems').innerText()).not.toContain('错误');
    expect(await page.locator('[data-piece=form] label').count()).toBeGreaterThan(5);
  },
);

test('the open form is accessible, folded and unfolded, in light and dark', async () => {
  const page = await edit(MATTER);
  await doing(page, () => page.getByLabel('一句话').fill('短'));
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  for (const details of await page.locator('[data-piece=desk] details').all())
    await details.evaluate((element: HTMLDetailsElement) => {
      element.open = true;
    });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, { resultTypes: ['violations'] });
      return violations.map(
        ({ id, nodes }) => `${id} ${nodes[0]?.target}: ${nodes[0]?.failureSummary}`,
      );
    });
    expect(found, colorScheme).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  const sideways = await page.evaluate(
    () => (document.scrollingElement?.scrollWidth ?? 0) > innerWidth,
  );
  expect(sideways, 'pushed sideways on a small phone').toBe(false);
});

test('a file is found by its name, and an unknown one is not opened', async () => {
  const page = await open('/edit/?file=matters/nirgends.yaml');
  expect(await piece(page, 'opening').textContent()).toContain('没有这份文件');
  await page.goto(siteUrl('/edit/'));
  await page.getByRole('searchbox', { name: '找要改的' }).fill('烧烤');
  await page.locator(`a[data-file="${MATTER}"]`).click();
  await checked(page);
});

test('without a script every file is named with its path and what to do', async () => {
  const page = await open(`/edit/?file=${MATTER}`, { javaScriptEnabled: false });
  expect(await page.locator('noscript').innerText()).toContain('用文字编辑器改那个文件');
  const path = page
    .locator('li', { has: page.locator(`a[data-file="${MATTER}"]`) })
    .locator('code');
  await page.locator('details', { has: path }).locator('summary').click();
  expect(await path.isVisible()).toBe(true);
  expect(await path.textContent()).toBe(`content/${MATTER}`);
});

/** The content as it is published, in a repository of its own. */
function repositoryOfContent() {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-am-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(contentFolder, join(folder, 'content'), { recursive: true });
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args],
      { encoding: 'utf8' },
    );
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'content');
  return {
    folder,
    git,
    read: (path: string) => readFileSync(join(folder, 'content', path), 'utf8'),
  };
}

test('a statute is put where the cursor stands, and the preview names it as the page will', async () => {
  const page = await edit(FAQ);
  await page.locator('#f-body').focus();
  await page.keyboard.press('Control+Home');
  await page.getByRole('button', { name: '插入法条' }).click();
  await page.getByLabel('哪一部法').fill('森林法');
  await page.getByLabel('第几条，可以不写').fill('第七十四条');
  await doing(page, () => page.getByRole('button', { name: '插入', exact: true }).click());
  expect(await page.locator('#f-body').inputValue()).toContain(
    '<Law id="senlin-fa" article="第七十四条" />',
  );
  await page.getByText('看样子').click();
  expect(await page.locator('[data-preview]').innerText()).toContain('《森林法》第七十四条');
});
