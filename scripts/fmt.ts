/** `npm run fmt`: YAML in one way of writing. Meaning and comments stay; what cannot be kept is left as it is. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatFrontMatter, formatYaml } from '../src/editing/index.ts';
import { readSources } from '../src/register/folder.ts';
import { kindOf } from '../src/register/index.ts';
import { contentFolder } from '../src/settings.ts';
import { commandLine } from './command-line.ts';

const USAGE = `npm run fmt -- [文件…] [选项]
  文件                        只整理这几个；不写就是全部
  --check                     只看哪些要整理，不写文件；有要整理的，退出码是 1
  --dry-run                   只说会整理哪些，不写文件
  --content DIR               内容文件夹
例如：npm run fmt -- content/towns/linhe/powers.yaml
`;

const given = commandLine(
  USAGE,
  {
    content: { type: 'string', default: contentFolder },
    check: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
  'words',
);
if (given) format(given);

function format({ values, positionals }: NonNullable<typeof given>): void {
  const content = resolve(values.content);
  const { files } = readSources(content);
  if (files.length === 0) {
    process.stderr.write(
      `没有找到内容文件夹 ${values.content}：到有 content/ 的文件夹里运行，或者用 --content 指定\n`,
    );
    process.exitCode = 2;
    return;
  }
  const missing = positionals.filter((p) => !files.some(({ path }) => named(content, p, path)));
  if (missing.length > 0) {
    process.stderr.write(`内容文件夹里没有找到 ${missing.join('、')}\n`);
    process.exitCode = 2;
    return;
  }
  const changed: string[] = [];
  const left: string[] = [];
  for (const { path, text } of files) {
    const kind = kindOf(path)?.kind;
    if (!kind || (positionals.length > 0 && !positionals.some((p) => named(content, p, path))))
      continue;
    const formatted = (path.endsWith('.mdx') ? formatFrontMatter : formatYaml)(kind.schema, text);
    if (formatted === undefined) left.push(path);
    else if (formatted !== text) {
      changed.push(path);
      if (!values.check && !values['dry-run']) writeFileSync(join(content, path), formatted);
    }
  }
  const would = values.check || values['dry-run'];
  process.stdout.write(
    changed.length > 0
      ? `${would ? '要整理' : '整理好了'} ${changed.length} 个文件：${changed.join('、')}\n`
      : '写法都是统一的，没有要整理的。\n',
  );
  if (left.length > 0)
    process.stdout.write(
      `这 ${left.length} 个没有动，里面有读不通或者少见的写法：${left.join('、')}\n`,
    );
  if (values.check && changed.length > 0) process.exitCode = 1;
}

/** A file may be named below the content folder or as the shell completes it. */
function named(content: string, given: string, path: string): boolean {
  return given === path || resolve(given) === join(content, path);
}
