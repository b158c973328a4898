/** The commands as JavaScript that Node 20 reads, with the libraries they use, so that a county installs none of them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { engineFolder } from '../engine.ts';
import { COUNTY_COMMANDS } from './commands.ts';
import { asCountiesCallIt } from './county-words.ts';

const SCRIPTS = join(engineFolder, 'scripts');

/** Not in the package: only the repository compiles the site. */
const NOT_BUNDLED = /\/compile\.ts$/;

/** The first import of every file Node is started with. */
const OLDER_NODE = "import './older-node.mjs';";

/** Writes a file for each command into `folder`. `key` names version and code of the package. */
export async function bundleCommands(folder: string, key: string): Promise<void> {
  const commands = Object.keys(COUNTY_COMMANDS);
  const bundle = await rolldown({
    platform: 'node',
    input: {
      'older-node': join(SCRIPTS, 'packing/older-node.ts'),
      ...Object.fromEntries(commands.map((name) => [name, scriptOf(name)])),
      'mcp-door': join(SCRIPTS, 'mcp/door.ts'),
      'second-thread': join(SCRIPTS, 'building/second-thread.ts'),
      'data-archive': join(SCRIPTS, 'building/data-archive.ts'),
    },
    external: NOT_BUNDLED,
    plugins: [{ name: 'quanze-commands', transform: asCountiesCallIt }],
    transform: { target: 'node20', define: { QUANZE_PACKAGED: JSON.stringify(key) } },
  });
  await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
    banner: (chunk) => (chunk.isEntry && chunk.name !== 'older-node' ? OLDER_NODE : ''),
  });
  await bundle.close();
  writeFileSync(join(folder, 'commands.json'), JSON.stringify(COUNTY_COMMANDS));
  const thread = readFileSync(join(SCRIPTS, 'building/thread.mjs'), 'utf8');
  writeFileSync(join(folder, 'thread.mjs'), `${OLDER_NODE}\n${thread}`);
}

/** Where a command needs a compiler in the repository, `packing/` has one of the same name that needs none. */
function scriptOf(name: string): string {
  const packaged = join(SCRIPTS, `packing/${name}.ts`);
  return existsSync(packaged) ? packaged : join(SCRIPTS, `${name}.ts`);
}
