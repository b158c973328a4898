/** `npm run diff`: what the content says now and did not say before, in sentences a reviewer reads. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { diffProblems, diffRegisters } from '../src/answers/index.ts';
import { toHtml, toMarkdown } from '../src/exchange/index.ts';
import { applyRules, RULES } from '../src/rules/index.ts';
import { asOf, contentFolder } from '../src/settings.ts';
import { checkFolder } from './checking.ts';
import { commandLine } from './command-line.ts';
import { readEarlier } from './earlier.ts';
import { diffBlocks } from './print/diff-blocks.ts';
import { printDiffJson } from './print/diff-json.ts';
import { otherFiles } from './print/other-files.ts';
import { printText } from './print/text.ts';
import { wrongDay } from './questions.ts';

const USAGE = `npm run diff -- [REF|DIR] [选项]
  REF|DIR                     同 git 里的哪个版本，或者哪个文件夹比；不写就同 HEAD 比
  --format md|json|html       输出格式
  --content DIR               内容文件夹
  --today 2026-11-21          按哪一天算
  --out FILE                  写进文件
`;

const read = commandLine(
  USAGE,
  {
    format: { type: 'string', default: 'md' },
    content: { type: 'string', default: contentFolder },
    today: { type: 'string', default: asOf },
    out: { type: 'string' },
  },
  'words',
);
const refusal = read && refusalOf(read);
if (refusal) {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 2;
} else if (read) run(read);

type Asked = NonNullable<typeof read>;

function refusalOf({ values: { format, today }, positionals }: Asked): string | undefined {
  if (!['md', 'json', 'html'].includes(format))
    return `--format 只能写 md、json、html，现在是 ${format}`;
  const many = positionals.length > 1;
  return (
    wrongDay({ '--today': today }) ??
    (many ? `只能同一个版本比，现在写了 ${positionals.join('、')}` : undefined)
  );
}

function run({ values: { format, today, out, ...values }, positionals }: Asked): void {
  const content = resolve(values.content);
  const [earlier = 'HEAD'] = positionals;
  const before = readEarlier(earlier, content);
  if (typeof before === 'string' || !before.register) {
    process.stderr.write(typeof before === 'string' ? before : '');
    process.exitCode = 2;
    return;
  }
  const now = checkFolder(content, today, RULES, undefined, before.register);
  if (!now.register) {
    process.stderr.write(printText(now.problems, now, process.stderr.isTTY === true));
    process.exitCode = 2;
    return;
  }
  const difference = diffRegisters(before.register, now.register, today);
  const earlierProblems = [
    ...before.problems,
    ...applyRules(before.register, today, RULES).problems,
  ];
  const report = {
    earlier,
    ...difference,
    problems: diffProblems(earlierProblems, now.problems),
    files: otherFiles(before.files, now.files),
  };
  const registers = { before: before.register, now: now.register };
  const print = { json: printDiffJson, md: markdown, html };
  const text = print[format as keyof typeof print](report, registers);
  if (out === undefined) process.stdout.write(text);
  else writeFileSync(out, text);
}

function markdown(...report: Parameters<typeof diffBlocks>): string {
  return toMarkdown(diffBlocks(...report));
}

function html(...report: Parameters<typeof diffBlocks>): string {
  return toHtml(diffBlocks(...report));
}
