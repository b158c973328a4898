/** `npm run preview`: serves dist/ as built. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { recover } from './building/swap.ts';
import { serve } from './serving.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
    host: { type: 'string', default: '127.0.0.1' },
    out: { type: 'string', default: 'dist' },
  },
});
const folder = resolve(values.out);
recover(folder);
if (existsSync(join(folder, 'index.html'))) {
  const base = process.env['SITE_BASE'] ?? '/';
  const { url } = await serve({ folder, base, host: values.host, port: Number(values.port) });
  process.stdout.write(`打开看看：${url}\n按 Ctrl+C 停下。\n`);
} else {
  process.stderr.write('还没有建好的网站：请先运行 npm run build，或者直接 npm start。\n');
  process.exitCode = 1;
}
