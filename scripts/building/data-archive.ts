/** All open data in two files: `all.jsonl`, a record a line, and `all.zip`, every file as it stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Output } from './output.ts';
import { zipOf } from './zip.ts';

const DATA = 'data/v1/';
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
/** Made from the finished files, so that nothing is reckoned twice. The same data, the same bytes. */
export async function putDataArchive(out: Output): Promise<void> {
  const paths = [...out.files.keys()].filter((path) => path.startsWith(DATA)).sort();
  const files = new Map(paths.map((path) => [path, readFileSync(join(out.folder, path))]));
  const single = [...files].flatMap(([path, bytes]) => {
    const [, type] = ONE_EACH.exec(path) ?? [];
    // Whatever breaks a line in JSON is only there for the eye.
    const fields = type && bytes.toString().replace(/\n */g, '').slice(1);
    return fields ? [`{"record":"${type}",${fields}\n`] : [];
  });
  const listed = LISTS.flatMap((name) => {
    const file = files.get(`${DATA}${name}.json`);
    const records: object[] = file ? JSON.parse(file.toString())[name] : [];
    const kind = name.replace(/s$/, '');
    return records.map((one) => `${JSON.stringify({ record: kind, ...one })}\n`);
  });
  out.put(`${DATA}all.jsonl`, [...single, ...listed].join(''));
  const inside = new Map([...files].map(([path, bytes]) => [path.slice(DATA.length), bytes]));
  // Fast rather than small: it is made anew with every change.
  out.put(`${DATA}all.zip`, await zipOf(inside, 1));
}
