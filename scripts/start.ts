/** `npm start`: check, build, index, serve, and print the address. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { asOf, contentFolder, publishedAt } from '../src/settings.ts';
import { buildSite, keepTools, toolsOf } from './building/site.ts';
import { commandLine } from './command-line.ts';
import { livingCounty } from './living/county.ts';
import { stepsOn } from './progress.ts';
import { SHOW_OPTIONS, SHOW_USAGE, show } from './showing.ts';

const read = commandLine(`npm start -- [选项]\n${SHOW_USAGE}`, SHOW_OPTIONS);
const out = resolve('dist');
if (read && existsSync(out)) await buildAndShow(read.values);
else if (read) await showAtOnce(read.values);

type Where = NonNullable<typeof read>['values'];

async function buildAndShow(where: Where): Promise<void> {
  const order = { content: contentFolder, today: asOf, out, place: publishedAt };
  const tools = await toolsOf(stepsOn(process.stderr));
  const stands = await buildSite(order, tools);
  keepTools(tools);
  if (stands) await show(out, where);
  else process.exitCode = 1;
}

/** For whoever has just installed it: pages are drawn when they are asked for, until the site is built beside. */
async function showAtOnce(where: Where): Promise<void> {
  const { compiled, steps } = await toolsOf(stepsOn(process.stderr));
  steps.doing('读内容，查错误');
  const county = await livingCounty(contentFolder, asOf, publishedAt, compiled);
  await county.reread();
  if (county.errors === '') await show(out, where, county.at);
  const run = join(import.meta.dirname, 'run.mjs');
  const built = spawn(process.execPath, [run, 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  process.on('exit', () => built.kill());
  built.on('close', (code) => {
    if (code === 0) return void process.stdout.write('全部页面写好了。\n');
    // The build has printed the reason.
    process.exit(1);
  });
}
