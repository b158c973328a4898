/** What a device may take along: `offline.json` names every file with size and hash, `sw.js` serves them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type {
  OfflineFile,
  OfflineGroup,
  OfflineList,
  OfflineVersion,
} from '../../src/client/offline/list.ts';
import { FAMILIES, idOf } from '../../src/families.ts';
import type { Day } from '../../src/schema/index.ts';
import type { Keep } from '../../src/search/index.ts';
import { ANY_VERSION } from './compiled.ts';
import type { Output, Put } from './output.ts';

/** Groups everybody gets, by their paths: no Markdown, which says what the pages say. What everybody needs comes first on the page. */
const GROUPS: readonly (readonly [id: string, paths: RegExp])[] = [
  [
    'core',
    // The editor's own scripts stay behind: whoever edits is online.
    /^(?:[^/]+\.(?:html|svg|js|webmanifest)|_quanze\/(?!editor\.|worker-).+|icons\/.+|site\/.+|offline\/.+\.html|pagefind\/.+|search\/(?!town-)[^/]+|towns\/index\.html)$/,
  ],
  ...FAMILIES.filter(({ offline }) => offline).map(
    (family) => [idOf(family), new RegExp(`^${idOf(family)}/.+(?<!\\.md)$`)] as const,
  ),
];
/** What belongs to one town. */
const ofTown = (id: string) =>
  new RegExp(`^(?:towns/${id}/(?:.+/)?[^/]+\\.html|search/town-${id}\\.json)$`);
/** Written here, and never themselves part of what is downloaded. */
const OWN = new Set(['sw.js', 'offline.json']);

/** Puts both files into a built site; `day` and `through` are the span of it all. `worker` is the compiled service worker (compile.ts). */
export function putOffline(
  out: Output,
  day: Day,
  worker: string,
  through?: Day,
  keep?: Keep,
): OfflineVersion {
  const { groups, towns, ...latest } = offlineList(out, day, through, keep);
  out.put('offline.json', `${JSON.stringify({ ...latest, groups, towns })}\n`);
  out.put('sw.js', `const ${ANY_VERSION}=${JSON.stringify(latest)};${worker}`);
  return latest;
}

/** The list for a built site: the same bytes in, the same list out. `keep` knows what files weighed before. */
export function offlineList(
  out: Output,
  day: Day,
  through?: Day,
  keep: Keep = (_, make) => make(),
): OfflineList {
  const all = [...out.files.keys()].sort();
  const taken = new Set(OWN);
  const group = (id: string, wanted: RegExp): OfflineGroup => {
    const paths = all.filter((path) => !taken.has(path) && wanted.test(path));
    for (const path of paths) taken.add(path);
    const files = paths.map((path): OfflineFile => {
      const { size, hash } = out.files.get(path) as Put;
      return [path.replace(/(^|\/)index\.html$/, '$1'), size, hash];
    });
    return { id, bytes: sum(files.map(([, size]) => size)), sent: sentOf(out, paths, keep), files };
  };
  const groups = GROUPS.map(([id, paths]) => group(id, paths));
  const towns = townsIn(all).map((id) => group(id, ofTown(id)));
  const kept = [groups, towns].map((list) => list.filter(({ files }) => files.length > 0));
  const named = kept.map((list) => list.map(({ id, files }) => ({ id, files })));
  const version = createHash('sha256').update(JSON.stringify(named)).digest('hex').slice(0, 16);
  return {
    version,
    day,
    ...(through ? { through } : {}),
    groups: kept[0] ?? [],
    towns: kept[1] ?? [],
  };
}

/** Towns that have a file for the search are towns somebody can choose. */
function townsIn(all: readonly string[]): string[] {
  return all.flatMap((path) => {
    const id = /^search\/town-(.+)\.json$/.exec(path)?.[1];
    return id && all.some((one) => one.startsWith(`towns/${id}/`)) ? [id] : [];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

/** Only this many files of each kind are compressed: a whole site would take as long as reading its content. */
const WEIGHED = 8;

/** Bytes on the way, as hosts compress them: some files of each kind tell how much that is. */
function sentOf(out: Output, paths: readonly string[], keep: Keep): number {
  const sizeOf = (path: string) => out.files.get(path)?.size ?? 0;
  const weigh = (path: string) =>
    Number(
      keep(['gzip', out.files.get(path)?.hash ?? ''], () =>
        String(gzipSync(readFileSync(join(out.folder, path))).length),
      ),
    );
  const kinds = [...Map.groupBy(paths, (path) => extname(path)).values()].map((alike) => {
    const step = Math.ceil(alike.length / WEIGHED);
    const some = alike.filter((_, i) => i % step === 0);
    return (sum(alike.map(sizeOf)) * sum(some.map(weigh))) / Math.max(1, sum(some.map(sizeOf)));
  });
  return inSteps(sum(kinds));
}

/** In steps of 20 KB: compressors differ, and this is said as "about". */
function inSteps(bytes: number): number {
  return Math.ceil(bytes / 20_000) * 20_000;
}
