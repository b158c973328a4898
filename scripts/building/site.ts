/** Check, build, index, swap: a content folder in, a whole site or nothing out. */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import type { Reading } from '../../src/register/index.ts';
import type { Day } from '../../src/schema/index.ts';
import { checkFolder } from '../checking.ts';
import { printText } from '../print/text.ts';
import { writeOffline } from './offline.ts';
import { indexProse } from './prose.ts';
import { besides, recover, swapIn } from './swap.ts';

export interface BuildOrder {
  readonly content: string;
  readonly today: Day;
  readonly out: string;
}

/** True when a new site stands in `out`; false when content has errors, which are printed, and `out` is untouched. */
export async function buildSite({ content, today, out }: BuildOrder): Promise<boolean> {
  recover(out);
  const checked = checkFolder(content, today);
  const colour = process.stderr.isTTY === true;
  const errors = checked.problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) process.stderr.write(printText(errors, checked, colour));
  if (errors.length > 0) {
    process.stderr.write('内容有错误，没有生成网站；原来的网站没有动。\n');
    return false;
  }

  // The same bytes whatever the shell says.
  process.env['NODE_ENV'] = 'production';
  // What the shell calls by these names would stand in for import.meta.env.BASE_URL and its like.
  for (const name of ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX'])
    delete process.env[name];
  // What was checked is what is built: src/site.ts takes this reading and makes none of its own.
  (globalThis as { quanzeReader?: () => Reading }).quanzeReader = () => checked;
  // Pages read these through src/settings.ts.
  process.env['QUANZE_CONTENT'] = content;
  process.env['QUANZE_TODAY'] = today;
  const { next } = besides(out);
  rmSync(next, { recursive: true, force: true });
  await build({ outDir: next, cacheDir: cacheOf(content), logLevel: 'warn' });
  await indexProse(next);
  await writeOffline(next, today);
  swapIn(out);
  return true;
}

/** Astro keeps rendered prose between builds; two counties must not find each other's. */
function cacheOf(content: string): string {
  const name = createHash('sha256').update(resolve(content)).digest('hex').slice(0, 12);
  return join('.cache', 'astro', name);
}
