/** The content as it was published earlier: a git revision, or another folder. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { contentReader, lawIndexFor, readSources } from '../src/register/folder.ts';
import { decode, type Reading, type SourceFile } from '../src/register/index.ts';

/** A county's content is a few MB; git's default of 1 MB would cut it off. */
const MAX_BYTES = 512 * 1024 * 1024;
const CONTENT_FILE = /\.(?:ya?ml|mdx)$/i;

/** Reads it under the name of today's folder, so that places read the same; a sentence when there is none. */
export function readEarlier(where: string, contentFolder: string): Reading | string {
  const name = basename(contentFolder);
  const folder = [resolve(where), join(resolve(where), name)].find((path) =>
    existsSync(join(path, 'site.yaml')),
  );
  const files = folder === undefined ? filesAt(where, contentFolder) : readSources(folder).files;
  if (typeof files === 'string') return files;
  const named = files.map((file) => ({ ...file, file: `${name}/${file.path}` }));
  const reading = contentReader(undefined, lawIndexFor(contentFolder))(named, name);
  return reading.register ? reading : `${where} 里的内容读不出来：没有能用的 site.yaml\n`;
}

/** The content folder's files at a revision of the repository it lies in. */
function filesAt(revision: string, contentFolder: string): SourceFile[] | string {
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', ['-C', contentFolder, ...args], {
      input,
      maxBuffer: MAX_BYTES,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  let commit: string;
  try {
    const named = ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`];
    commit = git(named).toString().trim();
  } catch {
    return `没有找到 ${revision}：它既不是内容文件夹，也不是 git 里的版本。没有用 git 的，写以前存下的内容文件夹\n`;
  }
  const paths = git(['ls-tree', '-r', '-z', '--name-only', commit, '--', '.'])
    .toString()
    .split('\0')
    .filter((path) => CONTENT_FILE.test(path) && !/(?:^|\/)\./.test(path));
  const wanted = paths.map((path) => `${commit}:./${path}\n`).join('');
  return contentsOf(git(['cat-file', '--batch'], wanted), paths);
}

/** `git cat-file --batch` answers each name with `<hash> blob <size>`, a line end, the bytes and a line end. */
function contentsOf(answer: Buffer, paths: readonly string[]): SourceFile[] {
  const files: SourceFile[] = [];
  let at = 0;
  for (const path of paths) {
    const end = answer.indexOf('\n', at);
    const size = Number(answer.toString('utf8', at, end).split(' ').at(-1));
    const text = decode(answer.subarray(end + 1, end + 1 + size));
    // Problems the earlier content had are not problems of today's.
    if (typeof text === 'string') files.push({ path, file: path, text });
    at = end + 1 + size + 1;
  }
  return files;
}
