/** Puts a finished folder in the place of the published one, so that there is a whole site at every moment. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface Besides {
  /** Where the next site is prepared: on top of the one before the last, if that is kept. */
  readonly next: string;
  /** Where the published site waits while the two change places. */
  readonly last: string;
  /** What is known of the files in either (output.ts). */
  readonly marks: string;
}

/** What lies beside `out` during a build, and between builds. */
export function besides(out: string): Besides {
  const beside = (suffix: string) => join(dirname(out), `.${basename(out)}-${suffix}`);
  return { next: beside('next'), last: beside('last'), marks: beside('files') };
}

/**
 * The site before becomes the ground for the next one. Renames, because no portable call exchanges two folders at once.
 * Killed before the first, the old site stands; killed between the first two, `recover` puts it back; killed after, the
 * new one stands.
 */
export function swapIn(out: string): void {
  const { next, last } = besides(out);
  rmSync(last, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, last);
  renameSync(next, out);
  if (existsSync(last)) renameSync(last, next);
}

/** Removes what is beside a site, where disk space is worth more than the next build's time. */
export function tidy(out: string): void {
  for (const path of Object.values(besides(out))) rmSync(path, { recursive: true, force: true });
}

/** Puts the last good site back after a build that was killed between the two renames. */
export function recover(out: string): void {
  const { last } = besides(out);
  if (!existsSync(out) && existsSync(last)) renameSync(last, out);
}
