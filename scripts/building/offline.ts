/** What a device may take along: `offline.json` names every file with size and hash, `sw.js` serves them. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  OfflineFile,
  OfflineGroup,
  OfflineList,
  OfflineVersion,
} from '../../src/client/offline/list.ts';
import type { Day } from '../../src/schema/index.ts';
import { ANY_VERSION } from './compile.ts';
import { type SentSizes, sentSizes } from './sent-sizes.ts';

/** Groups everybody gets, each a list of patterns; a file belongs to the first that names it. */
const GROUPS: readonly (readonly [id: string, ...patterns: string[]])[] = [
  ['deadlines', 'deadlines/*'],
  ['guide', 'guide/*'],
  ['handbook', 'handbook/**/*.html'],
  ['faq', 'faq/**/*.html'],
  ['documents', 'documents/*.html', 'documents/*/index.html'],
  ['laws', 'laws/**/*.html'],
  ['matters', 'matters/**/*.html'],
  [
    'core',
    '*.{html,svg,js,webmanifest}',
    // The editor's own scripts stay behind: whoever edits is online.
    '_quanze/!(editor.*|worker-*)',
    'icons/*',
    'offline/**/*.html',
    'pagefind/**/*',
    'search/!(town-*)',
    'towns/index.html',
  ],
];
/** What belongs to one town. */
const OF_TOWN = (id: string) => [
  `towns/${id}/**/*.html`,
  `search/town-${id}.json`,
  `documents/files/${id}/*`,
];
/** Written here, and never themselves part of what is downloaded. */
const OWN = new Set(['sw.js', 'offline.json']);

/** Writes both files into a built site. `worker` is the compiled service worker (compile.ts). */
export function writeOffline(out: string, day: Day, worker: string): OfflineVersion {
  const sizes = sentSizes();
  const list = offlineList(out, day, sizes);
  sizes.keep();
  const latest: OfflineVersion = { version: list.version, day };
  writeFileSync(join(out, 'offline.json'), `${JSON.stringify(list)}\n`);
  writeFileSync(join(out, 'sw.js'), `const ${ANY_VERSION}=${JSON.stringify(latest)};${worker}`);
  return latest;
}

/** The list for a built site: the same bytes in, the same list out. */
export function offlineList(out: string, day: Day, sizes: SentSizes): OfflineList {
  const taken = new Set(OWN);
  const group = (id: string, patterns: readonly string[]): OfflineGroup => {
    const paths = patterns
      .flatMap((pattern) => globSync(pattern, { cwd: out }))
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => !taken.has(path) && statSync(join(out, path)).isFile())
      .sort();
    const files = [...new Set(paths)].map((path) => {
      taken.add(path);
      return weighed(path, readFileSync(join(out, path)), sizes);
    });
    return {
      id,
      bytes: files.reduce((sum, { file }) => sum + file[1], 0),
      sent: inSteps(files.reduce((sum, { sent }) => sum + sent, 0)),
      files: files.map(({ file }) => file),
    };
  };
  const groups = GROUPS.map(([id, ...patterns]) => group(id, patterns));
  const towns = townsIn(out).map((id) => group(id, OF_TOWN(id)));
  const kept = [groups, towns].map((list) => list.filter(({ files }) => files.length > 0));
  const named = kept.map((list) => list.map(({ id, files }) => ({ id, files })));
  const version = createHash('sha256').update(JSON.stringify(named)).digest('hex').slice(0, 16);
  // What everybody needs comes first on the page.
  return { version, day, groups: (kept[0] ?? []).reverse(), towns: kept[1] ?? [] };
}

function weighed(
  path: string,
  body: Buffer,
  sizes: SentSizes,
): { file: OfflineFile; sent: number } {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 32);
  const file: OfflineFile = [path.replace(/(^|\/)index\.html$/, '$1'), body.length, hash];
  return { file, sent: sizes.of(hash, body) };
}

/** Towns that have a file for the search are towns somebody can choose. */
function townsIn(out: string): string[] {
  return globSync('search/town-*.json', { cwd: out })
    .map((path) => /town-(.+)\.json$/.exec(path)?.[1] ?? '')
    .filter((id) => existsSync(join(out, 'towns', id)))
    .sort();
}

/** Bytes on the way: hosts compress. In steps of 20 KB, because compressors differ in the last bytes. */
function inSteps(bytes: number): number {
  return Math.ceil(bytes / 20_000) * 20_000;
}
