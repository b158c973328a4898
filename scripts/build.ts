/** `npm run build`: the checked site into dist/, or every problem and exit 1. */
import { relative, resolve } from 'node:path';
import { asOf, contentFolder, publishedAt } from '../src/settings.ts';
import { forgetUnused } from './building/kept.ts';
import { buildSite, keepTools, toolsOf } from './building/site.ts';
import { commandLine } from './command-line.ts';
import { stepsOn } from './progress.ts';

const USAGE = `npm run build -- [选项]
  --out dist         网站放在哪个文件夹；有错误就不动它
  --portable 哪里    另存一份存档副本：文件夹，或者名字以 .zip 结尾的文件；不用服务器，拷进 U 盘、光盘点开就能看
QUANZE_CONTENT 内容文件夹，QUANZE_TODAY 按哪一天，SITE_BASE 子路径，SITE_URL 网址
`;

const read = commandLine(USAGE, {
  out: { type: 'string', default: 'dist' },
  portable: { type: 'string' },
});
if (read) {
  const out = resolve(read.values.out);
  const began = performance.now();
  const order = { content: contentFolder, today: asOf, out, place: publishedAt };
  const { portable } = read.values;
  const copy = portable
    ? (await import('./building/portable.ts')).copyTo(portable, contentFolder)
    : undefined;
  const tools = await toolsOf(stepsOn(process.stderr));
  if (await buildSite(order, tools)) {
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    forgetUnused(Date.now());
    process.stdout.write(
      `网站建好了：${relative('.', out)}/（${seconds} 秒，按 ${asOf} 这一天）\n`,
    );
    if (copy) {
      await copy.write(out, publishedAt, tools.compiled);
      process.stdout.write(`存档副本：${relative('.', copy.to)}，点开里面的 index.html 就能看\n`);
    }
  } else process.exitCode = 1;
  keepTools(tools);
}
