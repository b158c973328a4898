/** For browser tests: layout shifts, by the browser's own count, and when a page has come to rest. */
import type { Page, Request } from 'playwright-core';

/** One movement: how much of the screen by how much of it, when, and what moved. */
interface Moved {
  readonly value: number;
  readonly at: number;
  readonly what: string;
}

/** What the watch in the page tells. */
interface Watch {
  readonly moved: () => readonly Moved[];
  /** How much is to be done within a second. */
  readonly due: () => number;
}

export interface Watched {
  /** Until nothing is asked for, due or to be drawn: what has not come then does not come. */
  readonly rest: () => Promise<void>;
  /** What has moved since the page began to load, once it has come to rest. */
  readonly shifts: () => Promise<string[]>;
}

/** From the next address on, every movement of what stood somewhere before is written down. */
export async function watchShifts(page: Page): Promise<Watched> {
  await page.addInitScript(noteShifts);
  const asked = new Set<Request>();
  page.on('request', (request) => {
    // What the page before still waited for is of no interest.
    if (request.isNavigationRequest()) asked.clear();
    asked.add(request);
  });
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
  const rest = async () => {
    await page.waitForLoadState('load');
    // What has just been answered may be drawn, and ask for more.
    for (let quiet = 0; quiet < 2; ) {
      const rests = await page.evaluate(afterFrames);
      quiet = rests && asked.size === 0 ? quiet + 1 : 0;
    }
  };
  const shifts = async () => {
    await rest();
    return page.evaluate(noted);
  };
  return { rest, shifts };
}

/** Scripts come when the page stands there as a whole, as on a slow line: what they change must not push anything about. */
export async function scriptsAfterPaint(page: Page): Promise<void> {
  await page.route('**/_quanze/*.js', async (route) => {
    // The first may be asked for while the page before is still being left.
    await page.evaluate(isPainted).catch(() => page.evaluate(isPainted));
    await route.continue();
  });
}

/** Runs in the page before anything else. */
function noteShifts(): void {
  const moved: Moved[] = [];
  type Shift = PerformanceEntry & { value: number; sources?: readonly { node: Node | null }[] };
  const note = (entries: PerformanceEntryList) => {
    for (const { value, startTime, sources = [] } of entries as Shift[]) {
      const what = sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 80));
      moved.push({ value, at: startTime, what: what.join(' | ') });
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  const due = new Set<number>();
  const { setTimeout, clearTimeout } = window;
  const later = (run: (...values: unknown[]) => void, wait = 0, ...values: unknown[]) => {
    const timer = setTimeout(() => {
      due.delete(timer);
      run(...values);
    }, wait);
    if (wait <= 1000) due.add(timer);
    return timer;
  };
  const never = (timer: number) => {
    due.delete(timer);
    clearTimeout(timer);
  };
  const watch: Watch = {
    moved() {
      note(observer.takeRecords());
      return moved;
    },
    due: () => due.size,
  };
  Object.assign(window, { setTimeout: later, clearTimeout: never, watch });
}

/**
 * While the page arrives, a busy machine may paint a fold whose summary is still to be read, which then grows to its
 * size: under a two-thousandth of the screen, no reader sees it. Once the page is there and its scripts have run, only
 * rounding is left out.
 */
function noted(): string[] {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const there = visit?.domContentLoadedEventStart || Infinity;
  return (window as unknown as { watch: Watch }).watch
    .moved()
    .filter(({ value, at }) => value >= (at < there ? 0.0005 : 0.00005))
    .map(({ value, what }) => `${value.toFixed(4)} ${what}`);
}

/** Resolves when the page has been read to its end and drawn since. */
export function isPainted(): Promise<void> {
  const isThere = () =>
    document.readyState !== 'loading' &&
    performance.getEntriesByName('first-contentful-paint').length > 0;
  return new Promise((done) => {
    const look = () => {
      if (isThere()) requestAnimationFrame(() => requestAnimationFrame(() => done()));
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** After a moment without work and two frames: whether nothing is to be done in the next second. */
function afterFrames(): Promise<boolean> {
  const { watch } = window as unknown as { watch: Watch };
  return new Promise((done) => {
    requestIdleCallback(() =>
      requestAnimationFrame(() => requestAnimationFrame(() => done(watch.due() === 0))),
    );
  });
}
