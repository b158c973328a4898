/** What a county adds to how its site looks: the files of `content/site/`, published as they are below `/site/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { LOOK, LOOK_TYPES, type Register } from './register/index.ts';
import { folder, register } from './site.ts';

/** Names of all files; the check has looked at them (register/look-files.ts). */
export function lookFiles(): readonly string[] {
  const names = known.get(register) ?? filesThere();
  known.set(register, names);
  return names;
}

/** The head of every page asks twice. Kept per register, which every change of the folder makes anew. */
const known = new WeakMap<Register, readonly string[]>();

function filesThere(): readonly string[] {
  const place = join(folder, LOOK);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => !name.startsWith('.') && extname(name) in LOOK_TYPES)
    .sort();
}

/** The picture in the header instead of our seal, if the county has one: `logo` and any ending. */
export function logo(): string | undefined {
  return lookFiles().find((name) => /^logo\.(?!css)/.test(name));
}

/** Addresses of the files with this ending. */
export function lookPaths(ending: string) {
  return lookFiles()
    .filter((file) => extname(file) === ending)
    .map((file) => ({ params: { name: basename(file, ending) } }));
}

/** One of `lookFiles`. */
export function lookResponse(file: string): Response {
  const body = new Uint8Array(readFileSync(join(folder, LOOK, file)));
  return new Response(body, { headers: { 'content-type': LOOK_TYPES[extname(file)] ?? '' } });
}
