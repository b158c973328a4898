/** `npm run preview`: serves dist/ as built. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { recover } from './building/swap.ts';
import { SHOW_OPTIONS, show } from './showing.ts';

const { values } = parseArgs({
  options: { ...SHOW_OPTIONS, out: { type: 'string', default: 'dist' } },
});
const folder = resolve(values.out);
recover(folder);
if (existsSync(join(folder, 'index.html'))) await show(folder, values);
else {
  process.stderr.write('还没有建好的网站：请先运行 npm run build，或者直接 npm start。\n');
  process.exitCode = 1;
}
