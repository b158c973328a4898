import { readFileSync } from 'node:fs';
import type { Result, RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open, siteUrl } from './browser.ts';
import { kindsOfPages } from './kinds.ts';
import { delayScripts, shiftsOf, watchShifts } from './shifts.ts';

const kinds = kindsOfPages();
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

const EVERYTHING: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** Dark paper changes nothing but colours. */
const COLOURS: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const SETTINGS = [
  { viewport: PHONE, colorScheme: 'light', text: '', look: EVERYTHING },
  { viewport: PHONE, colorScheme: 'dark', text: '', look: COLOURS },
  { viewport: PHONE, colorScheme: 'dark', text: 'large', look: COLOURS },
  { viewport: PHONE, colorScheme: 'light', text: 'large', look: EVERYTHING },
  { viewport: DESK, colorScheme: 'light', text: 'large', look: COLOURS },
  { viewport: DESK, colorScheme: 'light', text: '', look: EVERYTHING },
  { viewport: DESK, colorScheme: 'dark', text: '', look: COLOURS },
] as const;

describe('accessible in every light, size and type', () => {
  test.each(kinds)('$name', async ({ path }) => {
    const page = await open(path, { viewport: PHONE });
    await page.evaluate(AXE);
    const found: string[] = [];
    for (const { viewport, colorScheme, text, look } of SETTINGS) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.evaluate((size) => {
        if (size) document.documentElement.dataset['text'] = size;
        else delete document.documentElement.dataset['text'];
        for (const details of document.querySelectorAll('details')) details.open = true;
      }, text);
      const how = `${viewport.width} ${colorScheme} ${text}`;
      for (const said of await violations(page, look)) found.push(`${how}: ${said}`);
    }
    expect(found).toEqual([]);
  });
});

test('and the eye that looks is not blind', async () => {
  const page = await open('/404.html', { viewport: PHONE });
  await page.evaluate(AXE);
  await page.evaluate(() => {
    const main = document.querySelector('main');
    main?.insertAdjacentHTML('beforeend', '<input><a href="#main" class="faint">看不清</a>');
    const faint = main?.querySelector<HTMLElement>('.faint');
    if (faint) faint.style.color = 'rgb(180, 180, 180)';
  });
  expect(await violations(page, EVERYTHING)).toHaveLength(2);
  expect((await violations(page, COLOURS)).join()).toContain('color-contrast');
});

async function violations(page: Page, look: RunOnly): Promise<string[]> {
  const found = await page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      runOnly,
      // Switched off by default, as a rule of WCAG 2.2.
      ...(runOnly.type === 'tag' ? { rules: { 'target-size': { enabled: true } } } : {}),
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 4) })) as Result[];
  }, look);
  return found.map(({ id, nodes }) =>
    [id, ...nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`)].join(
      '\n',
    ),
  );
}

describe('stands still while it loads and does not stick out sideways on a small phone', () => {
  test.each(kinds)('$name', async ({ path }) => {
    const page = await open('/robots.txt', { viewport: PHONE });
    await page.addInitScript(watchShifts);
    await delayScripts(page);
    for (const viewport of [DESK, PHONE]) {
      await page.setViewportSize(viewport);
      await page.goto(siteUrl(path), { waitUntil: 'load' });
      expect(await shiftsOf(page), `at ${viewport.width} px`).toEqual([]);
    }
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await stickingOut(page), `at ${width} px`).toEqual([]);
    }
  });
});

/** What reaches beyond the right edge when the page can be pushed sideways; what scrolls in its own box may. */
async function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if ((document.scrollingElement?.scrollWidth ?? 0) <= innerWidth) return [];
    const boxed = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || boxed(element.parentElement));
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      .filter((element) => !boxed(element.parentElement))
      .slice(0, 8)
      .map(
        ({ tagName, className, textContent }) =>
          `${tagName}.${className} ${textContent?.trim().slice(0, 20)}`,
      )
      .concat('scrolls sideways');
  });
}
