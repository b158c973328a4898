/** `npm run import`: a list out of a county's own tables into content/, with a report row by row. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import {
  countsOf,
  gridsOf,
  importReport,
  NO_MAP,
  planImport,
  readMap,
} from '../src/import/index.ts';
import { readContent } from '../src/register/folder.ts';
import { isDay, LIST_SLUGS } from '../src/schema/index.ts';
import { asOf, contentFolder } from '../src/settings.ts';
import { commandLine, complain } from './command-line.ts';
import { listNamed, listsHint, townNamed } from './lists.ts';
import { progressOn } from './progress.ts';

const USAGE = `npm run import -- 文件 --town T --list L [选项]
  文件             .xlsx、.xls、.csv、.tsv，或者从网页上复制下来存成的 .html、.txt
  --town T         乡镇的编号或者名称
  --list L         powers（权力清单）、responsibilities（责任清单）、services（公共服务清单）
  --dry-run        只看结果，不写文件
  --map MAP.yaml   列名、行和共同内容的对应：
                     columns: { 表里的列名: 我们的列名 }
                     rows: { 12: 事项编号, 15: 新事项 }
                     defaults: { 赋权方式: 法定, 从哪天起: 2026-01-01, 运行情况: 正常运行 }
  --domain D       新事项的领域，表里看不出来时用
  --report FILE    报告写到哪里；不写就印在屏幕上
  --content DIR    内容文件夹
  --today DATE     按哪一天
例如：npm run import -- 临河镇清单.xlsx --town linhe --list powers --dry-run --report 报告.md
`;

const given = commandLine(
  USAGE,
  {
    town: { type: 'string' },
    list: { type: 'string' },
    map: { type: 'string' },
    domain: { type: 'string' },
    report: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    content: { type: 'string', default: contentFolder },
    today: { type: 'string', default: asOf },
  },
  'words',
);
if (given) process.exitCode = main(given);

function main({ values, positionals }: NonNullable<typeof given>): number {
  const progress = progressOn(process.stderr);
  const refuse = (message: string) => {
    progress.clear();
    process.stderr.write(`${message}\n`);
    return 2;
  };
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    // npm keeps flags to itself that do not stand behind a --.
    const now = more.length > 0 ? `现在是 ${positionals.join('、')}` : '现在没有写';
    complain(`要写一个文件，${now}。npm run import 后面先写一个 --，再写文件和选项`, USAGE);
    return 2;
  }
  if (values.town === undefined || values.list === undefined)
    return refuse('要写明哪个乡镇、哪张清单，例如 --town linhe --list powers');
  if (!isDay(values.today))
    return refuse(`--today 要写成 2026-11-21 这样的日期，现在是 ${values.today}`);
  const list = listNamed(values.list);
  if (!list) return refuse(listsHint(values.list));
  const missing = [file, values.map].find((path) => path !== undefined && !isFile(path));
  if (missing !== undefined) return refuse(`没有找到文件 ${missing}`);
  const content = resolve(values.content);
  progress.doing('读内容文件夹');
  const { register } = readContent(content);
  if (!register) return refuse('内容文件夹读不出来，请先运行 npm run check');
  const town = townNamed(register, values.town);
  if (typeof town === 'string') return refuse(town);
  if (values.domain !== undefined && !register.site.domains.some(({ id }) => id === values.domain))
    return refuse(
      `没有叫 ${values.domain} 的领域，可以写 ${register.site.domains.map(({ id }) => id).join('、')}`,
    );
  const map =
    values.map === undefined ? NO_MAP : readMap(readFileSync(values.map, 'utf8'), values.map);
  if (typeof map === 'string') return refuse(map);

  const source = basename(file);
  progress.doing(`读 ${source}`);
  const grids = gridsOf(source, readFileSync(file));
  if ('refused' in grids) return refuse(`${source}：${grids.refused}`);
  const path = join(content, 'towns', town.id, `${LIST_SLUGS[list]}.yaml`);
  const listText = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const target = { register, town, list, asOf: values.today, listText, source };
  const plan = planImport(grids, target, { ...map, domain: values.domain }, progress.done);
  if ('refused' in plan) return refuse(`${source}：${plan.refused}`);

  const dryRun = values['dry-run'];
  if (!dryRun)
    for (const { path, text } of plan.files) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    }
  const report = importReport(plan, { source, title: `${town.name}${list}`, dryRun });
  if (values.report === undefined) process.stdout.write(report);
  else {
    mkdirSync(dirname(resolve(values.report)), { recursive: true });
    writeFileSync(values.report, report);
    const counts = countsOf(plan)
      .map(([outcome, count]) => `${outcome} ${count}`)
      .join('，');
    process.stdout.write(
      `${counts || '没有条目'}。${dryRun ? '试导，没有写文件。' : ''}报告：${values.report}\n`,
    );
  }
  return 0;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
