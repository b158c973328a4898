/**
 * What scripts will load is asked for in the head of the page: below, Chrome asks only when the style sheet and the script
 * before it have come, and for imports only when their script has; each is a wait of its own on a slow line.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Pages whose scripts people wait for. */
const WAITED_FOR = ['index.html', 'towns/index.html', 'search/index.html'];
const SCRIPT = /<script type="module" src="([^"]*\/)_quanze\/([^"]+)">/g;
const IMPORTED = /\bfrom\s*["']\.\/([\w.-]+\.js)["']/g;

export function askAtOnce(site: string): void {
  for (const page of WAITED_FOR.map((path) => join(site, path)).filter(existsSync)) {
    const html = readFileSync(page, 'utf8');
    const scripts = [...html.matchAll(SCRIPT)];
    const base = scripts[0]?.[1];
    const files = new Set(
      scripts.flatMap(([, , name = '']) => [name, ...importsOf(join(site, '_quanze'), name)]),
    );
    const links = [...files].map(
      (name) => `<link rel="modulepreload" href="${base}_quanze/${basename(name)}">`,
    );
    if (html.includes('<town-finder'))
      links.push(
        `<link rel="preload" as="fetch" crossorigin="anonymous" href="${base}data/places.json">`,
      );
    writeFileSync(page, html.replace('</head>', `${links.join('')}</head>`));
  }
}

function importsOf(folder: string, script: string, known = new Set<string>()): Set<string> {
  for (const [, name = ''] of readFileSync(join(folder, script), 'utf8').matchAll(IMPORTED))
    if (!known.has(name)) importsOf(folder, name, known.add(name));
  return known;
}
