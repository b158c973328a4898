/** The same answers by other builders: one page for each town and matter, by Hugo and by Eleventy, where they are present. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readContent } from '../../src/register/folder.ts';
import { contentFolder } from '../../src/settings.ts';
import { folderOf, provinceOf } from '../generating/county.ts';
import { demonstrationOf } from '../generating/demonstration.ts';
import { measured } from './measured.ts';
import { type Answer, put, writeEleventy, writeHugo } from './other-sites.ts';
import type { Row } from './print.ts';

/** Towns, and by which factor of Hugo's time we may need with search, and for pages alone. */
const SIZES = [
  { towns: 8, withSearch: 0.6, pages: 2 },
  { towns: 32, withSearch: 0.2, pages: 1 },
] as const;
const SEED = 1;
const CLAIMS = 290;

export async function others(): Promise<Row[]> {
  const hugo = found('hugo', ['version']);
  const eleventy = found('eleventy', ['--version']);
  if (!hugo) return [{ what: '同 Hugo 比', value: undefined, unit: '倍', note: '没有装 hugo' }];
  const rows: Row[] = [];
  for (const size of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'quanze-others-'));
    try {
      const { seconds: ours, answers, out } = await quanze(folder, size.towns);
      const site = join(folder, 'hugo');
      writeHugo(site, out, answers);
      const theirs = (await measured(hugo, ['--quiet'], { cwd: site })).seconds;
      const search = (
        await measured('node_modules/.bin/pagefind', ['--site', join(site, 'public'), '--quiet'])
      ).seconds;
      const of = `${size.towns} 个乡镇，${answers.length} 个答案`;
      rows.push(
        {
          what: `连搜索一起，同 Hugo + Pagefind 比（${of}）`,
          value: ours / (theirs + search),
          unit: '倍',
          bound: size.withSearch,
          note: `${ours.toFixed(1)} s 比 ${(theirs + search).toFixed(1)} s`,
        },
        {
          what: `只算网页，同 Hugo 比（${of}；我们的还是连搜索）`,
          value: ours / theirs,
          unit: '倍',
          bound: size.pages,
          note: `${ours.toFixed(1)} s 比 ${theirs.toFixed(1)} s`,
        },
      );
      if (!eleventy) continue;
      const other = join(folder, 'eleventy');
      writeEleventy(other, out, answers);
      const run = await measured(eleventy, ['--quiet'], { cwd: other }).catch(() => undefined);
      rows.push({
        what: `只算网页，同 Eleventy 比（${of}）`,
        value: run && ours / run.seconds,
        unit: '倍',
        note: run
          ? `${ours.toFixed(1)} s 比 ${run.seconds.toFixed(1)} s`
          : '它没有建成，多半是内存不够',
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return rows;
}

/** Our build of a made-up county, Word and Excel made before, and all answers that stand in it. */
async function quanze(folder: string, towns: number) {
  const content = join(folder, folderOf(0));
  const wanted = { towns, claims: CLAIMS, seed: SEED, prose: false };
  const province = provinceOf(demonstrationOf(readContent(contentFolder).files), wanted);
  for (const [path, text] of [...province.shared, ...province.county(0)]) put(content, path, text);
  const out = join(folder, 'dist');
  const build = () =>
    measured(process.execPath, ['scripts/run.mjs', 'build', '--out', out], {
      env: { QUANZE_CONTENT: content, QUANZE_CACHE: join(folder, 'cache') },
    });
  await build();
  const { seconds } = await build();
  return { seconds, out, answers: answersIn(join(out, 'data/v1')) };
}

/** Every claim that our own open data publish: a page each for the others. */
function answersIn(data: string): Answer[] {
  const read = (path: string) => JSON.parse(readFileSync(join(data, path), 'utf8'));
  const matters: readonly Published[] = read('matters.json').matters;
  const names = new Map(matters.map(({ id, name }) => [id, name]));
  const towns: readonly Published[] = read('towns.json').towns;
  return towns.flatMap(({ id, name }) =>
    (read(`towns/${id}.json`).claims as readonly { readonly matter: string }[]).map(
      ({ matter }) => ({ title: `${name}：${names.get(matter) ?? ''}`, town: id, matter }),
    ),
  );
}

interface Published {
  readonly id: string;
  readonly name: string;
}

/** The command, from node_modules, from the folder `QUANZE_BENCH_BIN`, or from the system. */
function found(name: string, args: readonly string[]): string | undefined {
  const places = [process.env['QUANZE_BENCH_BIN'], 'node_modules/.bin'].flatMap((folder) =>
    folder ? [resolve(folder, name)] : [],
  );
  return [...places, name].find((command) => spawnSync(command, args).status === 0);
}
