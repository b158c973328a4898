/** Styles, scripts and the files of `public/`, put into a site for the sub-path it is published under. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ANY_BASE } from './compiled.ts';
import type { Output } from './output.ts';
import type { Published } from './published.ts';

/** Only these know the sub-path. */
const KNOW_BASE = /^_quanze\/.+\.(?:js|css)$/;

export function putAssets(assets: string, base: string, out: Output, published: Published): void {
  for (const path of filesIn(assets)) {
    // Code and sub-path decide them, and under others nothing published is known.
    const known = published.find(path, '');
    if (known) {
      out.take(path, known);
      continue;
    }
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
