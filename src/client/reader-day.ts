/** The day it is for whoever reads: the one clock of everything that runs on the device. */
import type { Day } from '../schema/index.ts';

/** The day a demonstration speaks for, where the page says so; else the device's, in China's time. */
export function readerDay(): Day {
  const own = document.documentElement.dataset['today'];
  return own ?? new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
