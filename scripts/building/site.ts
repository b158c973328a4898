/** Check, build, index, swap: a content folder in, a whole site or nothing out. */
import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { COUNTY_LAW_INDEX, lawIndexFor } from '../../src/register/law-index-file.ts';
import type { Day } from '../../src/schema/index.ts';
import { cacheFolder } from '../cache.ts';
import { type KeptValues, keptValues } from '../parsed-values.ts';
import { NO_PROGRESS, type Progress } from '../progress.ts';
import { makeFolder } from '../write-file.ts';
import { putAssets } from './assets.ts';
import { type CompiledSite, compiledSite, entryOf } from './compiled.ts';
import { archiveBeside, inArchive } from './data-archive.ts';
import type { Listing, Place } from './entry.ts';
import { type KeptTexts, keptTexts } from './kept.ts';
import { putOffline } from './offline.ts';
import { placeFor } from './ours.ts';
import { type Output, openOutput } from './output.ts';
import { indexProse, mayBeProse } from './prose.ts';
import { type Published, publishedIn, sourceOf } from './published.ts';
import { fileOf, openRenderer } from './render.ts';
import {
  learn,
  type SecondThread,
  type Share,
  secondThread,
  shareOf,
  writeShare,
} from './second-thread.ts';
import { putSitemap } from './sitemap.ts';
import { clear, namesBeside, recover, swapIn } from './swap.ts';
import { takeTurn } from './turn.ts';

export interface BuildOrder {
  readonly content: string;
  readonly today: Day;
  readonly out: string;
  readonly place: Place;
}

/** What a build works with, and leaves to the next one: code, and what was read and drawn before. */
export interface Tools {
  readonly compiled: CompiledSite;
  readonly values: KeptValues;
  readonly texts: KeptTexts;
  /** Whether a second thread may help; not where each county has a thread of its own. */
  readonly mayShare: boolean;
  /** Tells whoever waits. */
  readonly steps: Progress;
}

/** What earlier runs left in `.cache/`. */
export async function toolsOf(steps = NO_PROGRESS): Promise<Tools> {
  const compiled = await compiledSite(steps);
  const texts = keptTexts(compiled.key);
  return { compiled, values: keptValues(), texts, mayShare: true, steps };
}

/** Where each of many counties has its own. */
export const COUNTIES = join(cacheFolder, 'counties');

/** Those of one county of many, with a file of its own; what counties share, the first of them knows. */
export function toolsFor(content: string, compiled: CompiledSite, first?: Tools): Tools {
  const folder = join(COUNTIES, hash('sha256', resolve(content)).slice(0, 16));
  const values = keptValues(join(folder, 'parsed.jsonl'), first?.values);
  const texts = keptTexts(compiled.key, join(folder, 'texts.jsonl'), first?.texts);
  return { compiled, values, texts, mayShare: false, steps: NO_PROGRESS };
}

/** Writes down what this run leaves to the next one. */
export function keepTools({ values, texts }: Tools): void {
  values.keep();
  texts.keep();
}

/** True when a new site stands in `out`; false when content has errors, which are printed, and `out` is untouched. */
export async function buildSite(asked: BuildOrder, tools: Tools): Promise<boolean> {
  const order = { ...asked, out: placeFor(asked.out, asked.content) };
  makeFolder(dirname(order.out));
  const giveBack = takeTurn(namesBeside(order.out).turn);
  const beside: Beside = [];
  try {
    recover(order.out);
    clear(order.out);
    const { content, out, place } = order;
    const decides = [tools.compiled.key, place, ownLawIndex(content)];
    const published = publishedIn(out, JSON.stringify(decides));
    const source = sourceOf(content, order.today);
    if (published.stands(source)) return true;
    const second =
      tools.mayShare && !published.known
        ? secondThread({ compiled: tools.compiled, ...order }, tools.values)
        : undefined;
    // After a failure the second thread would go on waiting for work and keep the process alive.
    return await write(order, tools, { ...published, source }, beside, second).finally(
      second?.stop,
    );
  } finally {
    tools.steps.clear();
    // After a failure, too, the next build must not find somebody still writing.
    await Promise.allSettled(beside);
    giveBack();
  }
}

/** Work that goes on beside the first thread and writes into the same folder. */
type Beside = Promise<void>[];

async function write(
  { content, today, out, place }: BuildOrder,
  { compiled, values, texts, steps }: Tools,
  published: Published & { readonly source: string },
  beside: Beside,
  second: SecondThread | undefined,
): Promise<boolean> {
  const begun = (work: Promise<void>) => {
    beside.push(work);
    // It is awaited below; until then a failure of it must not end the process.
    work.catch(() => {});
    return work;
  };
  steps.doing('读内容，查错误');
  const site = await entryOf(compiled, { content, today });
  const folder = basename(resolve(content));
  const { files, problems } = site.readSources(content);
  await second?.read({ files, folder }, site.readAhead);
  const reading = site.contentReader(values, lawIndexFor(content))(files, folder, problems);
  const found = reading.register
    ? site.applyRules(reading.register, today, site.RULES, undefined, 'error').problems
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

  const output = openOutput(namesBeside(out).next, out);
  const renderer = openRenderer(site, reading, place, content, texts, output);
  const list = await renderer.list();
  const rest = list.filter((listing) => !takenOver(listing, published, output));
  // Before the data are packed: their schemas are among these.
  putAssets(compiled.assets, place.base, output, published);
  const same = new Set(output.files.keys());
  steps.doing(`写 ${rest.length} 个页面和文件`);
  const prose = rest.filter(mayBeProse);
  const data = rest.filter(inArchive);
  const others = shareOf(rest.filter((one) => !mayBeProse(one) && !inArchive(one)));
  const half = second?.write(others);
  const writeOf = (share: Share, before: number) =>
    writeShare(share, renderer, (taken) => steps.done(before + taken, rest.length));
  await writeOf(shareOf(prose), 0);
  // The full text in a process, all data in a thread, while the other pages are written.
  const index = begun(indexProse(list.filter(mayBeProse), output));
  await writeOf(shareOf(data), prose.length);
  const archive = begun(archiveBeside(output, out, published, same));
  await writeOf(others, prose.length + data.length);
  if (half) {
    const written = await half;
    output.adopt(written.files);
    learn(texts.table, written.texts);
  }
  steps.done(rest.length, rest.length);
  steps.doing('列出离线要用的文件，换上新的网站');
  putSitemap(output, place, list);
  const { from, through } = site.spanOfAll(today);
  await index;
  putOffline(output, from, compiled.worker, through, texts.find);
  await archive;
  const cleared = swapIn(out);
  const keys = new Map(list.map(({ path, key }) => [fileOf(path), key]));
  published.keep(
    published.source,
    [...output.files].map(([file, put]) => [file, keys.get(file) ?? '', put]),
  );
  await cleared;
  return true;
}

/** Puts the published page into the new site, where it is certain that it would come out the same. */
function takenOver({ path, key }: Listing, published: Published, output: Output): boolean {
  const put = published.find(fileOf(path), key);
  if (put) output.take(fileOf(path), put);
  return put !== undefined;
}

/** The law index a county has put beside its content; the engine's own is code. */
function ownLawIndex(content: string): string {
  const file = join(content, COUNTY_LAW_INDEX);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
