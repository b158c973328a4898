/** For browser tests: layout shifts, by the browser's own count. */
import type { Page } from 'playwright-core';

/** Runs in the page before anything else (addInitScript): every movement of what stood somewhere before. */
export function watchShifts(): void {
  const moved: string[] = [];
  (window as unknown as { moved: string[] }).moved = moved;
  type Shift = PerformanceEntry & { value: number; sources?: readonly { node: Node | null }[] };
  new PerformanceObserver((list) => {
    for (const { value, sources = [] } of list.getEntries() as Shift[]) {
      const what = sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 80));
      moved.push(`${value.toFixed(4)} ${what.join(' | ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What has moved since the page began to load, once it has come to rest. */
export async function shiftsOf(page: Page): Promise<string[]> {
  await page.waitForTimeout(300);
  return page.evaluate(() => (window as unknown as { moved: string[] }).moved);
}
