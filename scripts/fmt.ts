/** `npm run fmt`: YAML in one way of writing. Meaning and comments stay; what cannot be kept is left as it is. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatFrontMatter, formatYaml, kindOf, readSources } from '../src/register/index.ts';
import { contentFolder } from '../src/settings.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: 'string', default: contentFolder },
    check: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
});
const content = resolve(values.content);
const changed: string[] = [];
const left: string[] = [];
for (const { path, text } of readSources(content).files) {
  const kind = kindOf(path)?.kind;
  if (!kind || (positionals.length > 0 && !positionals.some((p) => named(p, path)))) continue;
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

/** A file may be named below the content folder or as the shell completes it. */
function named(given: string, path: string): boolean {
  return given === path || resolve(given) === join(content, path);
}
