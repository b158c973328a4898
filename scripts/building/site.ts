/** Check, build, index, swap: a content folder in, a whole site or nothing out. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { COUNTY_LAW_INDEX, lawIndexFor } from '../../src/register/law-index-file.ts';
import type { Day } from '../../src/schema/index.ts';
import { type KeptValues, keptValues } from '../parsed-values.ts';
import { NO_PROGRESS, type Progress } from '../progress.ts';
import { putAssets } from './assets.ts';
import { type CompiledSite, compiledSite, entryOf } from './compiled.ts';
import type { Listing, Place } from './entry.ts';
import { putOffline } from './offline.ts';
import { type Output, openOutput } from './output.ts';
import { indexProse, mayBeProse } from './prose.ts';
import { type Published, publishedIn } from './published.ts';
import { fileOf, openPress } from './render.ts';
import { type Hands, type Task, together } from './second-thread.ts';
import { type SentSizes, sentSizes } from './sent-sizes.ts';
import { putSitemap } from './sitemap.ts';
import { besides, clear, recover, swapIn } from './swap.ts';
import { takeTurn } from './turn.ts';

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
  readonly sizes: SentSizes;
  readonly hands: (task: Task) => Hands;
  /** Tells whoever waits. */
  readonly steps: Progress;
}

/** For a single county: what earlier runs left in `.cache/`, and a second thread. */
export async function workshop(steps = NO_PROGRESS): Promise<Workshop> {
  return {
    compiled: await compiledSite(steps),
    values: keptValues(),
    sizes: sentSizes(),
    hands: together,
    steps,
  };
}

/** Writes down what this build leaves to builds after this run. */
export function keepTools({ values, sizes }: Workshop): void {
  values.keep();
  sizes.keep();
}

/** True when a new site stands in `out`; false when content has errors, which are printed, and `out` is untouched. */
export async function buildSite(order: BuildOrder, tools: Workshop): Promise<boolean> {
  mkdirSync(dirname(order.out), { recursive: true });
  const giveBack = takeTurn(besides(order.out).turn);
  try {
    recover(order.out);
    clear(order.out);
    const work = tools.hands({ compiled: tools.compiled, ...order });
    // A second thread that waits for work would keep a run alive that has failed.
    return await write(order, tools, work).finally(work.stop);
  } finally {
    tools.steps.clear();
    giveBack();
  }
}

async function write(
  { content, today, out, place }: BuildOrder,
  { compiled, values, sizes, steps }: Workshop,
  work: Hands,
): Promise<boolean> {
  steps.doing('读内容，查错误');
  const site = await entryOf(compiled, { content, today });
  const folder = basename(resolve(content));
  const { files, problems } = site.readSources(content);
  work.read({ files, folder });
  const reading = site.contentReader(values, lawIndexFor(content))(files, folder, problems);
  const found = reading.register
    ? site.judge(reading.register, today, site.RULES, undefined, 'error').problems
    : [];
  const errors = [...reading.problems, ...found]
    .filter(({ severity }) => severity === 'error')
    .sort(site.byPosition);
  if (errors.length > 0) {
    const { printText } = await import('../print/text.ts');
    process.stderr.write(printText(errors, reading, process.stderr.isTTY === true));
    process.stderr.write('内容有错误，没有生成网站；原来的网站没有动。\n');
    return false;
  }

  const output = openOutput(besides(out).next, out);
  const press = openPress(site, reading, place, content, compiled.key, output);
  const list = await press.list();
  const published = publishedIn(out, JSON.stringify([compiled.key, place, ownLawIndex(content)]));
  const rest = list.filter((listing) => !takenOver(listing, published, output));
  steps.doing(`写 ${rest.length} 个页面和文件`);
  const others = rest.filter((listing) => !mayBeProse(listing));
  let index = Promise.resolve();
  const first = async () => {
    for (const listing of rest.filter(mayBeProse)) await press.write(listing);
    // In a process of its own, while the other pages are written.
    index = indexProse(list.filter(mayBeProse), output);
    index.catch(() => {});
  };
  await work.write(press, others, output, first, steps);
  steps.done(others.length, others.length);
  steps.doing('列出离线要用的文件，换上新的网站');
  putAssets(compiled.assets, place.base, output);
  putSitemap(output, place, list);
  await index;
  const { from, through } = site.spanOfAll(today);
  putOffline(output, from, compiled.worker, sizes, through);
  swapIn(out);
  published.keep(
    list.flatMap(({ path, key }) => {
      const put = output.files.get(fileOf(path));
      return key !== undefined && put ? [[fileOf(path), key, put] as const] : [];
    }),
  );
  return true;
}

/** Puts the published page into the new site, where it is certain that it would come out the same. */
function takenOver({ path, key }: Listing, published: Published, output: Output): boolean {
  const put = key === undefined ? undefined : published.find(fileOf(path), key);
  if (put) output.take(fileOf(path), put);
  return put !== undefined;
}

/** The law index a county has put beside its content; the engine's own is code. */
function ownLawIndex(content: string): string {
  const file = join(content, COUNTY_LAW_INDEX);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
