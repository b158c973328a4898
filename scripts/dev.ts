/** `npm run dev`: the live site; content-plugin.ts makes saved records show. */
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { publishedAt } from '../src/settings.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
    host: { type: 'string', default: 'localhost' },
  },
});
// Whatever the shell says: under NODE_ENV=test nothing is watched.
process.env['NODE_ENV'] = 'development';
const { address } = await dev({
  server: { port: Number(values.port), host: values.host },
  logLevel: 'warn',
});
process.stdout.write(
  `打开看看：http://localhost:${address.port}${publishedAt.base}\n改了 content/ 里的文件，页面马上跟着变。\n`,
);
