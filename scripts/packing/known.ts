/**
 * What reading and drawing the template gives, made once at the release: a new county's first build then reads only what
 * the county has written itself. Kept by the hash of each text, so that a changed one is read anew.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KNOWN, KNOWN_FILES } from '../cache.ts';

/** `folder` is the package, complete except for what this adds. */
export function putKnown(folder: string): void {
  const county = mkdtempSync(join(tmpdir(), 'quanze-known-'));
  const cache = join(county, '.cache');
  try {
    for (const command of [['new-county', '--yes'], ['build']]) {
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(folder, 'bin/quanze.mjs'), ...command],
        { cwd: county, env: { ...process.env, QUANZE_CACHE: cache }, encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(`quanze ${command.join(' ')}：${stderr}`);
    }
    mkdirSync(join(folder, KNOWN));
    for (const name of KNOWN_FILES) copyFileSync(join(cache, name), join(folder, KNOWN, name));
  } finally {
    rmSync(county, { recursive: true, force: true });
  }
}
