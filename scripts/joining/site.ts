/** Many county sites in, one portal out: read, join, render, swap. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { build } from 'astro';
import {
  type CountyEntry,
  join as joined,
  type PortalGiven,
  type PortalOrder,
  placeOf,
  readCounty,
  sameAddress,
} from '../../src/portal/index.ts';
import { clear, namesBeside, recover, swapIn } from '../building/swap.ts';
import { sourceOf } from './sources.ts';

/** Folders in sites.yaml are meant from where that file lies. */
export interface Place {
  readonly from: string;
  readonly out: string;
}

/** Files of public/ that a portal has too. */
const SAME_AS_COUNTIES = ['boot.js', 'favicon.svg', '_headers'];

/** What kept the portal from being built, a sentence each; nothing when it stands in `out`. */
export async function buildPortal(order: PortalOrder, { from, out }: Place): Promise<string[]> {
  const { next } = namesBeside(out);
  recover(out);
  const inside = order.sites.filter((site) => isWithin(placed(site.from, from), out));
  if (inside.length > 0)
    return inside.map((site) => `${site.from} 在输出文件夹里面，会被换掉：--out 请写另一个文件夹`);
  const read = await Promise.all(
    order.sites.map((site) => readCounty(sourceOf(placed(site.from, from)), site, order)),
  );
  const counties = read.filter((county): county is CountyEntry => typeof county !== 'string');
  const wrong = [...read.filter((said) => typeof said === 'string'), ...sameAddress(counties)];
  if (wrong.length > 0) return wrong;

  const given: PortalGiven = { order, ...joined(counties) };
  // Pages take it from here: src/portal/portal.ts.
  (globalThis as { quanzePortal?: PortalGiven }).quanzePortal = given;
  process.env['NODE_ENV'] = 'production';
  for (const name of ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX'])
    delete process.env[name];
  const place = placeOf(order.address);
  clear(out);
  await build({
    configFile: 'portal.config.mjs',
    outDir: next,
    base: place.path,
    ...(place.origin ? { site: place.origin } : {}),
    logLevel: 'warn',
  });
  for (const file of SAME_AS_COUNTIES) copyFileSync(join('public', file), join(next, file));
  mkdirSync(dirname(out), { recursive: true });
  await swapIn(out);
  return [];
}

function placed(site: string, from: string): string {
  return /^https?:\/\//.test(site) ? site : resolve(from, site);
}

function isWithin(folder: string, out: string): boolean {
  if (/^https?:/.test(folder)) return false;
  const way = relative(out, folder);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
