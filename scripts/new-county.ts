/** `npm run new-county`: a folder of its own for a county, which builds at once. */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { COUNTY_QUESTIONS, countyOrder, newCounty, type TextFile } from '../src/editing/index.ts';
import { idProposer } from '../src/import/index.ts';
import { commandLine, complain } from './command-line.ts';
import { aroundContent } from './packing/around.ts';
import { countyTemplate } from './packing/template.ts';
import { writeFile } from './write-file.ts';

const USAGE = `npm run new-county -- [文件夹] [选项]
  --county 某某县       县、区全称
  --city 某某市         上一级政府所在的市、州，可以不写
  --towns 甲镇,乙乡     乡镇、街道全称，用逗号隔开
  --departments 丙局    县级部门；常有的都已备好，只写另外的
  --yes                 不问；没有说的用样子里的名字
例如：npm run new-county -- 某某县 --county 某某县 --towns 甲镇,乙乡 --yes
`;
/** For trying it: whoever asks for nothing gets a county that can be told from a real one. */
const SAMPLE = { county: '某某县', towns: '某某镇,某某街道' };

const read = commandLine(
  USAGE,
  {
    county: { type: 'string' },
    city: { type: 'string' },
    towns: { type: 'string' },
    departments: { type: 'string' },
    yes: { type: 'boolean', default: false },
  },
  'words',
);
type Typed = Parameters<typeof countyOrder>[0];

if (read) await run(read.positionals, read.values);

async function run(words: readonly string[], given: NonNullable<typeof read>['values']) {
  if (words.length > 1) return complain(`只写一个文件夹，现在是 ${words.join('、')}`, USAGE);
  const folder = resolve(words[0] ?? '.');
  if (existsSync(join(folder, 'content')))
    return refuse(`${join(relative('.', folder), 'content')}/ 已经有了，不覆盖；换一个文件夹`);
  const unsaid = given.county === undefined || given.towns === undefined;
  if (unsaid && !given.yes && !process.stdin.isTTY)
    return refuse(
      '没有写是哪个县、有哪些乡镇：写 --county 某某县 --towns 甲镇,乙乡；只是试试，用样子里的名字，写 --yes',
    );
  const asking = !given.yes && process.stdin.isTTY;
  const typed = given.yes ? { ...SAMPLE, ...given } : given;
  const order = countyOrder(asking ? await askFor(typed) : typed);
  const { content, around } = countyTemplate();
  const files = newCounty(content, order, idProposer([]));
  if ('refusal' in files) return refuse(files.refusal);
  write(join(folder, 'content'), files);
  write(folder, aroundContent(order.county, around, folder));
  const here = relative('.', folder);
  process.stdout.write(
    `${order.county}的文件夹建好了${here ? `：${here}/` : ''}，级别是“收录”：缺的栏目显示“未公布”。\n` +
      `接着：${here ? `cd ${here}，` : ''}npm install，然后 npx quanze check、npx quanze dev。\n`,
  );
}

/** Each answer is judged when it is given; one from the command line before anything is asked. */
async function askFor(given: Typed): Promise<Typed> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  let told = given;
  for (const { key, asks, wrong } of COUNTY_QUESTIONS) {
    let why = told[key] === undefined ? '' : wrong(countyOrder(told));
    while (why !== undefined) {
      const answer = await terminal.question(`${why === '' ? '' : `${why}\n`}${asks}\n> `);
      told = { ...told, [key]: answer.trim() };
      why = wrong(countyOrder(told));
    }
  }
  terminal.close();
  return told;
}

/** A file that stands there already stays as it is. */
function write(folder: string, files: readonly TextFile[]): void {
  for (const { path, text } of files) {
    const target = join(folder, path);
    if (existsSync(target)) continue;
    writeFile(target, text);
  }
}

function refuse(sentence: string): undefined {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
