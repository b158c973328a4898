/**
 * A second pair of hands: renders pages of the same site while the first thread still checks the content, and goes on
 * until no page is left. It reads the very texts the first has read; a county that turns out to have errors is thrown
 * away with all its pages (site.ts).
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker, workerData } from 'node:worker_threads';
import { contentReader, type SourceFile } from '../../src/register/index.ts';
import { keptValues } from '../parsed-values.ts';
import type { CompiledSite } from './compile.ts';
import type { Place } from './entry.ts';
import { renderPages } from './render.ts';

/** What the second thread needs to know; all of it can be sent. */
export interface Task {
  readonly compiled: CompiledSite;
  readonly files: readonly SourceFile[];
  /** Name of the content folder, as messages show it. */
  readonly folder: string;
  readonly place: Place;
  readonly out: string;
}

/** The numbers of the pages, given out one by one to whoever asks. */
export interface Sharing {
  turn(): number;
  /** Resolves when the other thread has written its last page. */
  done(): Promise<void>;
  stop(): Promise<void>;
}

/** Begins in a second thread, where the machine has one to give. */
export function shareWork(task: Task): Sharing {
  if (availableParallelism() < 2) return alone();
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { task, counter } });
  const ended = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
  // Whoever stops does not wait, and its error is nobody's.
  ended.catch(() => {});
  return {
    turn: () => Atomics.add(counter, 0, 1),
    done: () => ended,
    stop: async () => void (await worker.terminate()),
  };
}

/** One thread does it all: where there is no second one, or where it has a county of its own. */
export function alone(): Sharing {
  let next = 0;
  return { turn: () => next++, done: async () => {}, stop: async () => {} };
}

/** This very file is the second thread, too. */
const order = workerData as { readonly task?: Task; readonly counter?: Int32Array } | null;
if (order?.task && order.counter) {
  const { task, counter } = order;
  const reading = contentReader(keptValues())(task.files, task.folder);
  await renderPages({ ...task, reading }, () => Atomics.add(counter, 0, 1));
}
