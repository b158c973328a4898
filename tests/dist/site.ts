/** For tests: the site `npm run build` has left. */
import { type BuiltSite, builtSite } from '../../scripts/published/built-site.ts';

export const DIST = 'dist';

let read: BuiltSite | undefined;

/** Read and parsed once for all files of tests in one worker. */
export function builtDist(): BuiltSite {
  read ??= builtSite(DIST);
  return read;
}
