/** `npm run law -- compare` and `propose`: what takes the place of the articles a county cites, by two texts it keeps. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addDays } from '../src/answers/index.ts';
import { type County, citedOn, countyOf } from '../src/editing/index.ts';
import {
  comparisonBlocks,
  comparisonJson,
  comparisonTable,
  sayComparison,
  sayPair,
  tableXlsx,
  toHtml,
} from '../src/exchange/index.ts';
import { type Comparison, compareStatutes, type Statute, titleKey } from '../src/law/index.ts';
import { contentReader, readContent } from '../src/register/folder.ts';
import type { Day } from '../src/schema/index.ts';
import { complain } from './command-line.ts';
import { propose } from './proposing.ts';
import { wrongDay, wrongFormat } from './questions.ts';
import { statutesAt } from './statutes-at.ts';
import { makeFolder, writeFile } from './write-file.ts';

/** What stands behind the two words on the command line. */
interface Options {
  readonly content: string;
  readonly counties?: string | undefined;
  readonly today: string;
  readonly from?: string | undefined;
  readonly all: boolean;
  readonly write: boolean;
  readonly format: string;
  readonly out?: string | undefined;
}

/** `compare` prints, `propose` plans a change for one county or for each of a province. */
export async function comparing(
  word: 'compare' | 'propose',
  [old = '', now = '', ...more]: readonly string[],
  values: Options,
  usage: string,
): Promise<void> {
  const { today, all, format, out, from, write, counties } = values;
  if (now === '' || more.length > 0) return complain(`${word} 后面写旧文本、新文本，各一处`, usage);
  const wrong = wrongDay({ '--today': today, '--from': from }) ?? wrongFormat(format);
  if (wrong) return complain(wrong, usage);
  if (word === 'propose' && from === undefined)
    return complain('propose 要写 --from 新法施行的第一天，例如 2026-08-15', usage);
  const [before, after] = [statutesAt(old), statutesAt(now)];
  if (typeof before === 'string') return complain(before, usage);
  if (typeof after === 'string') return complain(after, usage);
  const names = counties === undefined ? [''] : countiesIn(counties);
  if (names.length === 0)
    return complain(`${counties} 里没有县：每个县一个文件夹，各有 site.yaml`, usage);
  for (const name of names) {
    const content = resolve(join(counties ?? values.content, name));
    const county = countyOf(readContent(content), contentReader(undefined, null));
    if ('refusal' in county) {
      complain(`${name}${county.refusal}`, '');
      continue;
    }
    if (word === 'compare')
      await printComparison(compareFor(county, [before, after], today, all), format, out);
    else {
      if (name !== '') {
        process.stdout.write(`【${name}】\n`);
        makeFolder(out ?? '.');
      }
      const patch = name === '' ? (out ?? '新旧法.patch') : join(out ?? '.', `${name}.patch`);
      const day = from ?? '';
      // Cited on the last day before: what the old law governs to its end.
      const comparison = compareFor(county, [before, after], addDays(day, -1), false);
      propose({ content, today, from: day, write }, county, comparison, patch);
    }
  }
}

function countiesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'site.yaml')))
    .sort();
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
async function printComparison(
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
    writeFile(out, written);
    process.stdout.write(`${sayComparison(comparison)}\n写好了 ${out}\n`);
  }
}
