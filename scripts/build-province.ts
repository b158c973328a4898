/** `npm run build:province -- --counties DIR --out DIR`: every county in a folder, each below a sub-path of its name. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { asOf, publishedAt } from '../src/settings.ts';
import { forgetUnused } from './building/kept.ts';
import { buildProvince } from './building/province.ts';
import { COUNTIES } from './building/site.ts';
import { commandLine } from './command-line.ts';

const USAGE = `npm run build:province -- --counties 文件夹 [选项]
  --counties DIR     里面每个县一个内容文件夹，各有自己的 site.yaml
  --out dist         各县网站放在哪个文件夹
SITE_URL 全省的网址，SITE_BASE 全省的子路径，QUANZE_TODAY 按哪一天
`;

const read = commandLine(USAGE, {
  counties: { type: 'string' },
  out: { type: 'string', default: 'dist' },
});
if (read) await build(read.values);

async function build(values: NonNullable<typeof read>['values']): Promise<void> {
  const counties = resolve(values.counties ?? '');
  const names =
    values.counties && existsSync(counties)
      ? readdirSync(counties)
          .filter((name) => existsSync(join(counties, name, 'site.yaml')))
          .sort()
      : [];
  if (names.length === 0) {
    process.stderr.write(
      '没有找到县：--counties 后面写一个文件夹，里面每个县一个内容文件夹，各有自己的 site.yaml。\n',
    );
    process.exitCode = 1;
  } else {
    const began = performance.now();
    const out = resolve(values.out);
    const failed = await buildProvince({
      counties,
      names,
      place: publishedAt,
      today: asOf,
      out,
    });
    forgetUnused(Date.now());
    forgetUnused(Date.now(), COUNTIES);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const built = names.length - failed.length;
    process.stdout.write(
      `${built} 个县建好了：${relative('.', out)}/（${seconds} 秒，按 ${asOf} 这一天）\n`,
    );
    if (failed.length > 0) {
      process.stderr.write(`内容有错误、没有更新的县：${failed.join('、')}\n`);
      process.exitCode = 1;
    }
  }
}
