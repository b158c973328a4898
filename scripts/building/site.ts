/** Check, build, index, swap: a content folder in, a whole site or nothing out. */
import { rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type ContentReader, readSources } from '../../src/register/index.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Day } from '../../src/schema/index.ts';
import { checkReading, readerWithCache } from '../checking.ts';
import { printText } from '../print/text.ts';
import { copyAssets } from './assets.ts';
import { type CompiledSite, compiledSite } from './compile.ts';
import type { Place } from './entry.ts';
import { writeOffline } from './offline.ts';
import { indexProse } from './prose.ts';
import { renderPages } from './render.ts';
import { type Sharing, shareWork, type Task } from './second-thread.ts';
import { writeSitemap } from './sitemap.ts';
import { besides, recover, swapIn } from './swap.ts';

export interface BuildOrder {
  readonly content: string;
  readonly today: Day;
  readonly out: string;
  readonly place: Place;
}

/** What one build may leave to the next: code, what was read before, and who else lends a hand. */
export interface Workshop {
  readonly compiled: CompiledSite;
  readonly read: ContentReader;
  readonly share: (task: Task) => Sharing;
}

/** For a single county: what earlier runs left in `.cache/`, and a second thread. */
export async function workshop(): Promise<Workshop> {
  return { compiled: await compiledSite(), read: readerWithCache(), share: shareWork };
}

/** True when a new site stands in `out`; false when content has errors, which are printed, and `out` is untouched. */
export async function buildSite(
  { content, today, out, place }: BuildOrder,
  { compiled, read, share }: Workshop,
): Promise<boolean> {
  recover(out);
  // Pages read these through src/settings.ts.
  process.env['QUANZE_CONTENT'] = content;
  process.env['QUANZE_TODAY'] = today;
  const { next } = besides(out);
  rmSync(next, { recursive: true, force: true });
  copyAssets(compiled.assets, place.base, next);

  const folder = basename(resolve(content));
  const { files, problems } = readSources(content);
  const work = share({ compiled, files, folder, place, out: next });
  const reading = read(files, folder, problems);
  const checked = checkReading(reading, today, RULES, undefined, 'error');
  const errors = checked.problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) {
    await work.stop();
    rmSync(next, { recursive: true, force: true });
    process.stderr.write(printText(errors, checked, process.stderr.isTTY === true));
    process.stderr.write('内容有错误，没有生成网站；原来的网站没有动。\n');
    return false;
  }

  const pages = await renderPages({ compiled, reading, place, out: next }, work.turn);
  await work.done();
  writeSitemap(next, place, pages);
  await indexProse(next);
  writeOffline(next, today, compiled.worker);
  swapIn(out);
  return true;
}
