/** Where a county's published files come from: a folder on this machine, or the address it is published at. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadFile } from '../../src/portal/index.ts';

/** Slow servers are asked a few things at a time. */
const AT_ONCE = 6;

export function sourceOf(from: string): ReadFile {
  return /^https?:\/\//.test(from) ? fromAddress(from) : fromFolder(from);
}

function fromFolder(folder: string): ReadFile {
  return async (path) => {
    try {
      return await readFile(join(folder, path), 'utf8');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      throw error;
    }
  };
}

function fromAddress(address: string): ReadFile {
  const base = new URL(address.endsWith('/') ? address : `${address}/`);
  const waiting: (() => void)[] = [];
  let asking = 0;
  return async (path) => {
    while (asking >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    asking++;
    try {
      const response = await fetch(new URL(path, base));
      return response.ok ? await response.text() : undefined;
    } catch {
      return undefined;
    } finally {
      asking--;
      waiting.shift()?.();
    }
  };
}
