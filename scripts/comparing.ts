/** `npm run law -- compare`: what takes the place of the articles this county cites, by two texts it keeps. */
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type County, citedOn } from '../src/editing/index.ts';
import {
  comparisonBlocks,
  comparisonJson,
  comparisonTable,
  sayComparison,
  sayPair,
  tableXlsx,
  toHtml,
} from '../src/exchange/index.ts';
import { noticeText } from '../src/import/index.ts';
import {
  type Comparison,
  compareStatutes,
  readStatute,
  readStatutes,
  type Statute,
  titleKey,
} from '../src/law/index.ts';
import type { Day } from '../src/schema/index.ts';

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

/** Compares what the county cites on a day, or every article; where it cites none of them, every article too. */
export function compareFor(
  county: County,
  [old, now]: readonly [readonly Statute[], readonly Statute[]],
  day: Day,
  all: boolean,
): Comparison {
  const cited = new Map<string, Set<string>>();
  for (const { law, article } of citedOn(county, day)) {
    const key = titleKey(county.register.laws.get(law)?.title ?? law);
    cited.set(key, (cited.get(key) ?? new Set()).add(article));
  }
  const asked = (title: string) => [...(cited.get(titleKey(title)) ?? [])];
  const known = old.some(({ title }) => asked(title).length > 0);
  const comparison = compareStatutes(old, now, all || !known ? undefined : asked);
  if (all || known) return comparison;
  return { ...comparison, doubts: ['本县没有引用这里的旧法，各条都比了。', ...comparison.doubts] };
}

/** Prints it, or writes it into the file whose ending says how. */
export async function printComparison(
  comparison: Comparison,
  format: string,
  out: string | undefined,
): Promise<void> {
  const kind = /\.(xlsx|json|html)$/.exec(out ?? '')?.[1] ?? format;
  const written =
    kind === 'xlsx'
      ? await tableXlsx(comparisonTable(comparison))
      : kind === 'html'
        ? toHtml(comparisonBlocks(comparison))
        : kind === 'json'
          ? `${JSON.stringify(comparisonJson(comparison), null, 2)}\n`
          : `${[...comparison.pairs.flatMap(sayPair), ...comparison.doubts, sayComparison(comparison)].join('\n')}\n`;
  if (out === undefined) process.stdout.write(written);
  else {
    writeFileSync(out, written);
    process.stdout.write(`${sayComparison(comparison)}\n写好了 ${out}\n`);
  }
}
