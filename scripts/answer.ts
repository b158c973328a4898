/** `npm run answer`: on this day, in this town, this act — who, against whom, in which order, until when, by which law. */
import { answerAct } from '../src/answers/index.ts';
import { actAnswerJson, asExpected, sayActAnswer } from '../src/exchange/index.ts';
import { ACTS, GIVEN_WORDS } from '../src/schema/index.ts';
import { askedFor } from './asked.ts';
import { commandLine, complain } from './command-line.ts';
import { askContent, FROM_CONTENT } from './questions.ts';

const USAGE = `npm run answer -- --town T --matter M [选项]
  --town linhe                哪个乡镇
  --matter ID                 哪个事项
  --on 2026-11-29             哪一天；不写就是今天
  --act 处罚决定              做了什么：${ACTS.join('、')}；不写就按事项通常作出的
  --event 违法行为 --event-date 2026-05-02
                              以前发生的事：违法行为、立案、作出决定
  --given 持证=有             案件里的情形，可以写几次：${GIVEN_WORDS}
  --as-expected               印成 content/expected/ 的一条，核对以后贴进去
  --format json|text          输出格式
  --content DIR               内容文件夹
例如：npm run answer -- --town linhe --matter tudi-quanshu-zhengyi-caijue --given 持证=有
`;

const given = commandLine(USAGE, {
  town: { type: 'string' },
  matter: { type: 'string' },
  on: { type: 'string' },
  act: { type: 'string' },
  event: { type: 'string' },
  'event-date': { type: 'string' },
  given: { type: 'string', multiple: true, default: [] },
  'as-expected': { type: 'boolean', default: false },
  ...FROM_CONTENT,
});
if (given) run(given.values);

function run(values: NonNullable<typeof given>['values']): void {
  const asked = askContent(values, '--on', values.on, USAGE);
  if (!asked) return;
  const { register } = asked;
  const question = askedFor(register, { ...values, on: asked.day });
  if (typeof question === 'string') return complain(question, USAGE);
  const found = answerAct(register, question);
  if (values['as-expected']) process.stdout.write(asExpected(question, found));
  else
    process.stdout.write(
      values.format === 'json'
        ? `${JSON.stringify(actAnswerJson(found), null, 2)}\n`
        : `${sayActAnswer(found)}\n`,
    );
}
