import { expect, test } from 'vitest';
import { follow, hold, open } from './browser.ts';

/** The first part of the handbook, found the way a person finds it. */
async function firstPart(options = {}) {
  const page = await open('/handbook/', options);
  await follow(page.locator('main .card h2 a').first());
  return page;
}

test('typing narrows the questions and says how many are left', async () => {
  const page = await open('/faq/');
  const items = page.locator('[data-filter]:visible');
  const all = await items.count();
  const wanted = (await items.first().locator('a').textContent()) ?? '';
  await page.locator('#find').fill(wanted);
  expect(await items.count()).toBeLessThan(all);
  expect(await items.first().locator('a').textContent()).toBe(wanted);
  expect(await page.locator('text-filter output').textContent()).toMatch(/找到 \d+ 个/);
  await page.locator('#find').fill('没有这样的问题');
  expect(await items.count()).toBe(0);
  expect(await page.locator('text-filter output').textContent()).toContain('没有找到');
});

test('a self-test says right or wrong, shows the reason and counts', async () => {
  const page = await firstPart();
  const questions = page.locator('self-test li');
  await questions.nth(0).locator('input[data-right]:not([data-right="false"])').check();
  await questions.nth(0).locator('details[open]').waitFor();
  await questions
    .nth(1)
    .locator('input:not([data-right]), input[data-right="false"]')
    .first()
    .check();
  expect(await page.locator('self-test output').textContent()).toMatch(
    /^答对 1 题，还有 \d+ 题没做$/,
  );
  expect(await questions.nth(1).locator('label[data-said]').getAttribute('data-said')).toContain(
    '不对',
  );
});

test('an answer given before the script has come is judged when it comes', async () => {
  const page = await open('/handbook/');
  const come = await hold(page, /\/SelfTest\./);
  await page.locator('main .card h2 a').first().click();
  const question = page.locator('self-test li').first();
  await question.locator('input').first().check();
  expect(await question.locator('details').getAttribute('open')).toBeNull();
  come();
  await question.locator('details[open]').waitFor();
  expect(await page.locator('self-test output').textContent()).toContain('还有');
});

test('the contents offer to go on where one was reading', async () => {
  const page = await open('/handbook/');
  expect(await page.locator('reading-place a').count()).toBe(0);
  await follow(page.locator('main .card li a').first());
  const title = (await page.locator('h1').textContent()) ?? '';
  await page.locator('.prose h2').last().scrollIntoViewIfNeeded();
  await page.goBack();
  await page.reload();
  expect(await page.locator('reading-place a').textContent()).toBe(`接着看：${title}`);
  await follow(page.locator('reading-place a'));
  expect(await page.locator('h1').textContent()).toBe(title);
});

test('a word explains itself in a popover that Escape closes', async () => {
  const page = await open('/handbook/print/');
  const gloss = page.locator('.gloss').first();
  expect(await gloss.isVisible()).toBe(false);
  await page.locator('button.term').first().click();
  await gloss.waitFor();
  await page.keyboard.press('Escape');
  await gloss.waitFor({ state: 'hidden' });
});

test('without JavaScript the whole text and the answers are there', async () => {
  const page = await firstPart({ javaScriptEnabled: false });
  expect(await page.locator('.prose p').count()).toBeGreaterThan(10);
  await page.locator('self-test summary').first().click();
  expect(await page.locator('self-test details p').first().isVisible()).toBe(true);
  expect(await page.locator('self-test output').textContent()).toBe('');
});
