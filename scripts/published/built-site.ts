/** A built site as it lies in its folder. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../building/assets.ts';
import { type Element, elementsOf } from './elements.ts';

export interface BuiltPage {
  /** Address below the base, as `matters/x/` or `404.html`. */
  readonly path: string;
  /** Below the folder of the site. */
  readonly file: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

export interface BuiltSite {
  readonly folder: string;
  readonly pages: readonly BuiltPage[];
  /** Everything that is no page, by address. */
  readonly files: readonly string[];
  read(path: string): string;
}

export function isBuilt(folder: string): boolean {
  return existsSync(join(folder, 'index.html'));
}

export function builtSite(folder: string): BuiltSite {
  if (!isBuilt(folder)) throw new Error(`${folder}/ is missing: run \`npm run build\` first`);
  const all = filesIn(folder).sort();
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const pages = all
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = read(path);
      return {
        path: path.replace(/(^|\/)index\.html$/, '$1'),
        file: path,
        html,
        elements: elementsOf(html),
      };
    });
  return { folder, pages, files: all.filter((path) => !path.endsWith('.html')), read };
}
