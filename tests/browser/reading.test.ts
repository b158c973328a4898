import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { follow, open, siteUrl } from './browser.ts';

/**
 * The first question, found the way a person finds it, on a device whose voice is a list of what it said. A slow voice
 * ends a sentence when it is told to.
 */
async function question({
  slow = false,
  ...options
}: BrowserContextOptions & { slow?: boolean } = {}): Promise<Page> {
  const page = await open('/about/', options);
  await page.addInitScript((slow) => {
    const said: string[] = [];
    const voice = {
      speak: (utterance: { text: string; onend(): void }) => {
        said.push(utterance.text);
        if (slow) addEventListener('said', () => utterance.onend());
        else setTimeout(() => utterance.onend(), 50);
      },
      cancel: () => said.push('—'),
    };
    Object.defineProperty(window, 'speechSynthesis', { value: voice });
    Object.defineProperty(window, 'said', { value: said });
  }, slow);
  await page.goto(siteUrl('/faq/'));
  await follow(page.locator('[data-filter] a').first());
  return page;
}

const said = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { said: string[] }).said.filter((text) => text !== '—'),
  );

test('the short answer is read out to its end, then the button offers it again', async () => {
  const page = await question();
  await page.getByRole('button', { name: '朗读' }).click();
  await page.locator('read-aloud[data-state=off]').waitFor();
  const [title, answer] = [
    await page.locator('h1').innerText(),
    await page.locator('.answer').innerText(),
  ];
  expect((await said(page)).join('').replace(/\s/g, '').slice(0, 12)).toBe(
    (title + answer).replace(/\s/g, '').slice(0, 12),
  );
});

test('a second tap stops the voice', async () => {
  const page = await question({ slow: true });
  const button = page.locator('read-aloud button');
  await button.click();
  expect(await button.textContent()).toBe('停止朗读');
  await expect.poll(() => said(page)).not.toEqual([]);
  await button.click();
  const before = (await said(page)).length;
  await page.evaluate(() => dispatchEvent(new Event('said')));
  expect((await said(page)).length).toBe(before);
  expect(await button.textContent()).toBe('朗读');
});

test('on a matter the card of the chosen town is read, and nothing of the others', async () => {
  const page = await question();
  await page.goto(siteUrl('/matters/'));
  await follow(page.locator('main a[href*="/matters/"]:visible').last());
  await page.locator('town-answers nav a').first().click();
  await page.getByRole('button', { name: '朗读' }).click();
  await page.locator('read-aloud[data-state=off]').waitFor();
  const text = (await said(page)).join('');
  const heading = await page.locator('town-answers > article:visible h2 span').first().innerText();
  expect(text).toContain(heading);
  expect(text).toContain('谁来管');
  expect(text.match(/谁来管/g)).toHaveLength(1);
});

test('长辈版 is larger, in one column, with more contrast, and is remembered', async () => {
  const page = await question({ viewport: { width: 1280, height: 900 } });
  const look = () =>
    page.evaluate(() => ({
      size: Number.parseFloat(getComputedStyle(document.body).fontSize),
      columns: getComputedStyle(
        document.querySelector('.beside') as Element,
      ).gridTemplateColumns.split(' ').length,
      ink: getComputedStyle(document.body).color,
    }));
  const before = await look();
  await page.getByRole('button', { name: '长辈版' }).click();
  const after = await look();
  expect(after.size).toBeGreaterThanOrEqual(before.size * 1.2);
  expect([before.columns, after.columns]).toEqual([2, 1]);
  expect(after.ink).toBe('rgb(0, 0, 0)');
  await page.reload();
  expect(await look()).toEqual(after);
});
