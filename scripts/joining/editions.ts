/**
 * A county as it stands, held to its edition where it has published one; where that is broken or nothing comes, as it was
 * taken before. On another origin there has to be an edition.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { filesAt, HISTORY, hashOf, type Link, verifyChain } from '../../src/editions/index.ts';
import {
  type CountyEntry,
  type PortalOrder,
  placeOf,
  type ReadFile,
  readCounty,
  type SiteOrder,
  seenFrom,
  type TakenEdition,
} from '../../src/portal/index.ts';
import { besideOf } from '../cache.ts';
import { CHAIN } from '../editions/history.ts';
import { checkSeal } from '../editions/seals.ts';
import { sourceOf } from './sources.ts';

const PUBLISHED = `${HISTORY}${CHAIN}`;

/** Folders in sites.yaml are meant from where that file lies. */
export interface Places {
  readonly from: string;
  /** Below it what was last taken, a folder for each county. */
  readonly kept?: string | undefined;
}

/** A county, or what is wrong with it; both where what was taken before had to do. */
export interface Taken {
  readonly county?: CountyEntry;
  readonly wrong?: string;
}

export async function takeCounty(
  site: SiteOrder,
  order: PortalOrder,
  { from, kept }: Places,
): Promise<Taken> {
  const read = async (opened: Opened | string) =>
    typeof opened === 'string'
      ? opened
      : readCounty(opened.read, site, order, opened.edition).catch(said);
  const folder = kept && join(kept, seenFrom(order.address, site.address ?? site.from).slug);
  const old = folder ? await openedOf(sourceOf(folder), site) : '';
  const last = typeof old === 'string' ? undefined : old.last;
  const now = await openedOf(sourceOf(placed(site.from, from)), site, last);
  const county = await read(now);
  if (typeof county !== 'string') {
    const isNew = typeof now !== 'string' && (!now.last || now.last.hash !== last?.hash);
    if (folder && isNew) keep(folder, now.taken);
    return { county };
  }
  const before = await read(old);
  if (typeof before === 'string') return { wrong: county };
  const { name, edition, asOf } = before;
  const which = edition ? `核对过的第 ${edition.number} 版（${edition.day}）` : `的（${asOf}）`;
  return {
    county: { ...before, behind: true },
    wrong: `${county}；${name}用上次${which}`,
  };
}

export function placed(site: string, from: string): string {
  return /^https?:\/\//.test(site) ? site : resolve(from, site);
}

interface Opened {
  /** Reads, remembers what was read, and where there is an edition throws for what it does not prove. */
  readonly read: ReadFile;
  readonly taken: ReadonlyMap<string, string>;
  readonly edition?: TakenEdition;
  readonly last?: Link;
}

/** A county's files, proven by the last edition of its chain where it has one; or why that is no proof. */
async function openedOf(read: ReadFile, site: SiteOrder, known?: Link): Promise<Opened | string> {
  const taken = new Map<string, string>();
  const remembered: ReadFile = async (path) => {
    const text = await read(path);
    if (text !== undefined) taken.set(path, text);
    return text;
  };
  const chain = await remembered(PUBLISHED);
  if (chain === undefined)
    return site.key
      ? `${site.from} 没有取到版次，可是写了 key：请县里先出版次（npm run publish-edition）`
      : { read: remembered, taken };
  const { links, broken } = await verifyChain(chain, { check: checkSeal, pinned: site.key ?? [] });
  const wrong = (why: string) => `${site.from} 的版次${why}`;
  if (broken) return wrong(`第 ${broken.line} 行不对：${broken.why}`);
  const last = links.at(-1);
  if (!last) return wrong('里一版也没有');
  if (known && !links.some(({ hash }) => hash === known.hash))
    return wrong(`接不上以前核对过的第 ${known.edition.number} 版`);
  const { number, day, address } = last.edition;
  const told = site.address ?? (/^https?:/.test(site.from) ? site.from : undefined);
  if (address && told && !sameSite(address, told))
    return wrong(`是 ${address} 的，不是 ${told} 的`);
  const files = filesAt(links);
  const checked: ReadFile = async (path) => {
    const text = await remembered(path);
    if (text === undefined && !files.has(path)) return undefined;
    if (text === undefined || (await hashOf(text)) !== files.get(path))
      throw new NotAsSaid(`${site.from} 的 ${path} 同第 ${number} 版写明的不一样`);
    return text;
  };
  return { read: checked, edition: { number, day }, last, taken };
}

class NotAsSaid extends Error {}

function said(error: unknown): string {
  if (error instanceof NotAsSaid) return error.message;
  throw error;
}

/** An address below `/` may stand on any host. */
function sameSite(one: string, other: string): boolean {
  const [a, b] = [placeOf(one), placeOf(other)];
  return a.path === b.path && (!a.origin || !b.origin || a.origin === b.origin);
}

function keep(folder: string, files: ReadonlyMap<string, string>): void {
  const next = besideOf(folder);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(next, path)), { recursive: true });
    writeFileSync(join(next, path), text);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(next, folder);
}
