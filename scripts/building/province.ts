/**
 * Many counties after one another in as many threads as the machine has: each thread stays warm and keeps what counties
 * share, the compiled site and every text it has parsed before.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Day } from '../../src/schema/index.ts';
import { codeCache } from '../cache.ts';
import { compiledSite } from './compiled.ts';
import type { Place } from './entry.ts';
import { buildSite, keepTools, toolsOf } from './site.ts';

export interface ProvinceOrder {
  /** Folder with one content folder for each county; its name is the county's sub-path. */
  readonly counties: string;
  readonly names: readonly string[];
  /** Where the province is published. */
  readonly place: Place;
  readonly today: Day;
  readonly out: string;
}

/** Builds every county below `out`. Returns the names of those whose content has errors; they are printed. */
export async function buildProvince(order: ProvinceOrder): Promise<string[]> {
  // Compiled here, so that no two threads begin to compile at once.
  await compiledSite();
  const counter = new Int32Array(new SharedArrayBuffer(4));
  // Cache files carry this name, so that threads of one run add to each other's entries instead of replacing them.
  const run = `${process.pid} ${process.hrtime.bigint()}`;
  const threads = Math.min(availableParallelism(), order.names.length);
  const failed = await Promise.all(
    Array.from({ length: threads }, () => counties({ province: order, counter, run })),
  );
  return failed.flat().sort();
}

interface Share {
  readonly province: ProvinceOrder;
  /** How many counties were begun, by all threads. */
  readonly counter: Int32Array;
  readonly run: string;
}

function counties(share: Share): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('thread.mjs', import.meta.url), {
      workerData: { script: import.meta.url, code: codeCache, ...share },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** Each thread runs this same file. */
if (parentPort && workerData !== null && 'province' in workerData) {
  parentPort.postMessage(await buildSome(workerData as Share));
}

async function buildSome({ province: order, counter, run }: Share): Promise<string[]> {
  const tools = await toolsOf(undefined, run);
  const failed: string[] = [];
  const next = () => order.names[Atomics.add(counter, 0, 1)];
  for (let name = next(); name !== undefined; name = next()) {
    const stands = await buildSite(
      {
        content: join(order.counties, name),
        today: order.today,
        out: join(order.out, name),
        place: { ...order.place, base: `${order.place.base}${name}/` },
      },
      tools,
    );
    if (!stands) failed.push(name);
  }
  keepTools(tools);
  return failed;
}
