/** Everything a county has, read at once: files and folders in, one report a file out. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import {
  AS_NEW,
  type FileReport,
  fileReport,
  HEADINGS_FILE,
  MISSED,
  NAMES_FILE,
  planTakeIn,
  readAnswers,
  readFile,
  refusedReport,
  shownRows,
  TAKEN_FILE,
  type TakeInPlan,
  type TakenFile,
  understand,
} from '../../src/import/index.ts';
import { contentReader, DRAFTS, lawIndexFor } from '../../src/register/folder.ts';
import { readDrafts } from '../drafts.ts';
import { townNamed } from '../lists.ts';
import { keptValues } from '../parsed-values.ts';
import { progressOn } from '../progress.ts';
import { wrongDay } from '../questions.ts';
import { writeFile } from '../write-file.ts';
import { clerkReport } from './clerk-report.ts';
import { givenFiles } from './files.ts';

/** What the command line asks for. */
export interface TakeIn {
  readonly paths: readonly string[];
  readonly report: string | undefined;
  readonly dryRun: boolean;
  readonly content: string;
  readonly today: string;
  /** Whose lists they are, where no sheet says it. */
  readonly town: string | undefined;
}

/** Under these endings old Word keeps what nothing here can open. */
const OLD_WORD = /\.(?:doc|wps)$/i;

/** The exit code: 2 where nothing could be read as a list, 0 otherwise. */
export async function takeIn(asked: TakeIn): Promise<number> {
  const { paths, report, dryRun, content, today } = asked;
  const progress = progressOn(process.stderr);
  const refuse = (message: string) => {
    progress.clear();
    process.stderr.write(`${message}\n`);
    return 2;
  };
  const wrong = wrongDay({ '--today': today });
  if (wrong) return refuse(wrong);
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) return refuse(`没有找到 ${missing}`);
  const files = givenFiles(paths, report);
  if (files.length === 0) return refuse('文件夹里没有能读的文件');
  const laws = lawIndexFor(resolve(content));
  const drafts = readDrafts(content);
  const answers = (file: string) => drafts.find(({ path }) => path === file)?.text ?? '';
  const headings = answers(HEADINGS_FILE);
  const given = readAnswers(headings);
  const taken: (TakenFile & { readonly refused?: string })[] = [];
  for (const { path, name, refused } of files) {
    progress.doing(`读 ${name}`);
    const grids = refused
      ? { refused }
      : await readFile(new Uint8Array(readFileSync(path)), basename(path));
    const sheets = 'refused' in grids ? [] : understand(path, grids, laws, given);
    const why = 'refused' in grids ? grids.refused : undefined;
    const place = relative(resolve(content), resolve(path)).replaceAll('\\', '/');
    const empty = sheets.every(
      ({ tables, directories }) => tables.length + directories.length === 0,
    );
    if (empty && OLD_WORD.test(path))
      taken.push({
        name,
        place,
        sheets: [],
        refused: '是旧格式的文档，没有读出表：请打开它，另存为 .docx 再导入',
      });
    else taken.push({ name, place, sheets, ...(why ? { refused: why } : {}) });
  }
  progress.doing('同一目录比对');
  const values = keptValues();
  const { register, problems } = contentReader(values, laws).folder(resolve(content));
  values.keep();
  if (!register || problems[0])
    return refuse('内容文件夹读不出来，请先运行 npm run check 改好，再导入');
  const town = asked.town === undefined ? undefined : townNamed(register, asked.town);
  if (typeof town === 'string') return refuse(town);
  const county = { register, drafts, laws, today, town: town?.name };
  const plan = planTakeIn(taken, county, answers(NAMES_FILE), headings);
  const reports = taken.map(({ name, sheets, refused }) =>
    refused === undefined
      ? fileReport(name, sheets, plan.planned, plan.aftermath.get(name))
      : refusedReport(name, refused),
  );
  // Where the report cannot be written, there are no drafts of which it would tell.
  if (report !== undefined) await writeReports(reports, report, (i) => files[i]?.report ?? '');
  const written = dryRun ? 0 : writeDrafts(join(resolve(content), DRAFTS), plan);
  progress.clear();
  for (const one of reports)
    process.stdout.write([said(one), ...(one.drafts ?? [])].map((line) => `${line}\n`).join(''));
  if (dryRun) process.stdout.write('试导，没有写文件。\n');
  else if (written > 0)
    process.stdout.write(
      `写了 ${written} 份草稿，在 content/${DRAFTS}/；能公布的用 publish-drafts 命令公布。\n`,
    );
  const asNew = reports.flatMap(shownRows).filter(({ why }) => why.includes(AS_NEW)).length;
  if (asNew > 0)
    process.stdout.write(
      `有 ${asNew} 项和一目录里的像是同一件，${AS_NEW}。公布以前请在 content/${DRAFTS}/${NAMES_FILE} 里答，答了再导一次；不答的，会重复公布。\n`,
    );
  const read = reports.filter(({ sheets }) => sheets.some((sheet) => sheet.read));
  if (read.length > 0) return 0;
  return refuse('没有一个文件是事项清单，什么都没有导入');
}

/** The number of files written, what the import keeps for itself not counted. */
function writeDrafts(folder: string, { files, withdrawn }: TakeInPlan): number {
  for (const [path, text] of files) writeFile(join(folder, path), text);
  for (const path of withdrawn) rmSync(join(folder, path), { force: true });
  return [...files.keys()].filter((path) => path !== TAKEN_FILE).length;
}

/**
 * One report beside the other, by the names of their files, and all of them as a page and a workbook for people; a single
 * file of data where that was asked for.
 */
async function writeReports(
  reports: readonly FileReport[],
  to: string,
  nameOf: (i: number) => string,
): Promise<void> {
  const [only] = reports;
  const single = reports.length === 1 && /\.json$/i.test(to);
  for (const [i, one] of (single && only ? [only] : reports).entries()) {
    const path = single ? to : join(to, `${nameOf(i)}.json`);
    writeFile(path, `${JSON.stringify(one, undefined, 1)}\n`);
  }
  if (single) return;
  const { html, xlsx } = await clerkReport(reports);
  writeFile(join(to, '报告.html'), html);
  writeFile(join(to, '报告.xlsx'), xlsx);
}

function said(report: FileReport): string {
  const { file, sheets } = report;
  const rows = shownRows(report);
  const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
  const unread = sheets.filter(({ read }) => !read).map(({ name, why }) => `${name}：${why}`);
  if (unread.length === sheets.length)
    return `${file}：没有导入。${sheets.map(({ name, why }) => (file.endsWith(name) ? why : `${name}：${why}`)).join('；')}`;
  const missed = rows.filter(({ why }) => why.startsWith(MISSED)).length;
  const lost = missed > 0 ? `；有 ${missed} 行没有着落，报告里逐行写着` : '';
  const left = rows.filter(({ verdict, name }) => verdict === 'refused' && name !== '').length;
  const aside = left > 0 ? `；没有收 ${left} 项，报告里逐行写着为什么` : '';
  const doubts = count('doubt') > 0 ? `，要人确认 ${count('doubt')} 项` : '';
  return `${file}：读了 ${count('taken') + count('doubt')} 项${doubts}${aside}${lost}${unread.length > 0 ? `；没有读的表：${unread.join('；')}` : ''}`;
}
