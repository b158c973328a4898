/** Styles, scripts and the files of `public/`, copied for the sub-path a site is published under. */
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ANY_BASE } from './compile.ts';

/** Only these know the sub-path. */
const TEXTS = '_quanze/*.{js,css}';

export function copyAssets(assets: string, base: string, out: string): void {
  cpSync(assets, out, { recursive: true });
  for (const file of globSync(TEXTS, { cwd: out })) {
    const path = join(out, file);
    const text = readFileSync(path, 'utf8');
    if (text.includes(ANY_BASE)) writeFileSync(path, text.replaceAll(ANY_BASE, base));
  }
}
