/** The one native library, put into the package as it is: npm takes it from there, without a network. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineFolder } from '../engine.ts';

/** Its JavaScript is bundled; its program is a package of its own for each platform. */
const NATIVE = 'pagefind';

export interface Libraries {
  /** Name → version; in the package, for this platform. */
  readonly bundled: Readonly<Record<string, string>>;
  /** The same for other platforms, which npm fetches. */
  readonly elsewhere: Readonly<Record<string, string>>;
}

/** Copies what is installed here into the package's own `node_modules/`. */
export function putLibraries(folder: string): Libraries {
  const modules = join(engineFolder, 'node_modules');
  const { optionalDependencies = {} } = JSON.parse(
    readFileSync(join(modules, NATIVE, 'package.json'), 'utf8'),
  ) as { readonly optionalDependencies?: Readonly<Record<string, string>> };
  const parts = Object.entries(optionalDependencies);
  const here = ([name]: readonly [string, string]) => existsSync(join(modules, name));
  const bundled = parts.filter(here);
  for (const [name] of bundled)
    cpSync(join(modules, name), join(folder, 'node_modules', name), {
      recursive: true,
      dereference: true,
    });
  return {
    bundled: Object.fromEntries(bundled),
    elsewhere: Object.fromEntries(parts.filter((part) => !here(part))),
  };
}
