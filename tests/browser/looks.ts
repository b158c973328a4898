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
const COLOURS: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
/** What larger type changes besides colours while the same is shown. */
export const SIZES: RunOnly = {
  type: 'rule',
  values: ['target-size', 'scrollable-region-focusable'],
};

/** What a wider screen changes besides colours while the same is shown: sizes, what makes a table one, names that styles give. */
export const SHAPES: RunOnly = {
  type: 'rule',
  values: [
    ...SIZES.values,
    'td-headers-attr',
    'th-has-data-cells',
    'scope-attr-valid',
    'empty-table-header',
    'table-duplicate-name',
    'link-name',
    'button-name',
    'empty-heading',
  ],
};

export interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly text: '' | 'large';
  /** What is asked besides colours. */
  readonly rules?: RunOnly;
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
  // Half a megabyte, which the browser keeps: handed over with every page it takes longer than it runs.
  await page.addInitScript(`window.bringAxe = () => {${AXE}};`);
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

/**
 * Everything folded is opened, and the page looked at in each light and size of type. Where something else is shown than
 * in the first look, or in one before this page was loaded, everything is asked.
 */
export async function objections(
  page: Page,
  looks: readonly Look[],
  shownBefore?: string,
): Promise<{ readonly found: string[]; readonly shown: string }> {
  await page.evaluate(() => (window as unknown as { bringAxe: () => void }).bringAxe());
  await page.evaluate(withFewRowsAlike, ROWS_ALIKE);
  const found: string[] = [];
  let first = shownBefore;
  for (const { colorScheme, text, rules } of looks) {
    await page.emulateMedia({ colorScheme });
    const shown = await page.evaluate(showAll, text);
    first ??= shown;
    const asked = shown === first ? rules : EVERYTHING;
    const said = asked ? await violations(page, asked) : [];
    await page.evaluate(hideColouredAlike, ALIKE_ENOUGH);
    said.push(...(await violations(page, COLOURS)));
    await page.evaluate(showHidden);
    found.push(...said.map((what) => `${colorScheme} ${text}: ${what}`));
  }
  return { found, shown: first ?? '' };
}

/** Of so many elements coloured alike all the way up, the next says nothing new. */
const ALIKE_ENOUGH = 3;

/**
 * Contrast is what takes axe longest, and follows from the colours, type and lines of an element and all around it. What
 * has these from a few before it is hidden in its place, so that nothing moves and no style changes.
 */
function hideColouredAlike(enough: number): void {
  const looks =
    'color -webkit-text-fill-color text-shadow background-color background-image opacity filter mix-blend-mode font-size font-weight font-style text-decoration-line border-bottom outline-style position'.split(
      ' ',
    );
  const numbers = new Map<string, number>();
  const makes = new Map<Element | null, number>();
  for (const element of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const hasText = [...element.childNodes].some((n) => n.nodeType === 3 && n.nodeValue?.trim());
    const make = [
      makes.get(element.parentElement),
      element.tagName,
      hasText,
      ...looks.map((name) => style.getPropertyValue(name)),
      ...['::before', '::after'].map((part) => getComputedStyle(element, part).content !== 'none'),
    ].join();
    numbers.set(make, numbers.get(make) ?? numbers.size);
    makes.set(element, numbers.get(make) ?? 0);
  }
  const seen = new Map<number | undefined, number>();
  const timesSeen = (element: Element) => seen.get(makes.get(element)) ?? 0;
  const isKnown = (element: Element): boolean =>
    timesSeen(element) >= enough && [...element.children].every(isKnown);
  const look = (element: Element): void => {
    if (isKnown(element) && element instanceof HTMLElement) {
      element.style.setProperty('visibility', 'hidden', 'important');
      return;
    }
    seen.set(makes.get(element), timesSeen(element) + 1);
    for (const child of element.children) look(child);
  };
  for (const child of document.body.children) look(child);
}

function showHidden(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[style*="visibility"]'))
    element.style.removeProperty('visibility');
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
    .flatMap((element, i) =>
      element.checkVisibility({ visibilityProperty: true }) ? [i + element.localName] : [],
    )
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
async function violations(page: Page, runOnly: RunOnly): Promise<string[]> {
  // The first is switched off by default, as a rule of WCAG 2.2; colours are asked apart.
  const rules: RunOptions['rules'] = { 'target-size': { enabled: true } };
  for (const colour of COLOURS.values) rules[colour] = { enabled: false };
  const ask = { runOnly, rules };
  const found = await page.evaluate(async ({ runOnly, rules }) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const options: RunOptions = {
      runOnly,
      ...(runOnly.type === 'tag' ? { rules } : {}),
      resultTypes: ['violations'],
      // Of style sheets no rule of ours asks anything.
      preload: { assets: ['media'] },
    };
    // Where something stands takes as long to find as most rules, and only violations are told.
    const { violations: any } = await axe.run(document, { ...options, selectors: false });
    const { violations } =
      any.length === 0 ? { violations: any } : await axe.run(document, options);
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 4) })) as Result[];
  }, ask);
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
