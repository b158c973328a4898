/** For browser tests: a page of every kind, held to what no page may do at one width of the screen. */
import { readFileSync } from 'node:fs';
import type { ElementContext, Result, RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { open, siteUrl } from './browser.ts';
import { delayScripts, shiftsOf, watchShifts } from './shifts.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

export const EVERYTHING: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** Dark paper changes nothing but colours; larger type changes none, and asks for less contrast. */
export const COLOURS: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

export interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly text: '' | 'large';
  readonly rules: RunOnly;
}

/** A page that has just been loaded, its scripts late; nothing on it may have moved meanwhile. */
export async function openStill(
  path: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<Page> {
  const page = await open('/robots.txt', { viewport });
  await page.addInitScript(watchShifts);
  await delayScripts(page);
  await page.goto(siteUrl(path), { waitUntil: 'load' });
  expect(await shiftsOf(page), `moved at ${viewport.width} px`).toEqual([]);
  return page;
}

/** Everything folded is opened, and the page looked at in each light and size of type. */
export async function expectAccessible(page: Page, looks: readonly Look[]): Promise<void> {
  await page.evaluate(AXE);
  const found: string[] = [];
  for (const { colorScheme, text, rules } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate((size) => {
      if (size) document.documentElement.dataset['text'] = size;
      else delete document.documentElement.dataset['text'];
      for (const details of document.querySelectorAll('details')) details.open = true;
    }, text);
    for (const said of await violations(page, rules)) found.push(`${colorScheme} ${text}: ${said}`);
  }
  expect(found).toEqual([]);
}

/** Of a hundred rows alike the first thirty are judged: looking at all takes axe half a minute on the longest pages. */
const ROWS_ALIKE = ['tr', 'li', 'dd', 'dt', 'details', 'section', 'article', 'tbody'].map((row) => [
  `${row}:nth-of-type(n+31)`,
]);

/** What axe objects to, in sentences. */
export async function violations(page: Page, rules: RunOnly): Promise<string[]> {
  const found = await page.evaluate(
    async ({ runOnly, exclude }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run({ include: [document], exclude } as ElementContext, {
        runOnly,
        // Switched off by default, as a rule of WCAG 2.2.
        ...(runOnly.type === 'tag' ? { rules: { 'target-size': { enabled: true } } } : {}),
        resultTypes: ['violations'],
      });
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 4) })) as Result[];
    },
    { runOnly: rules, exclude: ROWS_ALIKE },
  );
  return found.map(({ id, nodes }) =>
    [id, ...nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`)].join(
      '\n',
    ),
  );
}

/** What reaches beyond the right edge when the page can be pushed sideways; what scrolls in its own box may. */
export async function stickingOut(page: Page): Promise<string[]> {
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
