/** For tests only: the small county of tests/fixtures, with some files laid over it. */
import { join } from 'node:path';
import { contentReader, readContent } from '../register/folder.ts';
import type { Register } from '../register/index.ts';

const FOLDER = join(import.meta.dirname, '../../tests/fixtures/small-county');
const original = readContent(FOLDER).files;
const read = contentReader(undefined, null);

/** The text of one file of the small county, to edit with `replace`. */
export function textOf(path: string): string {
  const file = original.find((f) => f.path === path);
  if (!file) throw new Error(`no ${path} in the small county`);
  return file.text;
}

/** The register with these files changed or added; `null` takes a file away. */
export function registerWith(overlay: Readonly<Record<string, string | null>> = {}): Register {
  const kept = original.filter((file) => !(file.path in overlay));
  const laid = Object.entries(overlay).flatMap(([path, text]) =>
    text === null ? [] : [{ path, file: `content/${path}`, text }],
  );
  const { register, problems } = read([...kept, ...laid], 'content');
  const [first] = problems;
  if (!register || first) throw new Error(first?.message ?? 'unreadable');
  return register;
}

/** A record that must be there. */
export function the<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}
