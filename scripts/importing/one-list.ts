/** One list of one town into content/, with a report row by row. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import {
  countsOf,
  importReport,
  NO_MAP,
  planImport,
  readFile,
  readMap,
} from '../../src/import/index.ts';
import { readContent } from '../../src/register/folder.ts';
import { LIST_SLUGS } from '../../src/schema/index.ts';
import { listNamed, listsHint, townNamed } from '../lists.ts';
import { progressOn } from '../progress.ts';
import { isFile, wrongDay } from '../questions.ts';
import { writeFile } from '../write-file.ts';

/** One list, as the command line names it. */
export interface OneList {
  readonly file: string;
  readonly town: string;
  readonly list: string;
  readonly map: string | undefined;
  readonly domain: string | undefined;
  readonly report: string | undefined;
  readonly dryRun: boolean;
  readonly content: string;
  readonly today: string;
}

/** Takes one list of one town in, entry by entry, the way our own workbooks come back. The exit code. */
export async function importOneList(values: OneList): Promise<number> {
  const progress = progressOn(process.stderr);
  const refuse = (message: string) => {
    progress.clear();
    process.stderr.write(`${message}\n`);
    return 2;
  };
  const { file } = values;
  const wrong = wrongDay({ '--today': values.today });
  if (wrong) return refuse(wrong);
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
  const grids = await readFile(new Uint8Array(readFileSync(file)), source);
  if ('refused' in grids) return refuse(`${source}：${grids.refused}`);
  const path = join(content, 'towns', town.id, `${LIST_SLUGS[list]}.yaml`);
  const listText = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const target = { register, town, list, asOf: values.today, listText, source };
  const plan = planImport(grids, target, { ...map, domain: values.domain }, progress.done);
  if ('refused' in plan) return refuse(`${source}：${plan.refused}`);

  const { dryRun } = values;
  if (!dryRun) for (const { path, text } of plan.files) writeFile(join(content, path), text);
  const report = importReport(plan, { source, title: `${town.name}${list}`, dryRun });
  if (values.report === undefined) process.stdout.write(report);
  else {
    writeFile(values.report, report);
    const counts = countsOf(plan)
      .map(([outcome, count]) => `${outcome} ${count}`)
      .join('，');
    process.stdout.write(
      `${counts || '没有条目'}。${dryRun ? '试导，没有写文件。' : ''}报告：${values.report}\n`,
    );
  }
  return 0;
}
