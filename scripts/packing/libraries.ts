/** The native libraries, put into the package as they are: npm takes them from there, without a network. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineFolder } from '../engine.ts';

/** Each is used by compiled code; what it needs itself for another platform, npm fetches where it can. */
const PLAIN = ['satteri'];
/** Name of a library's part for one platform begins so. */
const NATIVE = [
  { of: 'pagefind', begins: '@pagefind/' },
  { of: 'satteri', begins: '@bruits/satteri-' },
];

interface Manifest {
  readonly version: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Libraries {
  /** Name → version; in the package, for this platform. */
  readonly bundled: Readonly<Record<string, string>>;
  /** The same parts for other platforms. */
  readonly elsewhere: Readonly<Record<string, string>>;
}

/** Copies what is installed here into the package's own `node_modules/`. */
export function putLibraries(folder: string): Libraries {
  const bundled: Record<string, string> = {};
  const elsewhere: Record<string, string> = {};
  for (const name of PLAIN) bundled[name] = put(name, folder);
  for (const { of, begins } of NATIVE)
    for (const [name, version] of Object.entries(manifestOf(of).optionalDependencies ?? {}))
      if (!name.startsWith(begins) || name.includes('wasm')) continue;
      else if (existsSync(join(engineFolder, 'node_modules', name)))
        bundled[name] = put(name, folder);
      else elsewhere[name] = version;
  return { bundled, elsewhere };
}

function put(name: string, folder: string): string {
  const target = join(folder, 'node_modules', name);
  cpSync(join(engineFolder, 'node_modules', name), target, { recursive: true, dereference: true });
  // Types are no use there, and its parts for platforms are named by ours: npm must not look for them.
  const {
    dependencies: _,
    optionalDependencies: __,
    ...kept
  } = manifestOf(name) as Manifest & {
    readonly dependencies?: unknown;
  };
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(kept, null, 2)}\n`);
  return kept.version;
}

function manifestOf(name: string): Manifest {
  return JSON.parse(readFileSync(join(engineFolder, 'node_modules', name, 'package.json'), 'utf8'));
}
