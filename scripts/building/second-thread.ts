/**
 * A second pair of hands: makes itself ready while the first thread checks the content, and then writes pages of the
 * same site from the end of the list, until the two meet. It reads the very texts the first has read.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { SourceFile } from '../../src/register/index.ts';
import type { Day } from '../../src/schema/index.ts';
import { keptValues } from '../parsed-values.ts';
import { type CompiledSite, entryOf } from './compile.ts';
import type { Listing, Place } from './entry.ts';
import { openPress, type Press } from './render.ts';

/** What the second thread needs to know; all of it can be sent. */
export interface Task {
  readonly compiled: CompiledSite;
  readonly files: readonly SourceFile[];
  /** Name of the content folder, as messages show it. */
  readonly folder: string;
  readonly content: string;
  readonly today: Day;
  readonly place: Place;
  readonly out: string;
}

/** Whoever writes a site: alone or with another. */
export interface Hands {
  /** Writes every page of the list. */
  write(press: Press, list: readonly Listing[]): Promise<void>;
  /** For content that turns out to have errors. */
  stop(): Promise<void>;
}

/** One thread does it all: where there is no second one, or where that has a county of its own. */
export function alone(): Hands {
  return {
    async write(press, list) {
      for (const listing of list) await press.write(listing);
    },
    stop: async () => {},
  };
}

/** Two threads, where the machine has them. */
export function together(task: Task): Hands {
  if (availableParallelism() < 2) return alone();
  const worker = new Worker(fileURLToPath(import.meta.url), {
    workerData: task,
    // Pages are short-lived: a larger nursery spares a tenth of the time.
    resourceLimits: { maxYoungGenerationSizeMb: 96 },
  });
  const ended = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
  // Whoever stops does not wait, and its error is nobody's.
  ended.catch(() => {});
  return {
    async write(press, list) {
      const taken = new Int32Array(new SharedArrayBuffer(4));
      worker.postMessage({ list: list.toReversed(), taken });
      await writeSome(press, list, taken);
      await ended;
    },
    stop: async () => void (await worker.terminate()),
  };
}

/** Takes the next page as long as the two of them have not taken all; each has its own end of the list. */
async function writeSome(press: Press, list: readonly Listing[], taken: Int32Array): Promise<void> {
  for (const listing of list) {
    if (Atomics.add(taken, 0, 1) >= list.length) return;
    await press.write(listing);
  }
}

/** This very file is the second thread, too. */
if (parentPort && workerData !== null && 'compiled' in workerData) {
  const { compiled, files, folder, place, out, ...order } = workerData as Task;
  const { contentReader, openSite } = await entryOf(compiled, order);
  const reading = contentReader(keptValues())(files, folder);
  const press = openPress(openSite(reading, place), compiled.key, out);
  parentPort.once('message', ({ list, taken }: { list: Listing[]; taken: Int32Array }) =>
    writeSome(press, list, taken),
  );
}
