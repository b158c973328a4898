/** `npm run preview`: serves dist/ as built. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { recover } from './building/swap.ts';
import { commandLine } from './command-line.ts';
import { SHOW_OPTIONS, SHOW_USAGE, show } from './showing.ts';

const USAGE = `npm run preview -- [选项]
  --out dist         建好的网站在哪个文件夹
${SHOW_USAGE}`;

const read = commandLine(USAGE, { ...SHOW_OPTIONS, out: { type: 'string', default: 'dist' } });
if (read) {
  const folder = resolve(read.values.out);
  recover(folder);
  if (existsSync(join(folder, 'index.html'))) await show(folder, read.values);
  else {
    process.stderr.write('还没有建好的网站：请先运行 npm run build，或者直接 npm start。\n');
    process.exitCode = 1;
  }
}
