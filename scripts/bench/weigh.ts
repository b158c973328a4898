/** What a built site weighs on the line: brotli, as a web server with files compressed beforehand sends them. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface Weight {
  readonly html: number;
  readonly css: number;
  /** Scripts and what they import before anybody taps. */
  readonly js: number;
}

export function compressed(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}

/** One page with what it loads by itself. `page` is the address below the base, as `matters/x/`. */
export function weighPage(folder: string, page: string, base = '/'): Weight {
  const html = read(folder, page);
  return {
    html: compressed(html),
    css: sum(stylesOf(html, base).map((file) => weighFile(folder, file))),
    js: sum(scriptsOf(folder, page, base).map((file) => weighFile(folder, file))),
  };
}

interface Heaviest {
  readonly page: string;
  readonly bytes: number;
}

/** Of all pages the one that loads most scripts before a tap. */
export function heaviestScripts(folder: string): Heaviest {
  return heaviest(folder, (page) => scriptsOf(folder, page));
}

/** Of all pages the one with most styles. */
export function heaviestStyles(folder: string): Heaviest {
  return heaviest(folder, (page) => stylesOf(read(folder, page)));
}

function heaviest(folder: string, filesOf: (page: string) => readonly string[]): Heaviest {
  const weights = new Map<string, number>();
  const weight = (file: string): number => {
    const known = weights.get(file) ?? weighFile(folder, file);
    weights.set(file, known);
    return known;
  };
  return pagesOf(folder)
    .map((page) => ({ page, bytes: sum(filesOf(page).map(weight)) }))
    .reduce((a, b) => (b.bytes > a.bytes ? b : a));
}

function stylesOf(html: string, base = '/'): string[] {
  return linked(html, /<link rel="stylesheet" href="([^"]+)"/g, base);
}

function scriptsOf(folder: string, page: string, base = '/'): string[] {
  return [
    ...withImports(folder, linked(read(folder, page), /<script\b[^>]*\bsrc="([^"]+)"/g, base)),
  ];
}

function linked(html: string, pattern: RegExp, base: string): string[] {
  return [
    ...new Set([...html.matchAll(pattern)].map(([, address = '']) => address.replace(base, ''))),
  ];
}

function read(folder: string, page: string): string {
  return readFileSync(join(folder, page, 'index.html'), 'utf8');
}

/** Addresses of all pages below the base. */
export function pagesOf(folder: string): string[] {
  return globSync('**/index.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .sort();
}

/** Static imports are loaded with the script; `import()` waits for a reason and is not followed. */
function withImports(folder: string, scripts: readonly string[]): Set<string> {
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file) || !existsSync(join(folder, file))) return;
    found.add(file);
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, path = ''] of code.matchAll(/\b(?:import|from)\s*["']([^"']+\.js)["']/g))
      follow(posix.join(dirname(file), path));
  };
  for (const script of scripts) follow(script);
  return found;
}

function weighFile(folder: string, file: string): number {
  return compressed(readFileSync(join(folder, file)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
