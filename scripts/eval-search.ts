/** `npm run eval:search`: how often the search puts the right matter first. Runs the code the browser runs. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/register/folder.ts';
import { createSearcher } from '../src/search/client.ts';
import { buildMatterIndex, searchSource } from '../src/search/index.ts';
import { asOf, contentFolder } from '../src/settings.ts';
import { ask, type Evaluation, evaluate, type Figures, parseQueries } from './evaluating.ts';

const OWN = ['queries-dev.tsv', 'queries-own.tsv'].map((name) =>
  join(import.meta.dirname, '../tests', name),
);
const USAGE = `npm run eval:search -- [选项]
  --queries FILE      查询文件：查询⇥事项名|事项名⇥种类；不写就用自带的两份
  --format text|json  输出格式
`;

const options = readOptions();
if (typeof options === 'string') {
  process.stderr.write(options);
  process.exitCode = 2;
} else run(options);

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        queries: { type: 'string', multiple: true, default: OWN },
        format: { type: 'string', default: 'text' },
      },
    });
    if (values.format !== 'text' && values.format !== 'json')
      return `--format 只能写 text、json，现在是 ${values.format}\n`;
    return values;
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`;
  }
}

async function run({
  queries,
  format,
}: {
  readonly queries: readonly string[];
  readonly format: string;
}): Promise<void> {
  const { register } = readContent(contentFolder);
  if (!register) {
    process.stderr.write(`${contentFolder} 读不出来，先跑 npm run check\n`);
    process.exitCode = 1;
    return;
  }
  const { stage1, stage2, files } = await buildMatterIndex(searchSource(register, asOf));
  const searcher = createSearcher(stage1, stage2);
  const names = (query: string) => ask(searcher, query, files).hits.map((hit) => hit.name);
  const results = queries.map((file) => ({
    file: basename(file),
    ...evaluate(parseQueries(readFileSync(file, 'utf8')), names),
  }));
  if (format === 'json') process.stdout.write(`${JSON.stringify({ results }, null, 2)}\n`);
  else for (const result of results) process.stdout.write(asText(result));
}

function asText({ file, overall, byKind, misses }: Evaluation & { readonly file: string }): string {
  const rows = [['全部', overall] as const, ...Object.entries(byKind)];
  const lines = rows.map(([kind, figures]) => `${kind.padEnd(12)}${columns(figures)}`);
  const missed = misses.map(
    ({ query, expected, place, got }) =>
      `  ${query} → 第 ${place ?? '10 以后'} 位\n    应当：${expected.join(' | ')}\n    得到：${got.join(' | ')}`,
  );
  const heading = `${'种类'.padEnd(10)}条数  第一位  前三位  MRR@10  没结果`;
  return [file, heading, ...lines, `没排第一的 ${misses.length} 条`, ...missed, ''].join('\n');
}

function columns({ queries, first, three, mrr, empty }: Figures): string {
  return [
    String(queries).padStart(4),
    ...[first, three, mrr, empty].map((n) => n.toFixed(3).padStart(6)),
  ].join('  ');
}
