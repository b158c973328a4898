import { readFileSync } from 'node:fs';
import type { Result } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open } from './browser.ts';
import { kindsOfPages } from './kinds.ts';

const kinds = kindsOfPages();
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

const SETTINGS = [PHONE, DESK].flatMap((viewport) => [
  { viewport, says: `${viewport.width} light`, colorScheme: 'light', text: '' },
  { viewport, says: `${viewport.width} dark`, colorScheme: 'dark', text: '' },
  { viewport, says: `${viewport.width} 长辈版`, colorScheme: 'light', text: 'large' },
] as const);

describe('accessible in every light, size and type', () => {
  test.each(kinds)('$name', async ({ path }) => {
    const page = await open(path, { viewport: PHONE });
    await page.evaluate(AXE);
    const found: string[] = [];
    for (const { viewport, says, colorScheme, text } of SETTINGS) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.evaluate((size) => {
        if (size) document.documentElement.dataset['text'] = size;
        else delete document.documentElement.dataset['text'];
        for (const details of document.querySelectorAll('details')) details.open = true;
      }, text);
      for (const said of await violations(page)) found.push(`${says}: ${said}`);
    }
    expect(found).toEqual([]);
  });
});

async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      runOnly: { type: 'tag', values },
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 4) })) as Result[];
  }, RULES);
  return found.map(({ id, nodes }) =>
    [id, ...nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`)].join('\n'),
  );
}

describe('nothing sticks out sideways on a small phone', () => {
  test.each(kinds)('$name', async ({ path }) => {
    const page = await open(path, { viewport: PHONE });
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await stickingOut(page), `at ${width} px`).toEqual([]);
    }
  });
});

/** What reaches beyond the right edge when the page can be pushed sideways. */
async function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if ((document.scrollingElement?.scrollWidth ?? 0) <= innerWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      .slice(0, 8)
      .map((element) => `${element.tagName}.${element.className} ${element.textContent?.trim().slice(0, 20)}`);
  });
}

describe('nothing moves while the page loads', () => {
  test.each(kinds)('$name', async ({ path }) => {
    const page = await open('/404.html', { viewport: PHONE });
    await page.addInitScript(() => {
      const moved: string[] = [];
      (window as unknown as { moved: string[] }).moved = moved;
      type Shift = PerformanceEntry & { value: number; sources?: readonly { node: Node | null }[] };
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as Shift[])
          moved.push(
            `${value.toFixed(4)} ${sources?.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 80)).join(' | ')}`,
          );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(new URL(path.slice(1), page.url()).href, { waitUntil: 'networkidle' });
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
  });
});
