/** `npm run export`: a town's lists as workbooks or CSV files, for publishing or for editing in Excel. */
import { join, resolve } from 'node:path';
import { isRecordTable, recordTable, tableXlsx } from '../src/exchange/index.ts';
import { listCsv, listDescription, listTable, listXlsx } from '../src/exchange/list/index.ts';
import { readContent } from '../src/register/folder.ts';
import type { Register, Town } from '../src/register/index.ts';
import { LIST_SLUGS, LISTS, type List } from '../src/schema/index.ts';
import { asOf, contentFolder } from '../src/settings.ts';
import { commandLine } from './command-line.ts';
import { recordSources, tablesHint } from './importing/records.ts';
import { listNamed, listsHint, townNamed } from './lists.ts';
import { wrongDay } from './questions.ts';
import { writeFile } from './write-file.ts';

const USAGE = `npm run export -- [选项]
  --town T            乡镇的编号或者名称；不写就是全部
  --list L            powers（权力清单）、responsibilities（责任清单）、services（公共服务清单）；不写就是三张
  --table X           不导清单，导一种记录，改好了能导回来：inspection-plans、inspections、proofs、stations、
                      officers、agreements、requests、decided、discretion；写成 .xlsx
  --format xlsx|csv   不写就看 --out 的扩展名，再不然是 xlsx
  --out FILE          写到哪个文件；不止一张清单时是文件夹，不写就是 export/
  --content DIR       内容文件夹
  --today 2026-11-21  按哪一天的依据
例如：npm run export -- --town linhe --list powers --out 临河镇权力清单.xlsx
`;

const given = commandLine(USAGE, {
  town: { type: 'string' },
  list: { type: 'string' },
  table: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  content: { type: 'string', default: contentFolder },
  today: { type: 'string', default: asOf },
});
if (given) process.exitCode = await main(given);

async function main({ values }: NonNullable<typeof given>): Promise<number> {
  const refuse = (message: string) => {
    process.stderr.write(`${message}\n`);
    return 2;
  };
  const { today, out = '' } = values;
  const ending = /\.(xlsx|csv)$/i.exec(out)?.[1]?.toLowerCase();
  const format = values.format ?? ending ?? 'xlsx';
  if (format !== 'xlsx' && format !== 'csv')
    return refuse(`--format 只能写 xlsx、csv，现在是 ${format}`);
  if (ending !== undefined && ending !== format)
    return refuse(
      `--out 的扩展名是 .${ending}，--format 写的是 ${format}：改成一样的，或者不写 --format`,
    );
  const wrong = wrongDay({ '--today': today });
  if (wrong) return refuse(wrong);
  const list = values.list === undefined ? undefined : listNamed(values.list);
  if (values.list !== undefined && !list) return refuse(listsHint(values.list));

  const { register, files, problems } = readContent(resolve(values.content));
  const error = problems.find(({ severity }) => severity === 'error');
  if (!register || error)
    return refuse(
      `内容有错误，没有导出：${error?.message ?? '读不出来'}。请先运行 npm run check。`,
    );
  const { table } = values;
  if (table !== undefined) {
    if (!isRecordTable(table)) return refuse(tablesHint(table));
    if (format === 'csv') return refuse('--table 只导成 .xlsx');
    const made = recordTable(table, recordSources(files), register);
    const file = out || `${table}.xlsx`;
    writeFile(file, await tableXlsx(made));
    process.stdout.write(`${made.title}，${made.rows.length} 条：${file}\n`);
    return 0;
  }
  const town = values.town === undefined ? undefined : townNamed(register, values.town);
  if (typeof town === 'string') return refuse(town);

  const wanted = wantedLists(register, town, list);
  if (wanted.length === 0) return refuse('没有可以导出的条目：这张清单是空的。');
  const single = town !== undefined && list !== undefined;
  for (const { town, list } of wanted) {
    const name = `${town.id}-${LIST_SLUGS[list]}.${format}`;
    const file = single ? (values.out ?? name) : join(values.out ?? 'export', name);
    const table = listTable(register, town, list, today);
    writeFile(
      file,
      format === 'csv' ? listCsv(table) : await listXlsx(table, listDescription(list)),
    );
    process.stdout.write(`${table.title}，${table.rows.length} 条：${file}\n`);
  }
  return 0;
}

function wantedLists(register: Register, town: Town | undefined, list: List | undefined) {
  return (town ? [town] : [...register.towns.values()]).flatMap((own) =>
    (list ? [list] : LISTS)
      .filter((one) => own.claims.some((claim) => claim.list === one))
      .map((one) => ({ town: own, list: one })),
  );
}
