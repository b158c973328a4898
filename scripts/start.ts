/** `npm start`: check, build, index, serve, and print the address. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { asOf, contentFolder, publishedAt } from '../src/settings.ts';
import { buildSite, workshop } from './building/site.ts';
import { stepsOn } from './progress.ts';
import { SHOW_OPTIONS, show } from './showing.ts';

const steps = stepsOn(process.stderr);
const { values } = parseArgs({ options: SHOW_OPTIONS });
const out = resolve('dist');
const order = { content: contentFolder, today: asOf, out, place: publishedAt };
if (await buildSite(order, await workshop(steps))) await show(out, values);
else process.exitCode = 1;
