/**
 * `npm run bench`: the numbers to hold, as tables, as report/bench.json and as report/bench.svg. Never a test: numbers
 * belong to the machine that printed them.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { drawn } from './bench/draw.ts';
import { others } from './bench/others.ts';
import { pagesMeasured } from './bench/pages.ts';
import { rowsPrinted, weightsPrinted } from './bench/print.ts';
import { growing } from './bench/province.ts';
import { publishing } from './bench/publish.ts';
import { commandLine } from './command-line.ts';

const REPORT = 'report';
const PARTS = ['pages', 'publish', 'others', 'province'] as const;
const USAGE = `npm run bench -- [选项]
  --only ${PARTS.join(',')}   只量哪些
  --counties 1,10,100    一起生成几个县
要量网页，先运行 npm run build。数字写在 ${REPORT}/。
`;

const read = commandLine(USAGE, {
  only: { type: 'string', default: PARTS.join(',') },
  counties: { type: 'string', default: '1,10,100' },
});
if (read) {
  const wanted = new Set(read.values.only.split(','));
  if (wanted.has('pages') && !existsSync('dist/index.html')) {
    process.stderr.write('还没有 dist/：请先运行 npm run build。\n');
    process.exitCode = 1;
  } else await bench(wanted, read.values.counties.split(',').map(Number));
}

async function bench(wanted: ReadonlySet<string>, sizes: readonly number[]): Promise<void> {
  const say = (text: string) => process.stdout.write(text);
  const pages = wanted.has('pages') ? await pagesMeasured() : undefined;
  if (pages) {
    say(`${rowsPrinted(pages.rows)}${weightsPrinted(pages.weights)}`);
    say('慢速按 Chrome 的 Slow 4G 和四分之一的处理器速度。\n\n');
  }
  const publish = wanted.has('publish') ? await publishing() : undefined;
  if (publish) say(rowsPrinted(publish));
  const compared = wanted.has('others') ? await others() : undefined;
  if (compared) say(rowsPrinted(compared));
  const province = wanted.has('province') ? await growing(sizes) : undefined;
  if (province) say(rowsPrinted(province.rows));
  mkdirSync(REPORT, { recursive: true });
  const numbers = { cores: availableParallelism(), pages, publish, compared, province };
  writeFileSync(join(REPORT, 'bench.json'), `${JSON.stringify(numbers, null, 1)}\n`);
  writeFileSync(join(REPORT, 'bench.svg'), drawn(numbers));
  say('全部数字写在 report/bench.json，图在 report/bench.svg。\n');
}
