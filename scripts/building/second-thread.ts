/**
 * A second thread writes half of the pages of a first build: it reads and links the content itself, while the first
 * thread does the same and judges it, and takes pages from the end of the list until the two meet. Later builds draw so
 * few pages that reading twice would take longer than it spares.
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
import type { Progress } from '../progress.ts';
import { type CompiledSite, entryOf } from './compiled.ts';
import type { Listing, Place } from './entry.ts';
import { keptTexts } from './kept.ts';
import { type Output, openOutput, type Put } from './output.ts';
import { openRenderer, type Renderer } from './render.ts';
import { namesBeside } from './swap.ts';

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
interface Texts {
  readonly files: readonly SourceFile[];
  readonly folder: string;
}

/** Pages to write, and how many of them all threads have taken. */
interface Share {
  readonly list: readonly Listing[];
  readonly taken: Int32Array;
}

export interface SecondThread {
  /** Gives it the very texts the first thread has read: somebody may save while they are being read. */
  read(texts: Texts): void;
  /** Begins to write from the end of the list; the other end is the caller's, who counts in the same `taken`. */
  write(share: Share): void;
  /** Resolves with what it has put into the site, when all pages are taken. */
  readonly done: Promise<ReadonlyMap<string, Put>>;
  /** Also before it had anything to write. */
  stop(): Promise<void>;
}

/** Pages are garbage as soon as they are written: a larger young generation saves a tenth of the time. */
export const YOUNG = { maxYoungGenerationSizeMb: 96 } as const;

/** Undefined where the machine has one core. */
export function secondThread(task: Task): SecondThread | undefined {
  if (availableParallelism() < 2) return undefined;
  const worker = new Worker(new URL('thread.mjs', import.meta.url), {
    workerData: { script: import.meta.url, code: codeCache, task },
    resourceLimits: YOUNG,
  });
  const done = new Promise<ReadonlyMap<string, Put>>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the second thread ended before its pages stood')));
  });
  // After `stop` nobody waits for `done`; without this its rejection would end the process.
  done.catch(() => {});
  return {
    read: (texts) => worker.postMessage(texts),
    write: ({ list, taken }) => worker.postMessage({ list: list.toReversed(), taken }),
    done,
    stop: async () => void (await worker.terminate()),
  };
}

/** Writes all pages of the list, with a second thread or without. */
export async function writeAll(
  list: readonly Listing[],
  renderer: Renderer,
  out: Output,
  second: SecondThread | undefined,
  steps: Progress,
): Promise<void> {
  const taken = new Int32Array(new SharedArrayBuffer(4));
  second?.write({ list, taken });
  await writeShare({ list, taken }, renderer, steps);
  if (second) out.adopt(await second.done);
}

/** Takes the next page as long as not all are taken. */
async function writeShare({ list, taken }: Share, renderer: Renderer, steps?: Progress) {
  for (const listing of list) {
    const before = Atomics.add(taken, 0, 1);
    if (before >= list.length) return;
    steps?.done(before, list.length);
    await renderer.write(listing);
    // Lets other work of this thread go on, such as the full-text index.
    await setImmediate();
  }
}

/** The second thread runs this same file. */
if (parentPort && workerData !== null && 'task' in workerData) {
  const { compiled, place, out, ...order } = workerData.task as Task;
  const site = await entryOf(compiled, order);
  const [{ files, folder }] = (await once(parentPort, 'message')) as [Texts];
  const laws = lawIndexFor(order.content);
  const reading = site.contentReader(keptValues(), laws)(files, folder);
  const output = openOutput(namesBeside(out).next, out);
  const texts = keptTexts(compiled.key);
  const renderer = openRenderer(site, reading, place, order.content, texts, output);
  const [share] = (await once(parentPort, 'message')) as [Share];
  await writeShare(share, renderer);
  parentPort.postMessage(output.files);
}
