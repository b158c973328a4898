/** One county, ten, a hundred: how time, memory and bytes grow. */
import { globSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measured } from './measured.ts';
import type { Row } from './print.ts';

const TOWNS = 15;
const CLAIMS = 290;
/** DESIGN and the promise of one laptop: a hundred counties in ten minutes, one after another or warm. */
const SECONDS_OF_HUNDRED = 600;
const MEGABYTES = 4096;
const EXPONENT = 1.05;

export interface Scale {
  readonly counties: number;
  readonly answers: number;
  readonly seconds: number;
  readonly peak: number | undefined;
  readonly pages: number;
  readonly megabytes: number;
}

/** Builds provinces of these sizes in one warm process each; Word and Excel are made in a first, separate run. */
export async function growing(sizes: readonly number[]): Promise<{ rows: Row[]; scales: Scale[] }> {
  const rows: Row[] = [];
  const scales: Scale[] = [];
  for (const counties of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'quanze-province-'));
    try {
      const content = join(folder, 'content');
      const run = (script: string, ...args: string[]) =>
        measured(process.execPath, ['scripts/run.mjs', script, ...args], {
          env: { QUANZE_CACHE: join(folder, 'cache') },
        });
      await run('generate', '--counties', `${counties}`, '--towns', `${TOWNS}`, '--out', content);
      const out = join(folder, 'dist');
      const build = () => run('build-province', '--counties', content, '--out', out);
      const all = await build();
      const { seconds, peak } = await build();
      const scale = { counties, answers: counties * TOWNS * CLAIMS, seconds, peak, ...sizeOf(out) };
      scales.push(scale);
      rows.push(
        {
          what: `${counties} 个县，${TOWNS} 个乡镇`,
          value: seconds,
          unit: 's',
          ...(counties === 100 ? { bound: SECONDS_OF_HUNDRED } : {}),
          note: `约 ${scale.answers} 个答案，${scale.pages} 页，${Math.round(scale.megabytes)} MB；连 Word、Excel 第一次 ${all.seconds.toFixed(0)} s`,
        },
        {
          what: `${counties} 个县的内存（MB）`,
          value: peak && Math.round(peak),
          unit: '',
          bound: MEGABYTES,
        },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const [first, last] = [scales[0], scales.at(-1)];
  if (first && last && first !== last)
    rows.push({
      what: `从 ${first.counties} 个县到 ${last.counties} 个县，时间增长的指数`,
      value: Math.log(last.seconds / first.seconds) / Math.log(last.counties / first.counties),
      unit: '',
      bound: EXPONENT,
    });
  return { rows, scales };
}

function sizeOf(out: string): { pages: number; megabytes: number } {
  let pages = 0;
  let bytes = 0;
  for (const county of readdirSync(out))
    for (const file of globSync('**/*.*', { cwd: join(out, county) })) {
      if (file.endsWith('.html')) pages++;
      bytes += statSync(join(out, county, file)).size;
    }
  return { pages, megabytes: bytes / 1024 / 1024 };
}
