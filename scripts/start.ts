/** `npm start`: check, build, index, serve, and print the address. */
import { resolve } from 'node:path';
import { asOf, contentFolder, publishedAt } from '../src/settings.ts';
import { buildSite, keepTools, toolsOf } from './building/site.ts';
import { commandLine } from './command-line.ts';
import { stepsOn } from './progress.ts';
import { SHOW_OPTIONS, SHOW_USAGE, show } from './showing.ts';

const read = commandLine(`npm start -- [选项]\n${SHOW_USAGE}`, SHOW_OPTIONS);
if (read) {
  const out = resolve('dist');
  const order = { content: contentFolder, today: asOf, out, place: publishedAt };
  const tools = await toolsOf(stepsOn(process.stderr));
  const stands = await buildSite(order, tools);
  keepTools(tools);
  if (stands) await show(out, read.values);
  else process.exitCode = 1;
}
