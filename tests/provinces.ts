/** For tests: county sites below one folder, and the portal above them, made as a person would. */
import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { County } from './counties.ts';

export function run(script: string, ...args: string[]) {
  return spawnSync(process.execPath, ['scripts/run.mjs', script, ...args], { encoding: 'utf8' });
}

/** Builds a county for a sub-path and puts it to `public/` there. */
export function publish(county: County, slug: string, folder: string): void {
  const { status, stderr } = county.build({ SITE_BASE: `/${slug}/` });
  if (status !== 0) throw new Error(stderr);
  cpSync(county.out, join(folder, 'public', slug), { recursive: true });
}

/** `sites` is what stands in sites.yaml of the folder. */
export function portal(folder: string, sites: string, out = 'portal', ...more: string[]) {
  const order = join(folder, 'sites.yaml');
  writeFileSync(order, sites);
  return run('portal', '--sites', order, '--out', join(folder, out), ...more);
}
