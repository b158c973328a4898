/** For tests: a built site in which assets have names that do not depend on the sub-path they were compiled for. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesIn } from '../../scripts/building/assets.ts';
import type { OfflineGroup, OfflineList } from '../../src/client/offline/list.ts';

const ASSET = /^_quanze\/.+[.-][\w-]{8}\.(?:js|css)$/;
const HASH = /[\w-]{8}(?=\.\w+$)/;

/** Path → hash of the bytes, with the name of every asset made from what stands in it. */
export function levelledHashes(folder: string): Record<string, string> {
  const paths = filesIn(folder);
  // Latin 1 gives every byte back as it was.
  const read = (path: string) => readFileSync(join(folder, path), 'latin1');
  const assets = paths.filter((path) => ASSET.test(path)).map((path) => basename(path));
  const named = new RegExp(assets.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  const withoutHash = (name: string) => name.replace(HASH, '');
  const names = new Map(
    assets.map((name) => {
      const text = read(`_quanze/${name}`).replaceAll(named, withoutHash);
      return [name, `${withoutHash(name)}.${hashOf(text)}`];
    }),
  );
  const rename = (text: string) => text.replaceAll(named, (name) => names.get(name) ?? name);
  const levelled = (path: string) => {
    if (path === 'offline.json') return withoutHashes(JSON.parse(rename(read(path))));
    if (path === 'sw.js') return read(path).replace(/^const QUANZE_VERSION=\{.*?\};/, '');
    return rename(read(path));
  };
  return Object.fromEntries(paths.map((path) => [rename(path), hashOf(levelled(path))]).sort());
}

/** What devices take along: which files, of how many bytes. Hashes and packed sizes follow from the names in the files. */
function withoutHashes({ day, through, groups, towns }: OfflineList): string {
  const level = ({ id, bytes, files }: OfflineGroup) => ({
    id,
    bytes,
    files: files.map(([path, size]) => `${path} ${size}`).sort(),
  });
  return JSON.stringify({ day, through, groups: groups.map(level), towns: towns.map(level) });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text, 'latin1').digest('hex');
}
