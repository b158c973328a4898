/** Threads of a build: each begins at a script of ours with a task, and answers once for every order it gets. */
import { Worker } from 'node:worker_threads';
import { codeCache } from '../cache.ts';

export interface Thread {
  readonly worker: Worker;
  /** What the thread says next; rejects where it fails, or ends before. */
  answer<T>(): Promise<T>;
  stop(): Promise<void>;
}

/** Pages are garbage as soon as they are written: a larger young generation saves a tenth of the time. */
const YOUNG = { maxYoungGenerationSizeMb: 96 } as const;

/** `script` is the address of the module the thread runs, which finds `task` in its `workerData`. */
export function startThread(script: string, task: object, drawsPages: boolean): Thread {
  const worker = new Worker(new URL('thread.mjs', import.meta.url), {
    workerData: { ...task, script, code: codeCache },
    ...(drawsPages ? { resourceLimits: YOUNG } : {}),
  });
  return {
    worker,
    answer: <T>() => {
      const said = new Promise<T>((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
        worker.once('exit', () => reject(new Error(`the thread of ${script} ended too early`)));
      });
      // After `stop` nobody waits for it; without this its rejection would end the process.
      said.catch(() => {});
      return said;
    },
    stop: async () => void (await worker.terminate()),
  };
}
