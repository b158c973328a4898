/**
 * Many counties after one another in as many threads as the machine has: each thread stays warm and keeps what counties
 * share, the compiled site and every text it has parsed before.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Day } from '../../src/schema/index.ts';
import { type CompiledSite, compiledSite } from './compiled.ts';
import type { Place } from './entry.ts';
import { buildSite, keepTools, type Tools, toolsFor } from './site.ts';
import { startThread } from './thread.ts';

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
  const compiled = await compiledSite();
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const threads = Math.min(availableParallelism(), order.names.length);
  const failed = await Promise.all(
    Array.from({ length: threads }, () => counties({ province: order, counter, compiled })),
  );
  return failed.flat().sort();
}

interface Share {
  readonly province: ProvinceOrder;
  /** How many counties were begun, by all threads. */
  readonly counter: Int32Array;
  readonly compiled: CompiledSite;
}

function counties(share: Share): Promise<string[]> {
  return startThread(import.meta.url, share, true).answer();
}

/** Each thread runs this same file. */
if (parentPort && workerData !== null && 'province' in workerData) {
  parentPort.postMessage(await buildSome(workerData as Share));
}

async function buildSome({ province: order, counter, compiled }: Share): Promise<string[]> {
  let first: Tools | undefined;
  const failed: string[] = [];
  const next = () => order.names[Atomics.add(counter, 0, 1)];
  for (let name = next(); name !== undefined; name = next()) {
    const content = join(order.counties, name);
    const tools = toolsFor(content, compiled, first);
    const place = { ...order.place, base: `${order.place.base}${name}/` };
    const out = join(order.out, name);
    if (!(await buildSite({ content, today: order.today, out, place }, tools))) failed.push(name);
    keepTools(tools);
    first ??= tools;
  }
  return failed;
}
