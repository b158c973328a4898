/** `npm run screen`: which sentences of a department's notice put work on towns, and whether it is on their lists. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { docxOf } from '../src/exchange/index.ts';
import { noticeText } from '../src/import/index.ts';
import { readContent } from '../src/register/folder.ts';
import {
  type Against,
  listsAgainst,
  replyTo,
  requestFor,
  sayHit,
  screen,
  screenJson,
} from '../src/screening/index.ts';
import { asOf, contentFolder } from '../src/settings.ts';
import { commandLine, complain } from './command-line.ts';
import { townNamed } from './lists.ts';
import { printText } from './print/text.ts';

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
    format: { type: 'string', default: 'text' },
    content: { type: 'string', default: contentFolder },
    today: { type: 'string', default: asOf },
  },
  'words',
);
if (given) await run(given);

async function run({ values, positionals }: NonNullable<typeof given>): Promise<void> {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    return complain(`要写一个文件，现在写了 ${positionals.length} 个`, USAGE);
  if (!['json', 'text'].includes(values.format))
    return complain(`--format 只能写 json、text，现在是 ${values.format}`, USAGE);
  const bytes = bytesOf(file);
  if (!bytes) return complain(`${file} 打不开`, USAGE);
  const text = noticeText(bytes);
  if (typeof text !== 'string') return complain(`${file}：${text.refused}`, USAGE);
  const read = readContent(resolve(values.content));
  const { register } = read;
  if (!register) {
    process.stderr.write(printText(read.problems, read, process.stderr.isTTY === true));
    process.exitCode = 2;
    return;
  }
  const town = values.town === undefined ? undefined : townNamed(register, values.town);
  if (typeof town === 'string') return complain(town, USAGE);
  const against = listsAgainst(register, values.today, town);
  if ('refused' in against) {
    process.stderr.write(`${against.refused}。\n`);
    process.exitCode = 2;
    return;
  }
  const hits = screen(register, text, values.today, against.towns);
  const title = text.trim().split('\n', 1)[0]?.trim() ?? '';
  for (const [path, sheet] of [
    [values.reply, replyTo(hits, title, against)],
    [values.request, requestFor(hits, title, against)],
  ] as const)
    if (path !== undefined) writeFileSync(path, await docxOf(sheet, values.today));
  process.stdout.write(
    values.format === 'json'
      ? `${JSON.stringify(screenJson(hits), null, 2)}\n`
      : said(hits, against),
  );
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return undefined;
  }
}

function said(hits: ReturnType<typeof screen>, { says, called }: Against): string {
  const outside = hits.filter(({ item }) => !item).length;
  const lines = hits.map((hit) => `  ${hit.quote}\n    → ${sayHit(hit)}`);
  return `对照${says}的清单：${hits.length} 处要${called}去做，${outside} 处不在清单上。\n${lines.join('\n')}\n`;
}
