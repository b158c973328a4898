/** Where the engine lies: in a repository, where it compiles itself, or in a package that was compiled at its release. */
import { join, resolve } from 'node:path';

/** Written in by `npm run package` (packing/bundle.ts). */
declare const QUANZE_PACKAGED: string | undefined;

/** Version and code of the package this runs from; undefined in the repository. */
export const packaged: string | undefined =
  typeof QUANZE_PACKAGED === 'string' ? QUANZE_PACKAGED : undefined;

/** The engine's own folder. A package has its commands in `engine/`, a repository in `scripts/`. */
export const engineFolder: string = join(import.meta.dirname, '..');

/** Where commands may write: a package belongs to npm, so that a county's `.cache/` stands in the county's own folder. */
export const workFolder: string = packaged === undefined ? engineFolder : resolve('.');
