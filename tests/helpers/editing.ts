/** For tests only: the small county as editing commands see it, and what comes of a revision. */

import {
  type County,
  countyOf,
  type Refusal,
  type Revision,
  reread,
} from '../../src/editing/revision.ts';
import { contentReader, readContent } from '../../src/register/folder.ts';
import type { SourceFile } from '../../src/register/index.ts';
import { checkRegister, RULES } from '../../src/rules/index.ts';

export const DAY = '2026-11-21';
const { files } = readContent('tests/fixtures/small-county');
const read = contentReader(undefined, null);

/** The small county with these files changed or added. */
export function smallCounty(overlay: Readonly<Record<string, string>> = {}): County {
  return countyWith(files, overlay);
}

export function countyWith(
  original: readonly SourceFile[],
  overlay: Readonly<Record<string, string>>,
): County {
  const unread = { files: original, register: {}, read } as unknown as County;
  const changed = new Map(Object.entries(overlay));
  const county = countyOf(reread(unread, { changed, says: [] }), read);
  if ('refusal' in county) throw new Error(county.refusal);
  return county;
}

/** The text of a file of a county. */
export function textIn(county: County, path: string): string {
  const file = county.files.find((f) => f.path === path);
  if (!file) throw new Error(`no ${path}`);
  return file.text;
}

export function revised(planned: Revision | Refusal): Revision {
  if ('refusal' in planned) throw new Error(planned.refusal);
  return planned;
}

export function refusalOf(planned: Revision | Refusal): string | undefined {
  return 'refusal' in planned ? planned.refusal : undefined;
}

/** Errors of reading and of the rules once the revision is made. */
export function errorsAfter(county: County, revision: Revision): string[] {
  const { register, problems } = reread(county, revision);
  const found = register ? checkRegister(register, DAY, RULES) : [];
  return [...problems, ...found]
    .filter((p) => p.severity === 'error')
    .map((p) => `[${p.rule}] ${p.message}`);
}
