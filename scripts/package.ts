/** `npm run package`: the engine as a county installs it, `quanze-VERSION.tgz`, and beside it the server for assistants. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { commandLine } from './command-line.ts';
import { stageAssistant } from './packing/assistant.ts';
import { stagePackage } from './packing/stage.ts';

const USAGE = `npm run package -- [选项]
  --out DIR    放在哪个文件夹，默认 package/
`;

const read = commandLine(USAGE, { out: { type: 'string', default: 'package' } });
if (read) {
  const out = resolve(read.values.out);
  const folders = [await stagePackage(out), await stageAssistant(out)];
  // npm's own way of making the archive: what it would publish.
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  for (const cwd of folders) {
    const { status } = spawnSync(npm, ['pack', '--pack-destination', out, '--loglevel', 'error'], {
      cwd,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status !== 0) process.exitCode = status ?? 1;
  }
}
