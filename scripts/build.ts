/** `npm run build`: the checked site into dist/, or every problem and exit 1. */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { asOf, contentFolder, publishedAt } from '../src/settings.ts';
import { forgetUnused } from './building/kept.ts';
import { buildSite, keepTools, toolsOf } from './building/site.ts';
import { stepsOn } from './progress.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const out = resolve(values.out);
const began = performance.now();
const order = { content: contentFolder, today: asOf, out, place: publishedAt };
const tools = await toolsOf(stepsOn(process.stderr));
if (await buildSite(order, tools)) {
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  forgetUnused(Date.now());
  process.stdout.write(`网站建好了：${relative('.', out)}/（${seconds} 秒，按 ${asOf} 这一天）\n`);
} else process.exitCode = 1;
keepTools(tools);
