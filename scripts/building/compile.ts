/**
 * The site's code — pages, styles, scripts, no content — compiled once and kept in `.cache/site/` by the hash of all it
 * depends on. Publishing then only renders, for any county and any sub-path.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { NO_PROGRESS } from '../progress.ts';
import { ANY_BASE, ANY_VERSION } from './compiled.ts';
import { plainScript } from './plain-script.ts';
import { portableScript } from './portable-script.ts';
import { verifyPage } from './verify-page.ts';

export { verifyPage };

const ROOT = join(import.meta.dirname, '../..');
/** Inside the repository, because compiled code looks for its libraries in the folders above it. */
const KEPT = join(ROOT, '.cache/site');
/** All that decides how pages look and work, besides content. */
const FOLDERS = ['src', 'public', 'scripts/building'];
const FILES = [
  'scripts/older-browsers.ts',
  'scripts/style-sheets.ts',
  'scripts/few-scripts.ts',
  'scripts/native-deflate.ts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
];

/** Compiles unless this very code was compiled before; `key` is the hash of it. */
export async function compileOnce(
  steps = NO_PROGRESS,
): Promise<{ readonly folder: string; readonly key: string }> {
  const key = hashOfCode();
  const folder = join(KEPT, key);
  if (!existsSync(folder)) {
    const beside = join(KEPT, `${key}.${process.pid}`);
    steps.doing('编译网站的程序（第一次和程序更新以后才要，半分钟左右）');
    await compile(beside);
    // Two builds may compile at once; both produce the same files, so the later one discards its own.
    if (existsSync(folder)) rmSync(beside, { recursive: true });
    else renameSync(beside, folder);
    forgetAllBut(key);
  }
  return { folder, key };
}

async function compile(folder: string): Promise<void> {
  forgetShell();
  mkdirSync(folder, { recursive: true });
  // Only now: loading the compilers takes longer than rendering a county's lists.
  const { build } = await import('astro');
  await build({
    root: ROOT,
    base: ANY_BASE,
    outDir: join(folder, 'assets'),
    // Two compilations at once must not share a cache.
    cacheDir: join(folder, 'cache'),
    // What the compilers remark on is for us, and a newcomer could do nothing about it.
    logLevel: 'error',
    integrations: [onlyCompiling(folder)],
  });
  rmSync(join(folder, 'cache'), { recursive: true, force: true });
  writeFileSync(join(folder, 'sw.js'), await serviceWorker());
  writeFileSync(join(folder, 'portable.js'), await portableScript(join(folder, 'assets')));
  writeFileSync(join(folder, 'verify.html'), await verifyPage());
}

/** Removes environment variables that Vite would compile in as import.meta.env: the output must not depend on the shell. */
export function forgetShell(): void {
  process.env['NODE_ENV'] = 'production';
  for (const name of ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX'])
    delete process.env[name];
}

/** By this name integration.ts knows that nothing is to be rendered. */
export const ONLY_COMPILING = 'quanze-only-compiling';

/** Has Astro compile everything and render nothing. */
function onlyCompiling(folder: string): AstroIntegration {
  const input = { entry: join(ROOT, 'scripts/building/entry.ts') };
  const plugin: Plugin = {
    name: 'quanze-entry',
    configEnvironment: (name) =>
      name === 'prerender'
        ? {
            build: { rolldownOptions: { input, output: { codeSplitting: false } } },
            resolve: { noExternal: true },
          }
        : undefined,
  };
  return {
    name: ONLY_COMPILING,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'quanze',
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static' },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        }),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          name: 'quanze',
          // Astro deletes its server code after rendering; here that code is the result, so it is moved away before.
          setup: async () => renameSync(join(folder, 'assets/.prerender'), join(folder, 'server')),
          getStaticPaths: async () => [],
          render: usual.render,
        })),
    },
  };
}

/** The service worker, with `ANY_VERSION` in it. */
export function serviceWorker(): Promise<string> {
  const settings = { base: ANY_BASE, define: { BUILT: ANY_VERSION } };
  return plainScript('src/client/service-worker.ts', [], settings);
}

function hashOfCode(): string {
  // Every build begins with this; a glob would take four times as long.
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name))),
  );
  const hash = createHash('sha256');
  for (const file of [...inFolders, ...FILES].sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Only the newest code is kept: the caches of old code are of no use to anybody. */
function forgetAllBut(key: string): void {
  for (const name of readdirSync(KEPT))
    if (!name.startsWith(key)) rmSync(join(KEPT, name), { recursive: true, force: true });
}
