/** All scripts of the compiled site as one classic script, for copies that are opened from a disc. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ANY_BASE } from './compiled.ts';
import { plainScript } from './plain-script.ts';

const NAMES = 'quanze:page-scripts';
/** The editor and what reads workbooks need a server, and are larger than all the rest. */
const LEFT_OUT = /\/(?:editor|all-drafts|drafts|workbook)\.[^/]*\.js$/;
const TAKE_IN = /^take-in\./;

/** `assets` is where Astro has put the compiled scripts. */
export async function portableScript(assets: string): Promise<string> {
  const code = await plainScript('src/client/portable.ts', [pageScripts(join(assets, '_quanze'))]);
  // What is left is the address of a worker, which only a server can give.
  return code.replaceAll(ANY_BASE, '/');
}

function pageScripts(folder: string): Plugin {
  const names = readdirSync(folder).filter(
    (name) => /\.astro_.*\.js$/.test(name) && !TAKE_IN.test(name),
  );
  return {
    name: 'quanze-page-scripts',
    enforce: 'pre',
    resolveId: (id) =>
      id === NAMES ? `\0${NAMES}` : LEFT_OUT.test(id) ? { id, external: true } : undefined,
    load(id) {
      if (id !== `\0${NAMES}`) return undefined;
      const entries = names.map(
        (name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(join(folder, name))})`,
      );
      return `export const PAGE_SCRIPTS = {${entries.join(',\n')}};`;
    },
    transform(code, id) {
      if (!id.startsWith(folder)) return undefined;
      return code
        .replace(/([`"'])\/quanze-any-base\/\1/g, 'window.quanzeRoot')
        .replaceAll(',location.origin)', ',"file://")');
    },
  };
}
