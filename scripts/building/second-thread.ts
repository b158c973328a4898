/**
 * A second pair of hands: makes itself ready while the first thread checks the content, and then writes pages of the
 * same site from the end of the list, until the two meet. It reads the very texts the first has read.
 */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { SourceFile } from '../../src/register/index.ts';
import { lawIndexFor } from '../../src/register/law-index-file.ts';
import type { Day } from '../../src/schema/index.ts';
import { codeCache } from '../cache.ts';
import { keptValues } from '../parsed-values.ts';
import { NO_PROGRESS, type Progress } from '../progress.ts';
import { type CompiledSite, entryOf } from './compiled.ts';
import type { Listing, Place } from './entry.ts';
import { type Output, openOutput, type Put } from './output.ts';
import { openPress, type Press } from './render.ts';
import { besides } from './swap.ts';

/** What the second thread needs to know; all of it can be sent. */
export interface Task {
  readonly compiled: CompiledSite;
  readonly content: string;
  readonly today: Day;
  readonly place: Place;
  /** Where the site will stand. */
  readonly out: string;
}

/** The texts of the content, and the name of its folder, as messages show it. */
export interface Texts {
  readonly files: readonly SourceFile[];
  readonly folder: string;
}

/** Whoever writes a site: alone or with another. */
export interface Hands {
  /** Tells what was read, before it is checked. */
  read(texts: Texts): void;
  /** Writes every page of the list, with a press that puts them there. The first thread does something `first`. */
  write(
    press: Press,
    list: readonly Listing[],
    out: Output,
    first: () => Promise<void>,
    steps: Progress,
  ): Promise<void>;
  /** For content that turns out to have errors. */
  stop(): Promise<void>;
}

/** One thread does it all: where there is no second one, or where that has a county of its own. */
export function alone(): Hands {
  return {
    read() {},
    async write(press, list, _, first, steps) {
      await first();
      await writeSome(press, list, counter(), steps);
    },
    stop: async () => {},
  };
}

/** Two threads, where the machine has them. */
export function together(task: Task): Hands {
  if (availableParallelism() < 2) return alone();
  const worker = new Worker(new URL('thread.mjs', import.meta.url), {
    workerData: { script: import.meta.url, code: codeCache, task },
    // Pages are short-lived: a larger nursery spares a tenth of the time.
    resourceLimits: { maxYoungGenerationSizeMb: 96 },
  });
  const ended = new Promise<ReadonlyMap<string, Put>>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the second thread ended before its pages stood')));
  });
  // Whoever stops does not wait, and its error is nobody's.
  ended.catch(() => {});
  return {
    read: (texts) => worker.postMessage(texts),
    async write(press, list, out, first, steps) {
      const taken = counter();
      worker.postMessage({ list: list.toReversed(), taken });
      await first();
      await writeSome(press, list, taken, steps);
      out.adopt(await ended);
    },
    stop: async () => void (await worker.terminate()),
  };
}

/** Takes the next page as long as the two of them have not taken all; each has its own end of the list. */
async function writeSome(
  press: Press,
  list: readonly Listing[],
  taken: Int32Array,
  steps = NO_PROGRESS,
): Promise<void> {
  for (const listing of list) {
    const before = Atomics.add(taken, 0, 1);
    if (before >= list.length) return;
    steps.done(before, list.length);
    await press.write(listing);
    // Whatever else this thread has begun gets its turn.
    await setImmediate();
  }
}

/** How many pages all threads have taken. */
function counter(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4));
}

/** This very file is the second thread, too. */
if (parentPort && workerData !== null && 'task' in workerData) {
  const { compiled, place, out, ...order } = workerData.task as Task;
  const site = await entryOf(compiled, order);
  const [{ files, folder }] = (await once(parentPort, 'message')) as [Texts];
  const laws = lawIndexFor(order.content);
  const reading = site.contentReader(keptValues(), laws)(files, folder);
  const output = openOutput(besides(out).next, out);
  const press = openPress(site, reading, place, order.content, compiled.key, output);
  const [{ list, taken }] = (await once(parentPort, 'message')) as [
    { list: Listing[]; taken: Int32Array },
  ];
  await writeSome(press, list, taken);
  parentPort.postMessage(output.files);
}
