/** `npm run portal -- --sites sites.yaml --out DIR`: one portal above many county sites. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readOrder } from '../src/portal/index.ts';
import { parseYaml } from '../src/register/index.ts';
import { buildPortal } from './joining/site.ts';

const USAGE = `npm run portal -- --sites sites.yaml --out DIR
  --sites sites.yaml   省名和各县网站；怎么写见 docs/province.md
  --out DIR            门户放到哪个文件夹
`;

const began = performance.now();
const options = readOptions();
const wrong = typeof options === 'string' ? [options] : await run(options);
if (wrong.length > 0) {
  process.stderr.write(
    `${wrong.join('\n')}\n\n${typeof options === 'string' ? USAGE : '没有生成门户；原来的没有动。\n'}`,
  );
  process.exitCode = typeof options === 'string' ? 2 : 1;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { sites: { type: 'string' }, out: { type: 'string' } },
    });
    if (values.sites === undefined || values.out === undefined)
      return '要写 --sites 和 --out，例如 --sites sites.yaml --out portal';
    if (!existsSync(values.sites)) return `没有找到 ${values.sites}`;
    return { sites: resolve(values.sites), out: resolve(values.out) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
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
