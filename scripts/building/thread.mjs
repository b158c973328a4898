// Begins a thread at the script it is told. A thread finds compiled code again only if it asks to before it loads any.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';

enableCompileCache(join(import.meta.dirname, '../../.cache/compiled'));
await import(workerData.script);
