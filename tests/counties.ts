/** For tests: counties of one's own in a temporary folder, and their sites. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const SMALL_COUNTY = 'tests/fixtures/small-county';
export const TODAY = '2026-11-21';

export interface County {
  /** Holds `content/` and, once built, `dist/`. */
  readonly folder: string;
  readonly content: string;
  readonly out: string;
  /** Changes one record; what is to be changed must be there. */
  edit(path: string, from: string | RegExp, to: string): void;
  remove(path: string): void;
  /** Runs the build as a person would. */
  /** Into `out`, or another folder. */
  build(
    env?: NodeJS.ProcessEnv,
    into?: string,
  ): { readonly status: number | null; readonly stderr: string };
  dispose(): void;
}

/** A copy one may change. */
export function copiedCounty(original = SMALL_COUNTY): County {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-county-'));
  const content = join(folder, 'content');
  const out = join(folder, 'dist');
  cpSync(original, content, { recursive: true });
  return {
    folder,
    content,
    out,
    edit(path, from, to) {
      const text = readFileSync(join(content, path), 'utf8');
      const changed = text.replace(from, () => to);
      if (changed === text) throw new Error(`${path} does not hold ${from}`);
      writeFileSync(join(content, path), changed);
    },
    remove: (path) => rmSync(join(content, path), { recursive: true }),
    build: (env = {}, into = out) =>
      spawnSync(process.execPath, ['scripts/run.mjs', 'build', '--out', into], {
        encoding: 'utf8',
        env: { ...process.env, QUANZE_CONTENT: content, QUANZE_TODAY: TODAY, ...env },
      }),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}
