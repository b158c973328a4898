/** Styles, scripts and the files of `public/`, put into a site for the sub-path it is published under. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ANY_BASE } from './compiled.ts';
import type { Output } from './output.ts';

/** Only these know the sub-path. */
const KNOW_BASE = /^_quanze\/.+\.(?:js|css)$/;

export function putAssets(assets: string, base: string, out: Output): void {
  for (const path of filesIn(assets)) {
    const body = readFileSync(join(assets, path));
    out.put(path, KNOW_BASE.test(path) ? String(body).replaceAll(ANY_BASE, base) : body);
  }
}

/** All files below a folder, by their paths there, with `/`. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));
}
