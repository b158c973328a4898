/** The server for assistants as a package of its own, `quanze-mcp`: what it answers with stays in the package `quanze`. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { engineFolder } from '../engine.ts';
import { asCountiesCallIt } from './county-words.ts';

const SDK = '@modelcontextprotocol/sdk';
/** The file of `quanze` that bundle.ts makes of scripts/mcp/door.ts. */
const DOOR = 'quanze/engine/mcp-door.mjs';

/** Path of the folder; what stood there is replaced. */
export async function stageAssistant(out: string): Promise<string> {
  const folder = join(out, 'quanze-mcp');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { version, license, devDependencies } = JSON.parse(
    readFileSync(join(engineFolder, 'package.json'), 'utf8'),
  );
  const bundle = await rolldown({
    platform: 'node',
    input: join(engineFolder, 'scripts/mcp.ts'),
    external: [DOOR, /^@modelcontextprotocol\//],
    plugins: [
      {
        name: 'quanze-door',
        resolveId: (id) => (/\/door\.ts$/.test(id) ? { id: DOOR, external: true } : null),
        transform: asCountiesCallIt,
      },
    ],
    transform: { target: 'node20' },
  });
  const banner = '#!/usr/bin/env node';
  await bundle.write({ file: join(folder, 'server.mjs'), format: 'esm' });
  await bundle.close();
  const manifest = {
    name: 'quanze-mcp',
    version,
    description: '权责：给助手用的工具，回答出自一个县的清单',
    license,
    type: 'module',
    bin: { 'quanze-mcp': 'start.mjs' },
    engines: { node: '>=20' },
    dependencies: { [SDK]: devDependencies[SDK], quanze: version },
  };
  // What the settings say is judged while the server is loaded: its sentence is for people, a stack is not.
  const start = `${banner}\nimport('./server.mjs').catch((error) => {
  console.error(error.name === 'WrongSetting' ? error.message : error);
  process.exitCode = 2;
});\n`;
  writeFileSync(join(folder, 'start.mjs'), start);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const guide = readFileSync(join(engineFolder, 'docs/assistants.md'), 'utf8');
  writeFileSync(join(folder, 'README.md'), asCountiesCallIt(guide));
  return folder;
}
