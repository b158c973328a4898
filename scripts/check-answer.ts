/** `npm run check-answer`: what a text says of this county, claim by claim: right, wrong, or not ours. No model is asked. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readContent } from '../src/register/folder.ts';
import { asOf, contentFolder } from '../src/settings.ts';
import { answerChecker, type Statement, statementsJson } from '../src/statements/index.ts';
import { commandLine, complain } from './command-line.ts';
import { printText } from './print/text.ts';

const USAGE = `npm run check-answer -- 文件 [选项]
  文件                 别人写的回答：谁办、哪一条、多少钱、多少天、哪天起、什么电话；写 - 从标准输入读
  --today DATE         没有写明哪一天的，按这一天
  --format text|json   输出格式
  --content DIR        内容文件夹
有说错的，退出码是 1。没有查到“说错”，不等于全都对：不是这里的事，说不了对错。
`;

const given = commandLine(
  USAGE,
  {
    today: { type: 'string', default: asOf },
    format: { type: 'string', default: 'text' },
    content: { type: 'string', default: contentFolder },
  },
  'words',
);
if (given) run(given);

function run({ values, positionals }: NonNullable<typeof given>): void {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    return complain(`要写一个文件，现在写了 ${positionals.length} 个`, USAGE);
  if (!['json', 'text'].includes(values.format))
    return complain(`--format 只能写 json、text，现在是 ${values.format}`, USAGE);
  const text = textOf(file);
  if (text === undefined) return complain(`${file} 打不开`, USAGE);
  const read = readContent(resolve(values.content));
  if (!read.register) {
    process.stderr.write(printText(read.problems, read, process.stderr.isTTY === true));
    process.exitCode = 2;
    return;
  }
  const statements = answerChecker(read.register, values.today)(text);
  if (statements.some(({ verdict }) => verdict === 'wrong')) process.exitCode = 1;
  process.stdout.write(
    values.format === 'json'
      ? `${JSON.stringify(statementsJson(statements), null, 2)}\n`
      : said(statements),
  );
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    return undefined;
  }
}

function said(statements: readonly Statement[]): string {
  if (statements.length === 0)
    return '没有看到能核对的话：谁办、哪一条、多少钱、多少天、哪天起、什么电话\n';
  const MARKS = { right: '对', wrong: '错', notOurs: '说不了' } as const;
  return statements
    .map(({ quote, verdict, truth }) =>
      verdict === 'wrong'
        ? `${MARKS[verdict]}　${quote}\n　　应当是 ${truth}\n`
        : `${MARKS[verdict]}　${quote}\n`,
    )
    .join('');
}
