/** One entry with all it imports as one classic script: what may not be a module. */
import { join } from 'node:path';
import type { InlineConfig, Plugin } from 'vite';
import { olderBrowsers } from '../older-browsers.ts';

const ROOT = join(import.meta.dirname, '../..');

/** `entry` below the repository. Fails where the parts would not fit into one file. */
export async function plainScript(
  entry: string,
  plugins: readonly Plugin[] = [],
  settings: Pick<InlineConfig, 'base' | 'define'> = {},
): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    ...settings,
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [olderBrowsers(), ...plugins],
    build: {
      write: false,
      rolldownOptions: {
        input: join(ROOT, entry),
        output: { format: 'iife', entryFileNames: 'script.js' },
      },
    },
  });
  const [script, ...more] = 'output' in built ? built.output : [];
  if (script?.type !== 'chunk' || more.length > 0) throw new Error(`${entry} must be one script`);
  return script.code;
}
