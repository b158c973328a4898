/** One table of records into content/, with a line for every row that is not as it was. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { contentOf } from '../../src/editing/index.ts';
import { isRecordTable, RECORD_TABLES } from '../../src/exchange/index.ts';
import { planRecords, readFile } from '../../src/import/index.ts';
import { readContent } from '../../src/register/folder.ts';
import type { SourceFile } from '../../src/register/index.ts';
import { writeFile } from '../write-file.ts';

/** Which tables there are. */
export const tablesHint = (name: string) =>
  `没有叫 ${name} 的表，可以写 ${Object.entries(RECORD_TABLES)
    .map(([id, { title }]) => `${id}（${title}）`)
    .join('、')}`;

/** Files with the values in them; what cannot be read is left to the check. */
export function recordSources(files: readonly Pick<SourceFile, 'path' | 'text'>[]) {
  return files.flatMap(({ path, text }) => {
    const content = path.endsWith('.yaml') ? contentOf(path, text) : undefined;
    return content ? [{ path, text, value: content.value }] : [];
  });
}

/** Takes the table in. The exit code. */
export async function importRecords(asked: {
  readonly file: string;
  readonly table: string;
  readonly dryRun: boolean;
  readonly content: string;
}): Promise<number> {
  const refuse = (message: string) => {
    process.stderr.write(`${message}\n`);
    return 2;
  };
  const { file, table, dryRun } = asked;
  if (!isRecordTable(table)) return refuse(tablesHint(table));
  if (!existsSync(file)) return refuse(`没有找到文件 ${file}`);
  const content = resolve(asked.content);
  const { register, files } = readContent(content);
  if (!register) return refuse('内容文件夹读不出来，请先运行 npm run check');
  const grids = await readFile(new Uint8Array(readFileSync(file)), basename(file));
  if ('refused' in grids) return refuse(`${basename(file)}：${grids.refused}`);
  const plan = planRecords(grids, table, recordSources(files), register);
  if ('refused' in plan) return refuse(`${basename(file)}：${plan.refused}`);
  if (!dryRun) for (const { path, text } of plan.files) writeFile(join(content, path), text);
  for (const { row, outcome, what, says } of plan.rows)
    if (outcome !== '一致')
      process.stdout.write(`第 ${row} 行 ${outcome} ${what}：${says.join('；')}\n`);
  const counts = Object.entries(Object.groupBy(plan.rows, ({ outcome }) => outcome));
  const said =
    counts.map(([outcome, rows]) => `${outcome} ${rows.length}`).join('，') || '没有条目';
  process.stdout.write(
    `${said}。${dryRun ? '试导，没有写文件。' : `写了 ${plan.files.length} 个文件，请运行 npm run check。`}\n`,
  );
  return plan.rows.some(({ outcome }) => outcome === '跳过') ? 1 : 0;
}
