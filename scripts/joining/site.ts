/** Many county sites in, one portal out: read, join, render, swap. */
import { copyFileSync, cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { build } from 'astro';
import {
  join as joined,
  type PortalGiven,
  type PortalOrder,
  placeOf,
  sameAddress,
} from '../../src/portal/index.ts';
import { clear, namesBeside, recover, swapIn } from '../building/swap.ts';
import { besideOf } from '../cache.ts';
import { type Places, placed, type Taken, takeCounty } from './editions.ts';
import { askAtOnce } from './imports.ts';
import { type PlacesWriter, placesInto } from './places.ts';

interface Place extends Places {
  readonly out: string;
}

/** Counties read at a time: of each only what the portal shows is kept. */
const AT_ONCE = 6;

/** What came of it, a sentence each: what kept the portal from being built, or what is older in it than it should be. */
export interface Outcome {
  readonly built: boolean;
  readonly said: readonly string[];
}

/** Files of public/ that a portal has too. */
const SAME_AS_COUNTIES = ['boot.js', 'favicon.svg', '_headers'];

/** The portal stands in `out`, or what stood there still does. */
export async function buildPortal(order: PortalOrder, place: Place): Promise<Outcome> {
  // Astro compiles only into a folder of the repository that is not shared with another build.
  const own = besideOf(resolve('.cache/portal'));
  try {
    return await buildIn(own, order, place);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

async function buildIn(own: string, order: PortalOrder, place: Place): Promise<Outcome> {
  const { from, out } = place;
  const { next } = namesBeside(out);
  recover(out);
  const inside = order.sites.filter((site) => isWithin(placed(site.from, from), out));
  if (inside.length > 0)
    return refused(
      inside.map((site) => `${site.from} 在输出文件夹里面，会被换掉：--out 请写另一个文件夹`),
    );
  const data = join(own, 'data');
  const places = placesInto(data);
  const taken = await takeAll(order, place, places);
  const counties = taken.flatMap(({ county }) => county ?? []);
  const said = taken.flatMap(({ wrong }) => wrong ?? []);
  const same = sameAddress(counties);
  if (counties.length < order.sites.length || same.length > 0) return refused([...said, ...same]);

  const given: PortalGiven = { order, ...joined(counties) };
  // Pages take it from here: src/portal/portal.ts.
  (globalThis as { quanzePortal?: PortalGiven }).quanzePortal = given;
  process.env['NODE_ENV'] = 'production';
  for (const name of ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX'])
    delete process.env[name];
  const at = placeOf(order.address);
  clear(out);
  await build({
    configFile: 'portal.config.mjs',
    outDir: join(own, 'site'),
    cacheDir: join(own, 'cache'),
    base: at.path,
    ...(at.origin ? { site: at.origin } : {}),
    logLevel: 'warn',
  });
  for (const file of SAME_AS_COUNTIES) copyFileSync(join('public', file), join(own, 'site', file));
  askAtOnce(join(own, 'site'));
  places.finish();
  cpSync(data, join(own, 'site/data'), { recursive: true });
  mkdirSync(dirname(out), { recursive: true });
  move(join(own, 'site'), next);
  await swapIn(out);
  return { built: true, said };
}

const refused = (said: readonly string[]): Outcome => ({ built: false, said });

async function takeAll(
  order: PortalOrder,
  place: Place,
  places: PlacesWriter,
): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  let next = 0;
  const some = async () => {
    for (let at = next++; at < order.sites.length; at = next++) {
      const site = order.sites[at] as PortalOrder['sites'][number];
      const { county, ...said } = await takeCounty(site, order, place);
      taken[at] = county ? { ...said, county: places.add(county) } : said;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, some));
  return taken;
}

/** To another disk nothing can be renamed. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}

function isWithin(folder: string, out: string): boolean {
  if (/^https?:/.test(folder)) return false;
  const way = relative(out, folder);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
