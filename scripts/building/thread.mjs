// Begins a thread at the script it is told. A thread finds compiled code again only if it asks to before it loads any.
import module from 'node:module';
import { workerData } from 'node:worker_threads';

// Node 20 knows no such cache.
module.enableCompileCache?.(workerData.code);
await import(workerData.script);
