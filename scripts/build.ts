/** `npm run build`: the checked site into dist/, or every problem and exit 1. */
import { relative, resolve } from 'node:path';
import { asOf, contentFolder, publishedAt } from '../src/settings.ts';
import { forgetUnused } from './building/kept.ts';
import { buildSite, keepTools, toolsOf } from './building/site.ts';
import { commandLine } from './command-line.ts';
import { stepsOn } from './progress.ts';

const USAGE = `npm run build -- [选项]
  --out dist         网站放在哪个文件夹；有错误就不动它
QUANZE_CONTENT 内容文件夹，QUANZE_TODAY 按哪一天，SITE_BASE 子路径，SITE_URL 网址
`;

const read = commandLine(USAGE, { out: { type: 'string', default: 'dist' } });
if (read) {
  const out = resolve(read.values.out);
  const began = performance.now();
  const order = { content: contentFolder, today: asOf, out, place: publishedAt };
  const tools = await toolsOf(stepsOn(process.stderr));
  if (await buildSite(order, tools)) {
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    forgetUnused(Date.now());
    process.stdout.write(
      `网站建好了：${relative('.', out)}/（${seconds} 秒，按 ${asOf} 这一天）\n`,
    );
  } else process.exitCode = 1;
  keepTools(tools);
}
