/** `npm run portal -- --sites sites.yaml --out DIR`: one portal above many county sites. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { readOrder } from '../src/portal/index.ts';
import { parseYaml } from '../src/register/index.ts';
import { commandLine, complain } from './command-line.ts';
import { buildPortal } from './joining/site.ts';

const USAGE = `npm run portal -- --sites sites.yaml --out DIR
  --sites sites.yaml   省名和各县网站；怎么写见 docs/province.md
  --out DIR            门户放到哪个文件夹
`;

const began = performance.now();
const read = commandLine(USAGE, { sites: { type: 'string' }, out: { type: 'string' } });
if (read) await begin(read.values);

async function begin({ sites, out }: { sites?: string; out?: string }) {
  if (sites === undefined || out === undefined)
    return complain('要写 --sites 和 --out，例如 --sites sites.yaml --out portal', USAGE);
  if (!existsSync(sites)) return complain(`没有找到 ${sites}`, USAGE);
  const wrong = await run({ sites: resolve(sites), out: resolve(out) });
  if (wrong.length === 0) return;
  process.stderr.write(`${wrong.join('\n')}\n\n没有生成门户；原来的没有动。\n`);
  process.exitCode = 1;
}

async function run({ sites, out }: { sites: string; out: string }): Promise<readonly string[]> {
  const name = relative('.', sites);
  const { parsed, problems } = parseYaml(readFileSync(sites, 'utf8'), name);
  if (problems.length > 0)
    return problems.map(({ at, message, hint }) => `${name}:${at.line} ${message} → ${hint}`);
  const order = readOrder(parsed?.value);
  if (!('sites' in order)) return order.map((said) => `${name}：${said}`);
  const said = await buildPortal(order, { from: dirname(sites), out });
  if (said.length === 0) {
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    process.stdout.write(
      `门户建好了：${relative('.', out)}/（${order.sites.length} 个县，${seconds} 秒）\n`,
    );
  }
  return said;
}
