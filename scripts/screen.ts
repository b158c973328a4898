/** `npm run screen`: which sentences of a department's notice put work on towns, and whether it is on their lists. */
import { writeFileSync } from 'node:fs';
import { docxOf } from '../src/exchange/index.ts';
import {
  type Against,
  listsAgainst,
  replyTo,
  requestFor,
  sayHit,
  screen,
  screenJson,
} from '../src/screening/index.ts';
import { commandLine, complain } from './command-line.ts';
import { townNamed } from './lists.ts';
import { askContent, askedText, FROM_CONTENT } from './questions.ts';

const USAGE = `npm run screen -- 来文 [选项]
  来文               部门的通知、方案、任务表、责任书、考核细则、纪要：.txt 或者 .docx
  --town linhe       对照哪个乡镇的清单；不写就对照全县各乡镇的
  --reply OUT.docx   答复意见，写成 Word
  --request OUT.docx 清单上没有的，写成职责准入申请表
  --format text|json 输出格式
  --content DIR      内容文件夹
  --today DATE       按哪一天
结果只是建议，由人逐条核对。
`;

const given = commandLine(
  USAGE,
  {
    town: { type: 'string' },
    reply: { type: 'string' },
    request: { type: 'string' },
    today: { type: 'string' },
    ...FROM_CONTENT,
  },
  'words',
);
if (given) await run(given);

async function run({ values, positionals }: NonNullable<typeof given>): Promise<void> {
  const read = askedText(positionals);
  if (typeof read === 'string') return complain(read, USAGE);
  const { text } = read;
  const asked = askContent(values, '--today', values.today, USAGE);
  if (!asked) return;
  const { register, day } = asked;
  const town = values.town === undefined ? undefined : townNamed(register, values.town);
  if (typeof town === 'string') return complain(town, USAGE);
  const against = listsAgainst(register, day, town);
  if ('refused' in against) {
    process.stderr.write(`${against.refused}。\n`);
    process.exitCode = 2;
    return;
  }
  const hits = screen(register, text, day, against.towns);
  const title = text.trim().split('\n', 1)[0]?.trim() ?? '';
  for (const [path, sheet] of [
    [values.reply, replyTo(hits, title, against)],
    [values.request, requestFor(hits, title, against)],
  ] as const)
    if (path !== undefined) writeFileSync(path, await docxOf(sheet, day));
  process.stdout.write(
    values.format === 'json'
      ? `${JSON.stringify(screenJson(hits), null, 2)}\n`
      : said(hits, against),
  );
}

function said(hits: ReturnType<typeof screen>, { says, called }: Against): string {
  const outside = hits.filter(({ item }) => !item).length;
  const lines = hits.map((hit) => `  ${hit.quote}\n    → ${sayHit(hit)}`);
  return `对照${says}的清单：${hits.length} 处要${called}去做，${outside} 处不在清单上。\n${lines.join('\n')}\n`;
}
