/** `npm run publish-drafts`: what was taken in and holds becomes content; the rest stays, with the reason. */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publishDrafts } from '../src/editing/index.ts';
import { contentReader, DRAFTS, lawIndexFor, readSources } from '../src/register/folder.ts';
import { kindOf } from '../src/register/index.ts';
import { asOf, contentFolder } from '../src/settings.ts';
import { commandLine } from './command-line.ts';
import { readDrafts } from './drafts.ts';
import { wrongDay } from './questions.ts';
import { writeFile } from './write-file.ts';

const USAGE = `npm run publish-drafts -- [选项]
  把 content/drafts/ 里能公布的记录放进 content/；检查通不过的留在草稿里，写明为什么。已有的文件不覆盖，只添缺的
  --dry-run        只看结果，不写文件
  --content DIR    内容文件夹
  --today DATE     按哪一天检查
`;
/** As many reasons are printed; the rest are counted. */
const MOST_SAID = 20;

const given = commandLine(USAGE, {
  'dry-run': { type: 'boolean', default: false },
  content: { type: 'string', default: contentFolder },
  today: { type: 'string', default: asOf },
});
if (given) process.exitCode = main(given.values);

function main(values: NonNullable<typeof given>['values']): number {
  const refuse = (sentence: string) => {
    process.stderr.write(`${sentence}\n`);
    return 2;
  };
  const { today } = values;
  const wrong = wrongDay({ '--today': today });
  if (wrong) return refuse(wrong);
  const content = resolve(values.content);
  const drafts = readDrafts(content);
  if (!drafts.some(({ path }) => kindOf(path))) return refuse('content/drafts/ 里没有草稿');
  const { files, problems } = readSources(content);
  if (problems[0]) return refuse(`内容读不出来，请先运行 npm run check：${problems[0].message}`);
  const read = contentReader(undefined, lawIndexFor(content));
  const {
    changed,
    drafts: left,
    records,
    entries,
    stays,
  } = publishDrafts({ files, drafts, read, today });
  if (!values['dry-run']) {
    for (const [path, text] of changed) writeFile(join(content, path), text);
    for (const [path, text] of left)
      if (text === undefined) rmSync(join(content, DRAFTS, path));
      else writeFile(join(content, DRAFTS, path), text);
  }
  process.stdout.write(
    `${values['dry-run'] ? '试运行，没有写文件。可以公布' : '公布了'} ${records} 个文件、${entries} 条（承接、人员）；留在草稿里 ${stays.length} 处。\n`,
  );
  for (const { path, entry, why } of stays.slice(0, MOST_SAID))
    process.stdout.write(`  ${path}${entry ? `（${entry}）` : ''}：${why}\n`);
  if (stays.length > MOST_SAID) process.stdout.write(`  还有 ${stays.length - MOST_SAID} 处。\n`);
  return 0;
}
