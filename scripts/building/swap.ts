/** Puts a finished folder in the place of the published one, so that there is a whole site at every moment. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a build for `out` is prepared, and where the site before it waits while the two change places. */
export function besides(out: string): { next: string; last: string } {
  const beside = (suffix: string) => join(dirname(out), `.${basename(out)}-${suffix}`);
  return { next: beside('next'), last: beside('last') };
}

/**
 * Two renames, because no portable call exchanges two folders at once. Killed before the first, the old site
 * stands; killed between them, `recover` puts it back; killed after, the new one stands.
 */
export function swapIn(out: string): void {
  const { next, last } = besides(out);
  rmSync(last, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, last);
  renameSync(next, out);
  rmSync(last, { recursive: true, force: true });
}

/** Puts the last good site back after a build that was killed between the two renames. */
export function recover(out: string): void {
  const { last } = besides(out);
  if (!existsSync(out) && existsSync(last)) renameSync(last, out);
}
