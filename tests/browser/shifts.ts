/** For browser tests: layout shifts, by the browser's own count. */
import type { Page } from 'playwright-core';

/** Runs in the page before anything else (addInitScript): every movement of what stood somewhere before. */
export function watchShifts(): void {
  const moved: string[] = [];
  (window as unknown as { moved: string[] }).moved = moved;
  type Shift = PerformanceEntry & { value: number; sources?: readonly { node: Node | null }[] };
  new PerformanceObserver((list) => {
    for (const { value, sources = [] } of list.getEntries() as Shift[]) {
      // Nobody sees a twenty-thousandth of a screen: a long page that comes in pieces rounds its rows anew.
      if (value < 0.00005) continue;
      const what = sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 80));
      moved.push(`${value.toFixed(4)} ${what.join(' | ')}`);
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

/** What has moved since the page began to load, once it has come to rest. */
export async function shiftsOf(page: Page): Promise<string[]> {
  await page.waitForTimeout(300);
  return page.evaluate(() => (window as unknown as { moved: string[] }).moved);
}
