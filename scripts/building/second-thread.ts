/**
 * A second thread does half of a first build: each of the two reads every other text and tells the other what it has read;
 * both link, the first one judges, and they take pages from the two ends of the list until they meet. Later builds draw so
 * few pages that linking twice would take longer than it spares.
 */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { SourceFile } from '../../src/register/index.ts';
import { lawIndexFor } from '../../src/register/law-index-file.ts';
import type { Day } from '../../src/schema/index.ts';
import type { KeptTable } from '../kept-table.ts';
import { type KeptValues, keptValues } from '../parsed-values.ts';
import { type CompiledSite, entryOf } from './compiled.ts';
import type * as Entry from './entry.ts';
import type { Listing, Place } from './entry.ts';
import { keptTexts } from './kept.ts';
import { openOutput, type Put } from './output.ts';
import { openRenderer, type Renderer } from './render.ts';
import { namesBeside } from './swap.ts';
import { startThread } from './thread.ts';

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

/** What a thread has made that is kept for later runs, as kept-table.ts has it. */
type Fresh<V> = ReadonlyMap<string, V>;

/** What the second thread has done when all pages are taken. */
interface Written {
  readonly files: ReadonlyMap<string, Put>;
  readonly texts: Fresh<string>;
}

/** Pages to write, and how many of them all threads have taken. */
export interface Share {
  readonly list: readonly Listing[];
  readonly taken: Int32Array;
}

export interface SecondThread {
  /**
   * Shares the reading with it, of the very texts the first thread has: somebody may save while they are being read.
   * Afterwards what is kept of values knows them all.
   */
  read(texts: Texts, readAhead: typeof Entry.readAhead): Promise<void>;
  /** Begins to write from the end of the list; the other end is the caller's, who counts in the same `taken`. */
  write(share: Share): Promise<Written>;
  /** Also before it had anything to write. */
  stop(): Promise<void>;
}

/** Undefined where the machine has one core. */
export function secondThread(task: Task, values: KeptValues): SecondThread | undefined {
  if (availableParallelism() < 2) return undefined;
  const { worker, answer, stop } = startThread(import.meta.url, { task }, true);
  const half = answer<Fresh<unknown>>();
  return {
    async read({ files, folder }, readAhead) {
      worker.postMessage({ files, folder });
      readAhead(everyOther(files, 0), values);
      worker.postMessage(values.table.fresh);
      learn(values.table, await half);
    },
    write({ list, taken }) {
      const written = answer<Written>();
      worker.postMessage({ list: list.toReversed(), taken });
      return written;
    },
    stop,
  };
}

const everyOther = (files: readonly SourceFile[], first: 0 | 1) =>
  files.filter((_, i) => i % 2 === first);

/** Puts what another thread has made to what is kept. */
export function learn<V>(table: KeptTable<V>, fresh: Fresh<V>): void {
  for (const [key, value] of fresh) table.set(key, value);
}

export function shareOf(list: readonly Listing[]): Share {
  return { list, taken: new Int32Array(new SharedArrayBuffer(4)) };
}

/** Takes the next page as long as not all are taken; `tell` hears how many are. */
export async function writeShare(
  { list, taken }: Share,
  renderer: Renderer,
  tell?: (taken: number) => void,
): Promise<void> {
  for (const listing of list) {
    const before = Atomics.add(taken, 0, 1);
    if (before >= list.length) return;
    tell?.(before);
    await renderer.write(listing);
    // Lets other work of this thread go on, such as the full-text index.
    await setImmediate();
  }
}

/** The second thread runs this same file. */
if (parentPort && workerData !== null && 'task' in workerData) {
  const port = parentPort;
  const heard = async <T>() => (await once(port, 'message'))[0] as T;
  const { compiled, place, out, ...order } = workerData.task as Task;
  const site = await entryOf(compiled, order);
  const { files, folder } = await heard<Texts>();
  const values = keptValues();
  const others = heard<Fresh<unknown>>();
  site.readAhead(everyOther(files, 1), values);
  port.postMessage(values.table.fresh);
  learn(values.table, await others);
  const reading = site.contentReader(values, lawIndexFor(order.content))(files, folder);
  const output = openOutput(namesBeside(out).next, out);
  const texts = keptTexts(compiled.key);
  const renderer = openRenderer(site, reading, place, order.content, texts, output);
  await writeShare(await heard<Share>(), renderer);
  port.postMessage({ files: output.files, texts: texts.table.fresh } satisfies Written);
}
