/** `npm run dev`: the live site; content-plugin.ts makes saved records show. */
import { parseArgs } from 'node:util';
import { dev } from 'astro';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4321' }, host: { type: 'string', default: 'localhost' } },
});
await dev({ server: { port: Number(values.port), host: values.host }, logLevel: 'warn' });
