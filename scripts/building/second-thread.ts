/**
 * A second pair of hands: renders pages of the same site while the first thread still checks the content, and goes on
 * until no page is left. It reads the very texts the first has read; a county that turns out to have errors is thrown
 * away with all its pages (site.ts).
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { contentReader, type SourceFile } from '../../src/register/index.ts';
import { keptValues } from '../parsed-values.ts';
import type { CompiledSite } from './compile.ts';
import type { Place } from './entry.ts';
import { renderPages } from './render.ts';

interface Task {
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
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const turn = () => Atomics.add(counter, 0, 1);
  if (availableParallelism() < 2) return { turn, done: async () => {}, stop: async () => {} };
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { task, counter } });
  const ended = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
  // Whoever stops does not wait, and its error is nobody's.
  ended.catch(() => {});
  return { turn, done: () => ended, stop: async () => void (await worker.terminate()) };
}

if (!isMainThread) {
  const { task, counter } = workerData as { task: Task; counter: Int32Array };
  const reading = contentReader(keptValues())(task.files, task.folder);
  await renderPages({ ...task, reading }, () => Atomics.add(counter, 0, 1));
}
