/** A history shown by the site it is of, and the number of its edition: neither is part of what is hashed. */
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Hash, HISTORY, MARK } from '../../src/editions/index.ts';
import type { Day } from '../../src/schema/index.ts';
import { engineFolder, packaged } from '../engine.ts';
import { put } from './history.ts';

/** What edition.json says; src/client/edition-mark.ts reads it. */
export interface Mark {
  readonly number: number;
  readonly day: Day;
  readonly hash: Hash;
}

export async function showIn(site: string, history: string, mark: Mark): Promise<void> {
  put(join(history, 'verify.html'), await verifyPage());
  const shown = join(site, HISTORY);
  rmSync(shown, { recursive: true, force: true });
  mkdirSync(shown, { recursive: true });
  cpSync(history, shown, { recursive: true, preserveTimestamps: true });
  put(join(site, MARK), `${JSON.stringify(mark)}\n`);
}

/** A package has it ready, a repository makes it. */
async function verifyPage(): Promise<string> {
  if (packaged !== undefined) return readFileSync(join(engineFolder, 'site/verify.html'), 'utf8');
  return (await import('../building/compile.ts')).verifyPage();
}
