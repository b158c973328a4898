/** What a cheap phone on a slow line would see, measured in a real browser with both made slow. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** Chrome's own "Slow 4G": 1.6 Mbit/s down, 750 kbit/s up, nine tenths of each, 562.5 ms for every request. */
const SLOW_4G = {
  offline: false,
  downloadThroughput: ((1.6 * 1024 * 1024) / 8) * 0.9,
  uploadThroughput: ((750 * 1024) / 8) * 0.9,
  latency: 562.5,
};
const CPU_SLOWDOWN = 4;
const PHONE = { width: 390, height: 844 };

export interface Loading {
  /** Milliseconds until the wanted element is painted. */
  readonly painted: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}

/** Something kept on the device, under its key. */
export interface Remembered {
  readonly key: string;
  readonly value: string;
}

export interface Transfer {
  readonly bytes: number;
  /** The same by file, the heaviest first. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

/** Runs with a page of a fresh context: nothing is cached, nothing remembered. */
async function fresh<T>(
  browser: Browser,
  use: (page: Page, protocol: CDPSession, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: PHONE });
  try {
    const page = await context.newPage();
    return await use(page, await context.newCDPSession(page), context);
  } finally {
    await context.close();
  }
}

/** Loads a page on the slow phone until something that matches is painted. `kept` is what it remembers. */
export function loadSlowly(
  browser: Browser,
  address: string,
  wanted: string,
  kept?: Remembered,
): Promise<Loading> {
  return fresh(browser, async (page, protocol) => {
    await page.addInitScript(watchPainting, { wanted, kept });
    await protocol.send('Network.enable');
    await protocol.send('Network.emulateNetworkConditions', SLOW_4G);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForFunction(() => 'painted' in window);
    await page.waitForTimeout(500);
    return page.evaluate(() => {
      const { painted, shift } = window as unknown as Loading;
      return { painted, shift };
    });
  });
}

/** Runs in the page. A frame is asked for only once style sheets are there, so the first look sees what is painted. */
function watchPainting({ wanted, kept }: { wanted: string; kept: Remembered | undefined }): void {
  const noted = window as unknown as { painted: number; shift: number };
  if (kept) localStorage.setItem(kept.key, kept.value);
  noted.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      noted.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const there = [...document.querySelectorAll<HTMLElement>(wanted)].some(
      (element) => element.offsetParent !== null,
    );
    if (!there) return requestAnimationFrame(look);
    const afterPaint = new MessageChannel();
    afterPaint.port1.onmessage = () => {
      noted.painted = performance.now();
    };
    return requestAnimationFrame(() => afterPaint.port2.postMessage(0));
  };
  requestAnimationFrame(look);
}

/** Everything that came over the line by the frame in which the results of a first search stand. */
export function transferUntil(browser: Browser, address: string, ready: string): Promise<Transfer> {
  return fresh(browser, async (page, protocol) => {
    const sizes = new Map<string, { path: string; bytes: number }>();
    await protocol.send('Network.enable');
    protocol.on('Network.responseReceived', ({ requestId, response }) =>
      sizes.set(requestId, { path: new URL(response.url).pathname, bytes: 0 }),
    );
    protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const known = sizes.get(requestId);
      if (known) known.bytes = encodedDataLength;
    });
    await page.addInitScript(noteLoaded, ready);
    await page.goto(address, { waitUntil: 'commit' });
    // Asked for in the page: by the time we hear of it, what comes after the results may be under way.
    const loaded = await page.waitForFunction(() => (window as unknown as Loaded).loaded);
    const addresses = (await loaded.jsonValue()) ?? [];
    const paths = new Set(addresses.map((one) => new URL(one).pathname));
    const files = [...sizes.values()]
      .filter(({ path }) => paths.has(path))
      .sort((a, b) => b.bytes - a.bytes);
    return { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files };
  });
}

interface Loaded {
  /** Addresses of all that was loaded when the results stood. */
  loaded?: string[];
}

/** Runs in the page. */
function noteLoaded(ready: string): void {
  const look = () => {
    if (!document.querySelector(ready)) return requestAnimationFrame(look);
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    (window as unknown as Loaded).loaded = [
      location.href,
      ...entries.filter((entry) => entry.responseEnd > 0).map((entry) => entry.name),
    ];
  };
  requestAnimationFrame(look);
}

/** Milliseconds from each keystroke until the results it changed are painted, on the slow phone, sorted. */
export function typeSlowly(
  browser: Browser,
  address: string,
  queries: readonly string[],
): Promise<number[]> {
  return fresh(browser, async (page, protocol) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const box = page.locator('main input[name="q"]').first();
    // Loads what searching needs; how long that takes is the other measurement.
    await box.fill('低保');
    await page.waitForSelector('[data-results] [data-result]', { timeout: 30_000 });
    await page.waitForTimeout(1000);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.evaluate(watchTyping);
    for (const query of queries) {
      await box.fill('');
      await page.waitForTimeout(400);
      for (const character of query) {
        await page.keyboard.insertText(character);
        await page.waitForTimeout(400);
      }
    }
    const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
    return times.sort((a, b) => a - b);
  });
}

/**
 * Runs in the page: the clock starts with the input and stops in the task after the frame that shows the results in
 * their final order; new ones below the first three, and what is said of each, follow a frame later. Every keystroke counts, also one that changes
 * nothing.
 */
function watchTyping(): void {
  const times: number[] = [];
  (window as unknown as { times: number[] }).times = times;
  let typed: number | undefined;
  document.addEventListener(
    'input',
    (event) => {
      typed = event.timeStamp;
    },
    { capture: true },
  );
  const results = document.querySelector('[data-results]');
  if (!results) return;
  new MutationObserver(() => {
    const began = typed;
    if (began === undefined || results.getAttribute('data-state') !== 'ready') return;
    typed = undefined;
    const afterPaint = new MessageChannel();
    afterPaint.port1.onmessage = () => times.push(performance.now() - began);
    requestAnimationFrame(() => afterPaint.port2.postMessage(0));
  }).observe(results, { attributes: true, attributeFilter: ['data-state'] });
}
