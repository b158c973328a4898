/** `npm run deadline`: from an event and its day to the days that matter, and whether a planned day is lawful. */
import { resolve } from 'node:path';
import {
  deadlinesOf,
  EVENTS,
  eventNamed,
  FIRST_EVENT_DAY,
  factsOf,
  HOLIDAYS,
  type OwnTerm,
  sayDay,
  TERM_FACTS,
  WHATS,
  workCalendar,
} from '../src/answers/index.ts';
import { type DeadlineJson, deadlineJson } from '../src/exchange/index.ts';
import { readContent } from '../src/register/folder.ts';
import { nearest, type Register } from '../src/register/index.ts';
import { FACTS } from '../src/schema/index.ts';
import { contentFolder } from '../src/settings.ts';
import { commandLine, complain } from './command-line.ts';
import { wrongDay, wrongFormat } from './questions.ts';

const USAGE = `npm run deadline -- --event E --date D [选项]
  --event 决定书送达          发生了什么：${EVENTS.map(({ name }) => name).join(' · ')}
  --date 2026-11-02           哪一天
  --matter ID                 关于哪个事项；不写按一般的罚款算
  --town linhe                在哪个乡镇
  --planned 2026-11-10        打算哪天做：合不合法
  --what 申请法院执行         打算做的是哪一件；不写按这件事后面通常要做的算
  --term 30日                 文书自己写的期限：30日、10个工作日、2个月
  --given 键=值               案情，可以写几个：处罚内容=限期拆除|罚款 · 持证=有|无 · 不公开理由=… · 告知期限=有|无 · 送达方式=公告 · 检测=10日 · 延长=是
  --format text|json          输出格式
  --content DIR               内容文件夹
`;

/** One fact in many words: 告知起诉期限, 检验, 公告送达. */
const TERM_WORDS = [
  [/告知/, '告知期限'],
  [/送达/, '送达方式'],
  [/检测|检验|检疫|鉴定/, '检测'],
  [/延长/, '延长'],
] as const satisfies readonly (readonly [RegExp, (typeof TERM_FACTS)[number]])[];

const read = commandLine(USAGE, {
  event: { type: 'string' },
  date: { type: 'string' },
  matter: { type: 'string' },
  town: { type: 'string' },
  planned: { type: 'string' },
  what: { type: 'string' },
  term: { type: 'string' },
  given: { type: 'string', multiple: true, default: [] },
  format: { type: 'string', default: 'text' },
  content: { type: 'string', default: contentFolder },
});
if (read) run(read.values);

function run(values: NonNullable<typeof read>['values']): void {
  const refuse = (sentence: string) => void complain(sentence, USAGE);
  const { date, planned, format } = values;
  if (values.event === undefined || date === undefined)
    return refuse('要写 --event 发生了什么、--date 哪一天');
  const names = EVENTS.map(({ name }) => name);
  const event = eventNamed(values.event);
  if (!event)
    return refuse(`不认识这件事：${values.event}${didYouMean(nearest(values.event, names))}`);
  const wrong = wrongDay({ '--date': date, '--planned': planned }) ?? wrongFormat(format);
  if (wrong) return refuse(wrong);
  if (date < FIRST_EVENT_DAY)
    return refuse(`${sayDay(FIRST_EVENT_DAY)}以前的案子，期限和条文不一样，这里不算`);
  const what = WHATS.find((word) => word === values.what);
  if (values.what !== undefined && !what)
    return refuse(`--what 只能写${WHATS.join('、')}，现在是 ${values.what}`);
  const term = values.term === undefined ? undefined : readTerm(values.term);
  if (values.term !== undefined && !term)
    return refuse(`--term 要写成 30日、10个工作日、2个月，现在是 ${values.term}`);
  const given = new Map<string, string>();
  for (const pair of values.given.flatMap((text) => text.split(/[;；]/))) {
    const [, key, value] = /^\s*([^=＝]+?)\s*[=＝]\s*(.+?)\s*$/.exec(pair) ?? [];
    if (!key || !value) return refuse(`--given 要写成 键=值，现在是 ${pair}`);
    given.set(TERM_WORDS.find(([word]) => word.test(key))?.[1] ?? key, value);
  }
  const { register } = readContent(resolve(values.content));
  if (!register) return refuse('内容读不通，请先运行 npm run check');
  const matter = values.matter === undefined ? undefined : register.matters.get(values.matter);
  if (values.matter !== undefined && !matter)
    return refuse(notFound('事项', values.matter, register.matters));
  if (values.town !== undefined && !register.towns.has(values.town))
    return refuse(notFound('乡镇', values.town, register.towns));
  const known = [...Object.keys(FACTS), ...TERM_FACTS];
  const idle = [...given.keys()].filter((key) => !known.includes(key));
  if (idle.length > 0) process.stderr.write(`算期限用不到：${idle.join('、')}\n`);
  const facts = factsOf({ event: event.id, day: date, matter, given, term });
  const days = deadlinesOf(
    { event: event.id, day: date, facts, planned, what },
    workCalendar(HOLIDAYS),
  );
  const answer = deadlineJson(register, days);
  process.stdout.write(format === 'json' ? `${JSON.stringify(answer, null, 2)}\n` : inText(answer));
}

/** 30日 · 10个工作日 · 2个月 */
function readTerm(text: string): OwnTerm | undefined {
  const [, count, unit] =
    /^\s*(\d+)\s*(?:个)?\s*(日|天|自然日|工作日|月)\s*内?\s*$/.exec(text) ?? [];
  if (!count || !unit || Number(count) === 0) return undefined;
  return {
    count: Number(count),
    unit: unit === '工作日' || unit === '月' ? unit : '自然日',
    basis: [],
  };
}

function notFound(
  kind: string,
  id: string,
  known: Register['matters'] | Register['towns'],
): string {
  return `没有这个${kind}：${id}${didYouMean(nearest(id, [...known.keys()]))}`;
}

function didYouMean(near: string | undefined): string {
  return near ? `，是不是 ${near}？` : '';
}

function inText({ days, verdict, rule, unknownAfter }: DeadlineJson): string {
  const lines = days.map(({ what, first, last, extended, cap, basis, counting }) => {
    const parts = [
      first && `最早 ${first}`,
      last && `最迟 ${last}`,
      extended && `经批准延长到 ${extended}`,
      cap && `${cap} 加满`,
    ].filter((part) => part);
    const cites = basis.map(({ law, article }) => `《${law}》${article}`).join('、');
    return `${what}：${parts.join('，') || '准确日期未知'}\n  ${counting}\n  ${cites}\n`;
  });
  const judged =
    verdict === null
      ? []
      : [verdict === 'ok' ? '打算的日子合法。\n' : `打算的日子不合法：${rule}。\n`];
  const gap = unknownAfter ? [`${unknownAfter} 以后的放假安排还没有公布。\n`] : [];
  return [...lines, ...judged, ...gap].join('');
}
