/** Everything of the package in one folder: compiled site, commands, law index, schemas, template, native libraries. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../building/assets.ts';
import { compileOnce } from '../building/compile.ts';
import { engineFolder } from '../engine.ts';
import { bundleCommands } from './bundle.ts';
import { asCountiesCallIt } from './county-words.ts';
import { putKnown } from './known.ts';
import { putLibraries } from './libraries.ts';
import { putTemplate } from './template.ts';

const OWN = ['LICENSE', 'CHANGELOG.md'];
/** For whoever edits content; messages name them. */
const DOCS = ['editing.md', 'editing', 'editions.md', 'reviewing.md'];

/** Path of the folder; what stood there is replaced. */
export async function stagePackage(out: string): Promise<string> {
  const folder = join(out, 'quanze');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const here = (...path: string[]) => join(engineFolder, ...path);
  const { version, license } = JSON.parse(readFileSync(here('package.json'), 'utf8'));

  const site = await compileOnce();
  cpSync(site.folder, join(folder, 'site'), { recursive: true });
  for (const name of filesIn(join(folder, 'site/server')))
    reword(join(folder, 'site/server', name));
  await bundleCommands(join(folder, 'engine'), `${version} ${site.key}`);
  cpSync(here('src/law/index.tsv'), join(folder, 'law/index.tsv'));
  cpSync(here('public/data/v1/schema'), join(folder, 'schema'), { recursive: true });
  putTemplate(join(folder, 'template'));
  for (const name of OWN) cpSync(here(name), join(folder, name));
  for (const name of DOCS)
    cpSync(here('docs', name), join(folder, 'docs', name), { recursive: true });
  for (const name of filesIn(join(folder, 'docs'))) reword(join(folder, 'docs', name));
  cpSync(here('scripts/packing/README.md'), join(folder, 'README.md'));
  mkdirSync(join(folder, 'bin'));
  cpSync(here('scripts/packing/quanze.mjs'), join(folder, 'bin/quanze.mjs'));
  cpSync(here('scripts/begin.mjs'), join(folder, 'bin/begin.mjs'));
  const { bundled, elsewhere } = putLibraries(folder);
  const manifest = {
    name: 'quanze',
    version,
    description: '权责：把乡镇的权力清单、责任清单、公共服务清单做成可查、可核对的网站',
    license,
    type: 'module',
    bin: { quanze: 'bin/quanze.mjs' },
    engines: { node: '>=20' },
    // This platform's stand in the archive, so that it can be installed where there is no network.
    optionalDependencies: { ...bundled, ...elsewhere },
    bundleDependencies: Object.keys(bundled),
  };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  putKnown(folder);
  return folder;
}

function reword(path: string): void {
  writeFileSync(path, asCountiesCallIt(readFileSync(path, 'utf8')));
}
