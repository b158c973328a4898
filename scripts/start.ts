/** `npm start`: check, build, index, serve, and print the address. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { asOf, contentFolder, publishedAt } from '../src/settings.ts';
import { buildSite, keepTools, toolsOf } from './building/site.ts';
import { stepsOn } from './progress.ts';
import { SHOW_OPTIONS, show } from './showing.ts';

const steps = stepsOn(process.stderr);
const { values } = parseArgs({ options: SHOW_OPTIONS });
const out = resolve('dist');
const order = { content: contentFolder, today: asOf, out, place: publishedAt };
const tools = await toolsOf(steps);
const stands = await buildSite(order, tools);
keepTools(tools);
if (stands) await show(out, values);
else process.exitCode = 1;
