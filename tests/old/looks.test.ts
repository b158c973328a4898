/**
 * The same colours, borders, letters and layout in older browsers as in the newest. Lines break elsewhere with each year,
 * so places are not compared; nothing may stand beside the screen.
 */
import { describe, expect, test } from 'vitest';
import { openIn, type Year } from './browsers.ts';

const PAGES = [
  '/',
  '/matters/canyin-youyan-chufa/#linhe',
  '/towns/linhe/',
  '/towns/linhe/powers/',
  '/deadlines/?event=lian&day=2026-07-05',
  '/documents/chufa-juedingshu/',
  '/handbook/',
  '/compare/',
  '/boundary/',
];
/** What belongs to the browser, not to us. */
const THEIRS = 'option, optgroup, select, input, textarea, progress';

interface Look {
  readonly elements: readonly string[];
  /** By how much the page is wider than the screen, in pixels. */
  readonly beside: number;
}

async function look(year: Year, path: string, width: number, dark: boolean): Promise<Look> {
  const page = await openIn(year, path, {
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
  });
  await page.waitForLoadState('networkidle');
  return page.evaluate((theirs) => {
    const sides = ['top', 'right', 'bottom', 'left'];
    const parts = [
      ...['color', 'background-color', 'display', 'position', 'font-size', 'font-weight'],
      ...['font-family', 'line-height', 'flex-direction', 'visibility', 'opacity'],
      ...sides.flatMap((side) => [
        `padding-${side}`,
        `border-${side}-width`,
        `border-${side}-style`,
      ]),
    ];
    // What is folded in has measures in the newest only.
    const ours = [...document.querySelectorAll('body, body *')].filter(
      (element) =>
        !element.matches(theirs) &&
        !element.matches(
          'details:not([open]) > :not(summary), details:not([open]) > :not(summary) *',
        ),
    );
    return {
      elements: ours.map((element) => {
        const style = getComputedStyle(element);
        // What is not drawn has no measures, and a line of no width no colour.
        const drawn = element.getClientRects().length > 0;
        const lines = sides.filter(
          (side) => style.getPropertyValue(`border-${side}-width`) !== '0px',
        );
        const all = [...parts, ...lines.map((side) => `border-${side}-color`)];
        const said = all.map((part) => (drawn ? `${part} ${style.getPropertyValue(part)}` : ''));
        return `${element.tagName} ${element.className}: ${said.join('; ')}`;
      }),
      beside: document.documentElement.scrollWidth - innerWidth,
    };
  }, THEIRS);
}

describe.each([88, 107] as const)('Chromium %s', (year) => {
  test.each(PAGES)('%s looks as it does now', async (path) => {
    for (const [width, dark] of [
      [390, false],
      [1280, true],
    ] as const) {
      const now = await look('now', path, width, dark);
      const then = await look(year, path, width, dark);
      expect(then.beside).toBeLessThanOrEqual(0);
      expect(then.elements.length).toBe(now.elements.length);
      const other = now.elements.flatMap((element, i) =>
        element === then.elements[i] ? [] : [differing(element, then.elements[i] ?? '')],
      );
      expect(other.slice(0, 5), `${other.length} at ${width}`).toEqual([]);
    }
  });
});

/** What of two looks differs, by name. */
function differing(now: string, then: string): string {
  const old = then.split('; ');
  const parts = now
    .split('; ')
    .flatMap((part, i) => (part === old[i] ? [] : [`${part} ← ${old[i]}`]));
  return `${now.split(':')[0]}: ${parts.join('; ')}`;
}
