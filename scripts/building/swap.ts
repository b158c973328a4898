/** Puts a finished folder in the place of the published one, so that there is a whole site at every moment. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface NamesBeside {
  /** Where the next site is prepared. */
  readonly next: string;
  /** Where the published site waits while the two change places. */
  readonly last: string;
  /** Says who is building (turn.ts). */
  readonly turn: string;
}

/** What lies beside `out` during a build. */
export function namesBeside(out: string): NamesBeside {
  const beside = (suffix: string) => join(dirname(out), `.${basename(out)}-${suffix}`);
  return { next: beside('next'), last: beside('last'), turn: beside('turn') };
}

/**
 * Renames, because no portable call exchanges two folders at once. Killed before the first, the old site stands; killed
 * between the two, `recover` puts it back; killed after, the new one stands. The new one stands when this returns; what it
 * gives is fulfilled when the old one is gone.
 */
export function swapIn(out: string): Promise<void> {
  const { next, last } = namesBeside(out);
  rmSync(last, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, last);
  renameSync(next, out);
  return rm(last, { recursive: true, force: true });
}

/** Puts the last good site back after a build that was killed between the two renames. */
export function recover(out: string): void {
  const { last } = namesBeside(out);
  if (!existsSync(out) && existsSync(last)) renameSync(last, out);
}

/** Removes what a killed build left. Only for whoever has the turn. */
export function clear(out: string): void {
  const { next, last } = namesBeside(out);
  for (const left of [next, last]) rmSync(left, { recursive: true, force: true });
}
