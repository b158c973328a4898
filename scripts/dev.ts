/** `npm run dev`: the live site; content-plugin.ts makes saved records show. */
import { dev } from 'astro';
import { publishedAt } from '../src/settings.ts';
import { commandLine } from './command-line.ts';
import { SHOW_USAGE } from './showing.ts';

const read = commandLine(`npm run dev -- [选项]\n${SHOW_USAGE}`, {
  port: { type: 'string', default: process.env['PORT'] ?? '4321' },
  host: { type: 'string', default: 'localhost' },
});
if (read) await serveLive(read.values);

async function serveLive({ port, host }: { port: string; host: string }): Promise<void> {
  // Set here, because Vite watches no file under NODE_ENV=test, which a shell may have set.
  process.env['NODE_ENV'] = 'development';
  const { address } = await dev({
    server: { port: Number(port), host },
    logLevel: 'warn',
  });
  process.stdout.write(
    `打开看看：http://localhost:${address.port}${publishedAt.base}\n改了 content/ 里的文件，页面马上跟着变。\n`,
  );
}
