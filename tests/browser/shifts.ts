/** For browser tests: layout shifts, by the browser's own count. */
import type { Page } from 'playwright-core';

/** One movement: how much of the screen by how much of it, when, and what moved. */
interface Moved {
  readonly value: number;
  readonly at: number;
  readonly what: string;
}

/** Runs in the page before anything else (addInitScript): every movement of what stood somewhere before. */
export function watchShifts(): void {
  const moved: Moved[] = [];
  (window as unknown as { moved: Moved[] }).moved = moved;
  type Shift = PerformanceEntry & { value: number; sources?: readonly { node: Node | null }[] };
  new PerformanceObserver((list) => {
    for (const { value, startTime, sources = [] } of list.getEntries() as Shift[]) {
      const what = sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 80));
      moved.push({ value, at: startTime, what: what.join(' | ') });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Scripts come after the first paint, as on a slow line: what they change must not push anything about. */
export async function delayScripts(page: Page): Promise<void> {
  await page.route('**/_quanze/*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
}

/**
 * What has moved since the page began to load, once it has come to rest. While the page arrives, a busy machine may
 * paint a fold whose summary is still to be read, which then grows to its size: under a two-thousandth of the screen,
 * no reader sees it. Once the page is there and its scripts have run, only rounding is left out.
 */
export async function shiftsOf(page: Page): Promise<string[]> {
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const there = visit?.domContentLoadedEventStart || Infinity;
    return (window as unknown as { moved: Moved[] }).moved
      .filter(({ value, at }) => value >= (at < there ? 0.0005 : 0.00005))
      .map(({ value, what }) => `${value.toFixed(4)} ${what}`);
  });
}
