/** Texts of statutes that somebody keeps: a folder, one text, or a table with a line an article. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { noticeText } from '../src/import/index.ts';
import { readStatute, readStatutes, type Statute } from '../src/law/index.ts';

/** Statutes in a table, in one text, or in a folder of either; a sentence where they cannot be read. */
export function statutesAt(path: string): Statute[] | string {
  if (!existsSync(path)) return `没有找到 ${path}`;
  if (!statSync(path).isDirectory()) return statutesIn(path);
  const files = globSync('**/*.{txt,md,docx,tsv,tsv.gz}', { cwd: path }).sort();
  const all: Statute[] = [];
  for (const file of files) {
    const statutes = statutesIn(join(path, file));
    if (typeof statutes === 'string') return statutes;
    all.push(...statutes);
  }
  return all.length > 0
    ? all
    : `${path} 里没有法律文本：认得 .txt、.md、.docx，和列名 title、effective、article、text 的 .tsv`;
}

function statutesIn(file: string): Statute[] | string {
  const bytes = readFileSync(file);
  if (/\.tsv(\.gz)?$/.test(file))
    return readStatutes(
      (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n'),
    );
  const text = noticeText(new Uint8Array(bytes));
  if (typeof text !== 'string') return `${file}：${text.refused}`;
  const statute = readStatute(text, basename(file).replace(/\.\w+$/, ''));
  return statute.articles.length > 0 ? [statute] : `${file} 里没有“第……条”开头的条文`;
}
