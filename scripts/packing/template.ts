/** What `new-county` begins with: in a package a folder that stands ready, in the repository made of its own content. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type TextFile, templateOf } from '../../src/editing/index.ts';
import { filesIn } from '../building/assets.ts';
import { engineFolder, packaged } from '../engine.ts';
import { writeFile } from '../write-file.ts';
import { asCountiesCallIt } from './county-words.ts';

const READY = join(engineFolder, 'template');
/** What forges want in a county's folder as they do in ours. */
const FORGES =
  /^(?:\.github\/(?!workflows\/test\.yml)|\.gitlab\/|\.gitea\/|\.gitlab-ci\.yml$|CODEOWNERS$)/;
const OUR_FOLDERS = /^# \/(?:docs|scripts|src|tests)\/.*\n/gm;

export interface CountyTemplate {
  /** By their paths below `content/`. */
  readonly content: readonly TextFile[];
  /** By their paths below the county's folder. */
  readonly around: readonly TextFile[];
}

export function countyTemplate(): CountyTemplate {
  if (packaged !== undefined)
    return { content: read(join(READY, 'content')), around: read(join(READY, 'around')) };
  const content = read(join(engineFolder, 'content'));
  const site = content.find(({ path }) => path === 'site.yaml')?.text ?? '';
  const forges = ['.github', '.gitlab', '.gitea'].flatMap((folder) => read(engineFolder, folder));
  return {
    content: templateOf(content, String(parse(site).county)),
    around: [...forges, ...['.gitlab-ci.yml', 'CODEOWNERS'].map((path) => one(engineFolder, path))]
      .filter(({ path }) => FORGES.test(path))
      .map(({ path, text }) => ({ path, text: asCountiesCallIt(text).replace(OUR_FOLDERS, '') })),
  };
}

/** Writes it for the package. */
export function putTemplate(folder: string): void {
  const { content, around } = countyTemplate();
  for (const [name, files] of Object.entries({ content, around }))
    for (const { path, text } of files) writeFile(join(folder, name, path), text);
}

function read(folder: string, below = ''): TextFile[] {
  return filesIn(join(folder, below)).map((path) => one(folder, join(below, path)));
}

function one(folder: string, path: string): TextFile {
  return { path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') };
}
