/** Check, build, index, swap: a content folder in, a whole site or nothing out. */
import { rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Day } from '../../src/schema/index.ts';
import { type KeptValues, keptValues } from '../parsed-values.ts';
import { copyAssets } from './assets.ts';
import { type CompiledSite, compiledSite, entryOf } from './compile.ts';
import type { Place } from './entry.ts';
import { writeOffline } from './offline.ts';
import { indexProse } from './prose.ts';
import { openPress } from './render.ts';
import { type Hands, type Task, together } from './second-thread.ts';
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
  readonly values: KeptValues;
  readonly hands: (task: Task) => Hands;
}

/** For a single county: what earlier runs left in `.cache/`, and a second thread. */
export async function workshop(): Promise<Workshop> {
  return { compiled: await compiledSite(), values: keptValues(), hands: together };
}

/** True when a new site stands in `out`; false when content has errors, which are printed, and `out` is untouched. */
export async function buildSite(
  { content, today, out, place }: BuildOrder,
  { compiled, values, hands }: Workshop,
): Promise<boolean> {
  recover(out);
  const { next } = besides(out);
  rmSync(next, { recursive: true, force: true });
  copyAssets(compiled.assets, place.base, next);

  const site = await entryOf(compiled, { content, today });
  const folder = basename(resolve(content));
  const { files, problems } = site.readSources(content);
  const work = hands({ compiled, files, folder, content, today, place, out: next });
  const reading = site.contentReader(values)(files, folder, problems);
  values.keep();
  const found = reading.register
    ? site.judge(reading.register, today, site.RULES, undefined, 'error').problems
    : [];
  const errors = [...reading.problems, ...found]
    .filter(({ severity }) => severity === 'error')
    .sort(site.byPosition);
  if (errors.length > 0) {
    await work.stop();
    rmSync(next, { recursive: true, force: true });
    const { printText } = await import('../print/text.ts');
    process.stderr.write(printText(errors, reading, process.stderr.isTTY === true));
    process.stderr.write('内容有错误，没有生成网站；原来的网站没有动。\n');
    return false;
  }

  const press = openPress(site.openSite(reading, place), compiled.key, next);
  const list = await press.list();
  await work.write(press, list);
  writeSitemap(next, place, list);
  await indexProse(next);
  writeOffline(next, today, compiled.worker);
  swapIn(out);
  return true;
}
