/** For browser tests: a page of every kind, held to what no page may do at one width of the screen. */
import { readFileSync } from 'node:fs';
import type { Result, RunOnly, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, onTestFailed, onTestFinished } from 'vitest';
import { blankPage, complaintsOf, siteUrl } from './browser.ts';
import { scriptsAfterPaint, type Watched, watchShifts } from './shifts.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

export const EVERYTHING: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** Dark paper changes nothing but colours. */
export const COLOURS: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
/** All that can change while the same is shown: larger type has other sizes and more contrast. */
export const LOOKS: RunOnly = {
  type: 'rule',
  values: [...COLOURS.values, 'target-size', 'scrollable-region-focusable'],
};

export interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly text: '' | 'large';
  readonly rules: RunOnly;
}

/** Every kind is loaded in one page: a browser takes longer for a fresh one than for most addresses. */
let stage: Promise<Stage> | undefined;
interface Stage extends Watched {
  readonly page: Page;
  readonly complaints: () => string[];
}

async function setStage(): Promise<Stage> {
  const page = await blankPage();
  const complaints = complaintsOf(page, siteUrl('/'));
  await scriptsAfterPaint(page);
  return { page, complaints, ...(await watchShifts(page)) };
}

/** A page that has just been loaded, its scripts late; nothing on it may have moved meanwhile, nor may it complain. */
export async function openStill(
  path: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<Page> {
  // The browser is left with the first file of a worker, and entered again by the next.
  if ((await stage)?.page.isClosed()) stage = undefined;
  stage ??= setStage();
  const { page, complaints, shifts } = await stage;
  onTestFailed(async () => {
    stage = undefined;
    await page.context().close();
  });
  onTestFinished(() => expect(complaints()).toEqual([]));
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(siteUrl(path), { waitUntil: 'load' });
  expect(await shifts(), `moved at ${viewport.width} px`).toEqual([]);
  return page;
}

/** Everything folded is opened, and the page looked at in each light and size of type. */
export async function expectAccessible(page: Page, looks: readonly Look[]): Promise<void> {
  await page.evaluate(AXE);
  await page.evaluate(withFewRowsAlike, ROWS_ALIKE);
  const found: string[] = [];
  let first: string | undefined;
  for (const { colorScheme, text, rules } of looks) {
    await page.emulateMedia({ colorScheme });
    const shown = await page.evaluate(showAll, text);
    first ??= shown;
    const all = shown === first ? rules : EVERYTHING;
    for (const said of await violations(page, all)) found.push(`${colorScheme} ${text}: ${said}`);
  }
  expect(found).toEqual([]);
}

/** Opens what is folded; what is shown of the page then, by its place on it. */
function showAll(text: string): string {
  if (text) document.documentElement.dataset['text'] = text;
  else delete document.documentElement.dataset['text'];
  for (const details of document.querySelectorAll('details')) details.open = true;
  // Rows far below have no height of their own until a reader comes near; axe would judge them by a guess.
  for (const row of document.querySelectorAll<HTMLElement>('.cards tr'))
    row.style.contentVisibility = 'visible';
  return [...document.body.querySelectorAll('*')]
    .flatMap((element, i) => (element.checkVisibility({ visibilityProperty: true }) ? [i] : []))
    .join();
}

/** Of a hundred rows alike the first thirty are judged: looking at all takes axe half a minute on the longest pages. */
const ROWS_ALIKE = ['tr', 'li', 'dd', 'dt', 'details', 'section', 'article', 'tbody']
  .map((row) => `${row}:nth-of-type(n+31)`)
  .join();

/** Taken out rather than passed over: for every element and rule axe asks of every row passed over whether it is inside. */
function withFewRowsAlike(rows: string): void {
  for (const row of document.querySelectorAll(rows)) row.remove();
}

/** What axe objects to, in sentences. */
export async function violations(page: Page, runOnly: RunOnly): Promise<string[]> {
  const found = await page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const options: RunOptions = {
      runOnly,
      // Switched off by default, as a rule of WCAG 2.2.
      ...(runOnly.type === 'tag' ? { rules: { 'target-size': { enabled: true } } } : {}),
      resultTypes: ['violations'],
      // Of style sheets no rule of ours asks anything.
      preload: { assets: ['media'] },
    };
    // Where something stands takes as long to find as most rules, and only violations are told.
    const { violations: any } = await axe.run(document, { ...options, selectors: false });
    const { violations } =
      any.length === 0 ? { violations: any } : await axe.run(document, options);
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 4) })) as Result[];
  }, runOnly);
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
