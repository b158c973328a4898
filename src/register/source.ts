/** Files in: the only place that touches the content folder. */
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { formsMissing, LOOK, lookFaults } from './look-files.ts';
import type { Problem, ReadingCheck } from './problem.ts';
import { decode, type SourceFile } from './source-file.ts';

/** In bytes. A larger file is no list but something that was put here by mistake. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Holds records on their way to publication, in the same folders as the content. */
export const DRAFTS = 'drafts';
const READ = /\.(?:ya?ml|mdx)$/i;
/** What Office, file managers and editors leave beside a file: hidden ones, locks of open ones, thumbnails. */
const STRAY = /^(?:\.|~\$|\.?~lock)|^(?:thumbs\.db|desktop\.ini)$|~$/i;

/** Whether a file or folder of this name was put there by a program, and is no content. */
export function isStray(name: string): boolean {
  return STRAY.test(name);
}

/** Reads every YAML and MDX file below `folder`, sorted by path; what cannot be read becomes a problem. */
export function readSources(folder: string): { files: SourceFile[]; problems: Problem[] } {
  const root = resolve(folder);
  const name = basename(root);
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  const report = (path: string, rule: ReadingCheck, message: string, hint: string, line = 1) =>
    problems.push({
      rule,
      severity: 'error',
      at: { file: path === '' ? name : `${name}/${path}`, line, column: 1 },
      message,
      hint,
    });

  let realRoot: string;
  try {
    realRoot = realpathSync(root);
    readdirSync(realRoot);
  } catch {
    report(
      '',
      'file',
      `没有找到内容文件夹 ${name}`,
      '请检查路径，或者用 QUANZE_CONTENT 指定内容文件夹',
    );
    return { files, problems };
  }

  const visit = (relative: string) => {
    const names = readdirSync(join(root, relative)).sort();
    for (const entry of names) {
      // Drafts are read by scripts/drafts.ts.
      if (isStray(entry) || (relative === '' && entry === DRAFTS)) continue;
      const path = relative === '' ? entry : `${relative}/${entry}`;
      const full = join(root, path);
      const stat = lstatSync(full);
      if (stat.isSymbolicLink()) {
        const target = realpathOrNothing(full);
        if (target === undefined || !`${target}${sep}`.startsWith(`${realRoot}${sep}`))
          report(path, 'file', `${entry} 是指向内容文件夹外面的链接`, '请放真正的文件，不要放链接');
        else report(path, 'file', `${entry} 是链接`, '请放真正的文件；同一内容只放一处');
      } else if (stat.isDirectory()) visit(path);
      else if (READ.test(entry)) read(path, full, stat.size);
      else if (path.startsWith(`${LOOK}/`)) {
        const look = { path: path.slice(LOOK.length + 1), bytes: readFileSync(full) };
        problems.push(...lookFaults(`${name}/${path}`, { ...look, beside: names }));
      }
    }
  };

  const read = (path: string, full: string, size: number) => {
    if (size > MAX_BYTES) {
      const found = `${(size / 1024 / 1024).toFixed(1)} MB`;
      report(
        path,
        'file',
        `文件太大：${found}，上限 4 MB`,
        '请拆成几个文件，或者检查是不是放错了文件',
      );
      return;
    }
    const bytes = readFileSync(full);
    const text = decode(bytes);
    if (typeof text === 'string') files.push({ path, file: `${name}/${path}`, text });
    else
      report(
        path,
        'encoding',
        `文件不是 UTF-8 编码（${text.guess}）`,
        '请在编辑器里“另存为”，编码选 UTF-8',
        text.line,
      );
  };

  visit('');
  const look = join(root, LOOK);
  const there = existsSync(look) ? readdirSync(look) : [];
  for (const one of files)
    if (one.path.startsWith('matters/')) problems.push(...formsMissing(one, there));
  return { files, problems };
}

function realpathOrNothing(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
