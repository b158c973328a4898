/** `npm run deadline`: from an event and its day to the days that matter, and whether a planned day is lawful. */
import { resolve } from 'node:path';
import { EVENTS } from '../src/answers/index.ts';
import { readContent } from '../src/register/folder.ts';
import { contentFolder } from '../src/settings.ts';
import { daysFor, sayDays } from './asked-days.ts';
import { commandLine, complain } from './command-line.ts';
import { wrongFormat } from './questions.ts';

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
  const { format } = values;
  const wrong = wrongFormat(format);
  if (wrong) return complain(wrong, USAGE);
  const { register } = readContent(resolve(values.content));
  if (!register) return complain('内容读不通，请先运行 npm run check', USAGE);
  const days = daysFor(register, values);
  if (typeof days === 'string') return complain(days, USAGE);
  process.stdout.write(format === 'json' ? `${JSON.stringify(days, null, 2)}\n` : sayDays(days));
}
