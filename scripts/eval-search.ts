/** `npm run eval:search`: how often the search puts the right matter first. Runs the code the browser runs. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readContent } from '../src/register/folder.ts';
import { createSearcher } from '../src/search/client.ts';
import { buildMatterIndex, searchSource } from '../src/search/index.ts';
import { asOf, contentFolder } from '../src/settings.ts';
import { commandLine, complain } from './command-line.ts';
import { type Evaluation, evaluate, type Figures, given, parseQueries } from './evaluating.ts';
import { ask } from './mcp/asking.ts';

const HERE = join(import.meta.dirname, '..');
/** Our own queries, and those that lie beside the project where it is developed. */
const USUAL = [
  'tests/queries-own.tsv',
  '../shared/data/queries-dev.tsv',
  '../shared/data/queries-dev-2.tsv',
]
  .map((path) => join(HERE, path))
  .filter(existsSync);
const USAGE = `npm run eval:search -- [选项]
  --queries FILE      查询文件：查询⇥事项名|事项名⇥种类⇥该找谁；不写就用自带的和旁边 shared/data/ 里的
  --town 编号         当作在这个乡镇问，可以写几次；不写就是没选乡镇
  --format text|json  输出格式
`;

const read = commandLine(USAGE, {
  queries: { type: 'string', multiple: true, default: USUAL },
  town: { type: 'string', multiple: true, default: [] as string[] },
  format: { type: 'string', default: 'text' },
});
if (read) {
  const { format } = read.values;
  if (format === 'text' || format === 'json') await run(read.values);
  else complain(`--format 只能写 text、json，现在是 ${format}`, USAGE);
}

async function run({
  queries,
  town: towns,
  format,
}: {
  readonly queries: readonly string[];
  readonly town: readonly string[];
  readonly format: string;
}): Promise<void> {
  const { register } = readContent(contentFolder);
  if (!register) {
    process.stderr.write(`${contentFolder} 读不出来，先跑 npm run check\n`);
    process.exitCode = 1;
    return;
  }
  const unknown = towns.find((id) => !register.towns.has(id));
  if (unknown !== undefined) {
    process.stderr.write(
      `没有编号为 ${unknown} 的乡镇；有 ${[...register.towns.keys()].join('、')}\n`,
    );
    process.exitCode = 2;
    return;
  }
  const { matters } = register;
  const { stage1, stage2, files } = await buildMatterIndex(searchSource(register, asOf));
  const searcher = createSearcher(stage1, stage2);
  const settings = towns.length > 0 ? towns : [undefined];
  const results = queries.flatMap((file) => {
    const asked = parseQueries(readFileSync(file, 'utf8'));
    return settings.map((town) => ({
      file: basename(file),
      ...(town ? { town } : {}),
      ...evaluate(asked, (query) =>
        given(
          ask(searcher, query, files, town),
          (id) => matters.get(id)?.name ?? '',
          (id) => matters.get(id)?.department.short ?? '',
        ),
      ),
    }));
  });
  if (format === 'json') process.stdout.write(`${JSON.stringify({ results }, null, 2)}\n`);
  else for (const result of results) process.stdout.write(asText(result));
}

function asText({
  file,
  town,
  overall,
  byKind,
  notOurs,
  sentAway,
  misses,
}: Evaluation & { readonly file: string; readonly town?: string }): string {
  const rows = [['全部', overall] as const, ...Object.entries(byKind)];
  const lines = rows.map(([kind, figures]) => `${kind.padEnd(12)}${columns(figures)}`);
  const missed = misses.map(
    ({ query, expected, bodies, place, got }) =>
      `  ${query} → 第 ${place ?? '10 以后'} 位\n    应当：${(expected.length > 0 ? expected : bodies).join(' | ')}\n    得到：${got.join(' | ')}`,
  );
  const heading = `${'种类'.padEnd(10)}条数  第一位  前三位  MRR@10  没结果  sure    near    none`;
  const [right, any, none] = [notOurs.right, notOurs.any, notOurs.none].map((n) => n.toFixed(3));
  const elsewhere =
    notOurs.queries > 0
      ? [`不归乡镇的 ${notOurs.queries} 条：找对了 ${right}，指出去 ${any}，none ${none}`]
      : [];
  return [
    `${file}${town ? `（在 ${town} 问）` : ''}`,
    heading,
    ...lines,
    ...elsewhere,
    `归乡镇的被指出去 ${sentAway.toFixed(3)}`,
    `没排第一的 ${misses.length} 条`,
    ...missed,
    '',
  ].join('\n');
}

function columns({ queries, first, three, mrr, empty, sure, near, none }: Figures): string {
  return [
    String(queries).padStart(4),
    ...[first, three, mrr, empty, sure, near, none].map((n) => n.toFixed(3).padStart(6)),
  ].join('  ');
}
