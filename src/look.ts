/** What a county adds to how its site looks: the files of `content/site/`, published as they are below `/site/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { WrongSetting } from './read-settings.ts';
import { folder } from './site.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const NAME = /^[\w-]+\.\w+$/;
/** Comes after ours, so that it wins. */
export const STYLE = 'style.css';

/** Names of all files. Throws `WrongSetting` for one that could not be published: it would be missing without a word. */
export function lookFiles(): readonly string[] {
  const place = join(folder, 'site');
  if (!existsSync(place)) return [];
  const names = readdirSync(place)
    .filter((name) => !name.startsWith('.'))
    .sort();
  const wrong = names.find((name) => !NAME.test(name) || !(extname(name) in TYPES));
  if (wrong === undefined) return names;
  throw new WrongSetting(
    `content/site/ 里只能放样式（${STYLE}）和图片（${Object.keys(TYPES).slice(1).join('、')}），文件名用字母、数字和 - _，现在有 ${wrong}`,
  );
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
  const body = new Uint8Array(readFileSync(join(folder, 'site', file)));
  return new Response(body, { headers: { 'content-type': TYPES[extname(file)] ?? '' } });
}
