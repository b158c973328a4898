/** `npm run portal -- --sites sites.yaml --out DIR`: one portal above many county sites. */
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { type PortalOrder, readOrder } from '../src/portal/index.ts';
import { parseYaml } from '../src/register/index.ts';
import { commandLine, complain } from './command-line.ts';
import { buildPortal } from './joining/site.ts';
import { isFile } from './questions.ts';

const USAGE = `npm run portal -- --sites sites.yaml --out DIR
  --sites sites.yaml   省名和各县网站；怎么写见 docs/province.md
  --out DIR            门户放到哪个文件夹
  --kept DIR           各县上次的样子放在哪里，要一直留着；县里最新的取不到、核对不上，就用上次的
`;

const began = performance.now();
const read = commandLine(USAGE, {
  sites: { type: 'string' },
  out: { type: 'string' },
  kept: { type: 'string' },
});
if (read) await begin(read.values);

async function begin({ sites, out, kept }: NonNullable<typeof read>['values']) {
  if (sites === undefined || out === undefined)
    return complain('要写 --sites 和 --out，例如 --sites sites.yaml --out portal', USAGE);
  if (!isFile(sites)) return complain(`没有找到文件 ${sites}`, USAGE);
  const order = orderIn(relative('.', sites), readFileSync(sites, 'utf8'));
  const { built, said } =
    'sites' in order
      ? await buildPortal(order, {
          from: dirname(resolve(sites)),
          out: resolve(out),
          kept: kept && resolve(kept),
        })
      : { built: false, said: order };
  for (const sentence of said) process.stderr.write(`${sentence}\n`);
  if (built && 'sites' in order) {
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    process.stdout.write(
      `门户建好了：${relative('.', out)}/（${order.sites.length} 个县，${seconds} 秒）\n`,
    );
    return;
  }
  process.stderr.write('\n没有生成门户；原来的没有动。\n');
  process.exitCode = 1;
}

function orderIn(name: string, text: string): PortalOrder | readonly string[] {
  const { parsed, problems } = parseYaml(text, name);
  if (problems.length > 0)
    return problems.map(({ at, message, hint }) => `${name}:${at.line} ${message} → ${hint}`);
  const order = readOrder(parsed?.value);
  return 'sites' in order ? order : order.map((said) => `${name}：${said}`);
}
