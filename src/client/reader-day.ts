/** The day it is for whoever reads: the one clock of everything that runs on the device. */
import type { Day } from '../schema/index.ts';

/** The day a demonstration speaks for, where the page says so; else the device's, in China's time. */
export function readerDay(): Day {
  const own = document.documentElement.dataset['today'];
  return own ?? inChina().toISOString().slice(0, 10);
}

/** The minute of the day in China. */
export function readerMinute(): number {
  const now = inChina();
  return now.getUTCHours() * 60 + now.getUTCMinutes();
}

function inChina(): Date {
  return new Date(Date.now() + 8 * 3_600_000);
}
