/** All open data in two files: `all.jsonl`, a record a line, and `all.zip`, every file as it stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type Output, openOutput, type Put } from './output.ts';
import type { Published } from './published.ts';
import { startThread } from './thread.ts';
import { packedIn, zipOf } from './zip.ts';

const DATA = 'data/v1/';
/** Whether an address belongs into the archive. */
export const inArchive = ({ path }: { readonly path: string }): boolean =>
  path.startsWith(`/${DATA}`);
const ONE_EACH = /^data\/v1\/(matter|town)s\/[^/]+\.json$/;
/** Files that hold a list of records under their own name, and are told by no file of one record. */
const LISTS = [
  'departments',
  'laws',
  'decisions',
  'agreements',
  'procedures',
  'documents',
  'inspections',
  'changes',
  'consultations',
  'faq',
  'requests',
  'proofs',
  'coverage',
];
/** Both, by their paths in the site. */
const ARCHIVE = [`${DATA}all.zip`, `${DATA}all.jsonl`] as const;

/** The archive of the site before, and which files of the new site stood there with the same bytes. */
interface Earlier {
  readonly zip: Buffer;
  readonly lines: Buffer;
  readonly same: ReadonlySet<string>;
}

/**
 * Made from the finished files, so that nothing is reckoned twice. The same data, the same bytes: what did not change
 * is taken from the earlier archive, because reading and packing all of it is most of the time of an edit.
 */
export async function putDataArchive(out: Output, earlier?: Earlier): Promise<void> {
  const paths = [...out.files.keys()].filter((path) => path.startsWith(DATA)).sort();
  const bytesOf = (path: string) => readFileSync(join(out.folder, path));
  const packed = earlier ? packedIn(earlier.zip) : undefined;
  const lines = earlier && packed ? linesOf([...packed.keys()], earlier.lines) : undefined;
  const same = (path: string) => earlier?.same.has(path) === true;
  const single = paths.flatMap((path): Uint8Array[] => {
    const [, type] = ONE_EACH.exec(path) ?? [];
    if (!type) return [];
    const line = same(path) ? lines?.get(path) : undefined;
    if (line) return [line];
    // Whatever breaks a line in JSON is only there for the eye.
    const fields = String(bytesOf(path)).replace(/\n */g, '').slice(1);
    return [Buffer.from(`{"record":"${type}",${fields}\n`)];
  });
  const listed = LISTS.flatMap((name) => {
    const path = `${DATA}${name}.json`;
    const records: object[] = out.files.has(path) ? JSON.parse(String(bytesOf(path)))[name] : [];
    const kind = name.replace(/s$/, '');
    return records.map((one) => `${JSON.stringify({ record: kind, ...one })}\n`);
  });
  const inside = new Map(
    paths.map((path) => {
      const name = path.slice(DATA.length);
      return [name, (same(path) && packed?.get(name)) || bytesOf(path)];
    }),
  );
  // Fast rather than small: it is made anew with every change.
  const zip = await zipOf(inside, 1);
  out.put(`${DATA}all.jsonl`, Buffer.concat([...single, Buffer.from(listed.join(''))]));
  out.put(`${DATA}all.zip`, zip);
}

/** The line of each file that holds one record, by its path. They stand first, in the order of the archive. */
function linesOf(names: readonly string[], lines: Buffer): Map<string, Buffer> {
  let at = 0;
  const paths = names.map((name) => `${DATA}${name}`).filter((path) => ONE_EACH.test(path));
  return new Map(
    paths.map((path) => {
      const from = at;
      at = lines.indexOf(10, from) + 1;
      return [path, lines.subarray(from, at)];
    }),
  );
}

/** What the thread needs to know; all of it can be sent. */
interface Task {
  readonly folder: string;
  /** Where the site before stands. */
  readonly standing: string;
  readonly files: ReadonlyMap<string, Put>;
  /** Undefined where nobody knows what the earlier archive holds. */
  readonly same: ReadonlySet<string> | undefined;
}

/**
 * Does it in a thread of its own, while pages are drawn: of a county of nine towns these two files have 18 MB. `same` are
 * the files that are those of the site that stands.
 */
export async function archiveBeside(
  out: Output,
  standing: string,
  published: Published,
  same: ReadonlySet<string>,
): Promise<void> {
  const known = ARCHIVE.every((path) => published.find(path, ''));
  const { folder, files } = out;
  const archive: Task = { folder, standing, files, same: known ? same : undefined };
  const made = await startThread(import.meta.url, { archive }, false).answer<Task['files']>();
  out.adopt(made);
}

/** The thread runs this same file. */
if (parentPort && workerData !== null && 'archive' in workerData) {
  const { folder, standing, files, same } = workerData.archive as Task;
  const out = openOutput(folder, standing);
  out.adopt(files);
  const [zip, lines] = same ? ARCHIVE.map((path) => readFileSync(join(standing, path))) : [];
  await putDataArchive(out, zip && lines && same && { zip, lines, same });
  const made = new Map(ARCHIVE.map((path) => [path, out.files.get(path) as Put]));
  parentPort.postMessage(made);
}
