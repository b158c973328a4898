/** Serving a built site to the person who started the command. */
import { publishedAt } from '../src/settings.ts';
import { type ServeOrder, serve } from './serve.ts';

/** Options of `npm start` and `npm run preview`. */
export const SHOW_OPTIONS = {
  port: { type: 'string', default: process.env['PORT'] ?? '4321' },
  host: { type: 'string', default: '127.0.0.1' },
} as const;

export const SHOW_USAGE = `  --port 4321        端口；占用了就用后面的
  --host 127.0.0.1   只有本机能看；要给别的设备看，写 0.0.0.0
`;

export async function show(
  folder: string,
  { port, host }: { port: string; host: string },
  meanwhile?: ServeOrder['meanwhile'],
): Promise<void> {
  const { url } = await serve({
    folder,
    base: publishedAt.base,
    host,
    port: Number(port),
    ...(meanwhile ? { meanwhile } : {}),
  });
  process.stdout.write(`打开看看：${url}\n按 Ctrl+C 停下。\n`);
}
