/** `npm run package`: the engine as a county installs it, `quanze-VERSION.tgz`. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { commandLine } from './command-line.ts';
import { stagePackage } from './packing/stage.ts';

const USAGE = `npm run package -- [选项]
  --out DIR    放在哪个文件夹，默认 package/
`;

const read = commandLine(USAGE, { out: { type: 'string', default: 'package' } });
if (read) {
  const out = resolve(read.values.out);
  const folder = await stagePackage(out);
  // npm's own way of making the archive: what it would publish.
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['pack', '--pack-destination', out, '--loglevel', 'error'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.exitCode = status ?? 1;
}
