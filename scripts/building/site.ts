/** Check, build, index, swap: a content folder in, a whole site or nothing out. */
import { rmSync } from 'node:fs';
import type { Day } from '../../src/schema/index.ts';
import { checkFolder } from '../checking.ts';
import { printText } from '../print/text.ts';
import { copyAssets } from './assets.ts';
import { compiledSite } from './compile.ts';
import type { Place } from './entry.ts';
import { forgetUnused } from './kept.ts';
import { writeOffline } from './offline.ts';
import { indexProse } from './prose.ts';
import { renderSite } from './render.ts';
import { writeSitemap } from './sitemap.ts';
import { besides, recover, swapIn } from './swap.ts';

export interface BuildOrder {
  readonly content: string;
  readonly today: Day;
  readonly out: string;
  readonly place: Place;
}

/** True when a new site stands in `out`; false when content has errors, which are printed, and `out` is untouched. */
export async function buildSite({ content, today, out, place }: BuildOrder): Promise<boolean> {
  recover(out);
  const checked = checkFolder(content, today);
  const colour = process.stderr.isTTY === true;
  const errors = checked.problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) process.stderr.write(printText(errors, checked, colour));
  if (errors.length > 0) {
    process.stderr.write('内容有错误，没有生成网站；原来的网站没有动。\n');
    return false;
  }

  // Pages read these through src/settings.ts.
  process.env['QUANZE_CONTENT'] = content;
  process.env['QUANZE_TODAY'] = today;
  const compiled = await compiledSite();
  const { next } = besides(out);
  rmSync(next, { recursive: true, force: true });
  copyAssets(compiled.assets, place.base, next);
  const files = await renderSite(compiled, checked, place, next);
  writeSitemap(next, place, files);
  await indexProse(next);
  writeOffline(next, today, compiled.worker);
  swapIn(out);
  forgetUnused(Date.now());
  return true;
}
