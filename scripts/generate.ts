/**
 * `npm run generate -- --counties 100 --towns 15 --seed 1`, below `province/`: made-up but lawful counties, one content folder
 * each, to try the province with. What counties share lies on disk once: their folders hold hard links to it.
 */
import { copyFileSync, linkSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { readContent } from '../src/register/folder.ts';
import { contentFolder } from '../src/settings.ts';
import { commandLine, complain } from './command-line.ts';
import { folderOf, provinceOf, type Texts } from './generating/county.ts';
import { demonstrationOf } from './generating/demonstration.ts';
import { MOST_COUNTIES } from './generating/names.ts';

const USAGE = `npm run generate -- [选项]
  --out province    放到哪个文件夹，要是空的
  --counties 100    几个县
  --towns 15        每县几个乡镇
  --claims 290      每个乡镇三张清单一共大约几项；示范目录不够的，加写明“合成”的事项
  --seed 1          换一个数，换一个样子
  --prose           问答、手册、案例也带上
`;

const read = commandLine(USAGE, {
  out: { type: 'string', default: 'province' },
  counties: { type: 'string', default: '100' },
  towns: { type: 'string', default: '15' },
  claims: { type: 'string', default: '290' },
  seed: { type: 'string', default: '1' },
  prose: { type: 'boolean', default: false },
});
if (read) {
  const options = numbersIn(read.values);
  if (typeof options === 'string') complain(options, USAGE);
  else generate({ ...options, prose: read.values.prose, out: resolve(read.values.out) });
}

/** The numbers asked for, or what is wrong with one. */
function numbersIn(written: Readonly<Record<'counties' | 'towns' | 'claims' | 'seed', string>>) {
  const most = { counties: MOST_COUNTIES, towns: 60, claims: 1500, seed: 2 ** 31 };
  for (const name of ['counties', 'towns', 'claims', 'seed'] as const)
    if (!/^[1-9]\d*$/.test(written[name]) || Number(written[name]) > most[name])
      return `--${name} 要写 1 到 ${most[name]} 的整数，现在是 ${written[name]}`;
  const { counties, towns, claims, seed } = written;
  return {
    counties: Number(counties),
    towns: Number(towns),
    claims: Number(claims),
    seed: Number(seed),
  };
}

interface GenerateOrder extends Exclude<ReturnType<typeof numbersIn>, string> {
  readonly prose: boolean;
  readonly out: string;
}

function generate({ out, counties, ...wanted }: GenerateOrder): void {
  mkdirSync(out, { recursive: true });
  if (readdirSync(out).length > 0) {
    process.stderr.write(`${relative('.', out)} 里已经有东西，请换一个空文件夹。\n`);
    process.exitCode = 1;
    return;
  }
  const began = performance.now();
  const province = provinceOf(demonstrationOf(readContent(contentFolder).files), wanted);
  const first = join(out, folderOf(0));
  write(first, province.shared);
  for (let index = 0; index < counties; index++) {
    const folder = join(out, folderOf(index));
    if (index > 0) share(first, folder, [...province.shared.keys()]);
    write(folder, province.county(index));
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${counties} 个县写好了：${relative('.', out)}/（${seconds} 秒）\n`);
}

function write(folder: string, texts: Texts): void {
  makeFolders(folder, [...texts.keys()]);
  for (const [path, text] of texts) writeFileSync(join(folder, path), text);
}

/** Links cost no room; a disk without them gets copies. */
function share(from: string, folder: string, paths: readonly string[]): void {
  makeFolders(folder, paths);
  for (const path of paths)
    try {
      linkSync(join(from, path), join(folder, path));
    } catch {
      copyFileSync(join(from, path), join(folder, path));
    }
}

function makeFolders(folder: string, paths: readonly string[]): void {
  for (const inner of new Set(paths.map((path) => dirname(path))))
    mkdirSync(join(folder, inner), { recursive: true });
}
