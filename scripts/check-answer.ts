/** `npm run check-answer`: what a text says of this county, claim by claim: right, wrong, or not ours. No model is asked. */
import { answerChecker, sayStatements, statementsJson } from '../src/statements/index.ts';
import { commandLine, complain } from './command-line.ts';
import { askContent, askedText, FROM_CONTENT } from './questions.ts';

const USAGE = `npm run check-answer -- 文件 [选项]
  文件                 别人写的回答：谁办、哪一条、多少钱、多少天、哪天起、什么电话；
                       .txt 或者 .docx，写 - 从标准输入读
  --today DATE         没有写明哪一天的，按这一天
  --format text|json   输出格式
  --content DIR        内容文件夹
有说错的，退出码是 1。没有查到“说错”，不等于全都对：不是这里的事，说不了对错。
`;

const given = commandLine(USAGE, { today: { type: 'string' }, ...FROM_CONTENT }, 'words');
if (given) run(given);

function run({ values, positionals }: NonNullable<typeof given>): void {
  const read = askedText(positionals);
  if (typeof read === 'string') return complain(read, USAGE);
  const asked = askContent(values, '--today', values.today, USAGE);
  if (!asked) return;
  const statements = answerChecker(asked.register, asked.day)(read.text);
  if (statements.some(({ verdict }) => verdict === 'wrong')) process.exitCode = 1;
  process.stdout.write(
    values.format === 'json'
      ? `${JSON.stringify(statementsJson(statements), null, 2)}\n`
      : sayStatements(statements),
  );
}
