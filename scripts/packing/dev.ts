/** `quanze dev`: pages drawn on request from the compiled site, so that the first one stands at once. */
import { asOf, contentFolder, publishedAt } from '../../src/settings.ts';
import { commandLine } from '../command-line.ts';
import { livingCounty } from '../living/county.ts';
import { serveLive } from '../living/server.ts';

const USAGE = `npm run dev -- [选项]
  --port 4321        端口；占用了就用后面的
  --host 127.0.0.1   只有本机能看；要给别的设备看，写 0.0.0.0
`;

const read = commandLine(USAGE, {
  port: { type: 'string', default: process.env['PORT'] ?? '4321' },
  host: { type: 'string', default: '127.0.0.1' },
});
if (read) {
  const county = await livingCounty(contentFolder, asOf, publishedAt);
  await county.reread();
  let before = county.errors;
  const tell = () => {
    if (county.errors !== '') process.stdout.write(county.errors);
    else if (before !== '') process.stdout.write('内容已经改好。\n');
    before = county.errors;
  };
  tell();
  const { host, port } = read.values;
  const order = { county, content: contentFolder, base: publishedAt.base, host, told: tell };
  const url = await serveLive({ ...order, port: Number(port) });
  process.stdout.write(
    `打开看看：${url}\n改了 content/ 里的文件，页面马上跟着变。按 Ctrl+C 停下。\n`,
  );
}
