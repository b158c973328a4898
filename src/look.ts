/** What a county adds to how its site looks: the files of `content/site/`, published as they are below `/site/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { WrongSetting } from './read-settings.ts';
import { contentFolder } from './settings.ts';

const FOLDER = join(contentFolder, 'site');
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};
const NAME = /^[\w-]+\.\w+$/;
/** Comes after ours, so that it wins. */
export const STYLE = 'style.css';

/** Names of all files. Throws `WrongSetting` for one that could not be published: it would be missing without a word. */
export function lookFiles(): readonly string[] {
  if (!existsSync(FOLDER)) return [];
  const names = readdirSync(FOLDER).filter((name) => !name.startsWith('.')).sort();
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

/** One of `lookFiles`. */
export function lookFile(name: string): { readonly type: string; readonly body: Uint8Array<ArrayBuffer> } {
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  return { type, body: new Uint8Array(readFileSync(join(FOLDER, name))) };
}
