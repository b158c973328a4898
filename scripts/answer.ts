/** `npm run answer`: on this day, in this town, this act — who, against whom, in which order, until when, by which law. */
import { resolve } from 'node:path';
import { answerAct } from '../src/answers/index.ts';
import { actAnswerJson, asExpected, sayActAnswer } from '../src/exchange/index.ts';
import { readContent } from '../src/register/folder.ts';
import { ACTS, FACTS } from '../src/schema/index.ts';
import { asOf, contentFolder } from '../src/settings.ts';
import { askedFor } from './asked.ts';
import { commandLine, complain } from './command-line.ts';
import { printText } from './print/text.ts';

const USAGE = `npm run answer -- --town T --matter M [选项]
  --town linhe                哪个乡镇
  --matter ID                 哪个事项
  --on 2026-11-29             哪一天；不写就是今天
  --act 处罚决定              做了什么：${ACTS.join('、')}；不写就按事项通常作出的
  --event 违法行为 --event-date 2026-05-02
                              以前发生的事：违法行为、立案、作出决定
  --given 持证=有             案件里的情形，可以写几次：${Object.entries(FACTS)
    .map(([key, values]) => `${key}=${values.join('|')}`)
    .join('、')}
  --as-expected               印成 content/expected/ 的一条，核对以后贴进去
  --format json|text          输出格式
  --content DIR               内容文件夹
例如：npm run answer -- --town linhe --matter tudi-quanshu-zhengyi-caijue --given 持证=有
`;

const given = commandLine(USAGE, {
  town: { type: 'string' },
  matter: { type: 'string' },
  on: { type: 'string', default: asOf },
  act: { type: 'string' },
  event: { type: 'string' },
  'event-date': { type: 'string' },
  given: { type: 'string', multiple: true, default: [] },
  'as-expected': { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  content: { type: 'string', default: contentFolder },
});
if (given) run(given.values);

function run(values: NonNullable<typeof given>['values']): void {
  if (!['json', 'text'].includes(values.format))
    return complain(`--format 只能写 json、text，现在是 ${values.format}`, USAGE);
  const read = readContent(resolve(values.content));
  if (!read.register) {
    process.stderr.write(printText(read.problems, read, process.stderr.isTTY === true));
    process.exitCode = 2;
    return;
  }
  const question = askedFor(read.register, values);
  if (typeof question === 'string') return complain(question, USAGE);
  const found = answerAct(read.register, question);
  if (values['as-expected']) process.stdout.write(asExpected(question, found));
  else
    process.stdout.write(
      values.format === 'json'
        ? `${JSON.stringify(actAnswerJson(found), null, 2)}\n`
        : `${sayActAnswer(found)}\n`,
    );
}
