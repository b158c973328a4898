/**
 * Makes `npm run dev` live: a saved record shows within a second, a mistake shows as the check's own message in
 * terminal and browser, and correcting it recovers. Only changed files are parsed again.
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import {
  type DevEnvironment,
  type EnvironmentModuleNode,
  type ErrorPayload,
  type HotPayload,
  isRunnableDevEnvironment,
  type Plugin,
  type ViteDevServer,
} from 'vite';
import { contentReader } from '../src/register/folder.ts';
import type { Problem, Reading } from '../src/register/index.ts';
import { RULES } from '../src/rules/index.ts';
import { asOf, contentFolder } from '../src/settings.ts';
import { type Checked, checkFolder } from './checking.ts';
import { printText } from './print/text.ts';

/** Editors save in several steps, and a checkout touches many files: all that happens in this time is one change. */
const SETTLE_MS = 40;
/** By then every page that was being evaluated while the content changed is done. */
const SETTLED_MS = 600;
const CONTENT_FILE = /\.(?:ya?ml|mdx|css|svg|png)$/i;

export function contentPlugin(): Plugin {
  // `pre`, because Astro's own plugins must find the server as we left it (see `tell`).
  return { name: 'quanze-content', apply: 'serve', enforce: 'pre', configureServer: watchContent };
}

function watchContent(server: ViteDevServer): void {
  // Vitest starts a server of its own for unit tests; nothing is live there.
  if (process.env['VITEST'] || !existsSync(contentFolder)) return;
  const reader = contentReader();
  // src/site.ts runs inside Vite and this file outside of it: the global object is the one place both see.
  (globalThis as { quanzeReader?: (folder: string) => Reading }).quanzeReader = reader.folder;
  let shown: Checked = checkFolder(contentFolder, asOf, RULES, reader);
  // Taken before Astro puts a send of its own in its place: that one remembers an error and then reloads the page at
  // the next change of any file, before we have read it.
  const { hot } = server.environments.client;
  const tell = hot.send.bind(hot) as (payload: HotPayload) => void;
  let owed = false;
  let timer: NodeJS.Timeout | undefined;
  let settled: NodeJS.Timeout | undefined;
  report(undefined);

  server.watcher.add(contentFolder);
  server.watcher.on('all', (_, path) => {
    if (!`${resolve(path)}${sep}`.startsWith(`${contentFolder}${sep}`) || !CONTENT_FILE.test(path))
      return;
    clearTimeout(timer);
    timer = setTimeout(refresh, SETTLE_MS);
  });
  server.ws.on('connection', () => {
    // A page that was on its way when the content changed shows the old one.
    if (owed) tell({ type: 'full-reload', path: '*' });
    owed = false;
    // A page opened while a mistake stands must say so too.
    showOverlay(shown);
  });

  function refresh(): void {
    const before = shown;
    shown = checkFolder(contentFolder, asOf, RULES, reader);
    report(before);
    // While the content cannot be read, the last good pages stay behind the message.
    if (errorsOf(shown).some((problem) => !RULES.some((rule) => rule.id === problem.rule)))
      return showOverlay(shown);
    forget();
    // A page whose modules were being loaded meanwhile keeps the old register, so it is told a second time.
    clearTimeout(settled);
    settled = setTimeout(forget, SETTLED_MS);
    tell({ type: 'full-reload', path: '*' });
    // A page that shows an error reloads by itself at any change, often before we have read it; it is told once more.
    owed = server.ws.clients.size === 0 || errorsOf(before).length > 0;
  }

  function forget(): void {
    for (const environment of Object.values(server.environments)) forgetSite(environment, server);
  }

  function report(before: Checked | undefined): void {
    const errors = errorsOf(shown);
    const colour = process.stdout.isTTY === true;
    if (errors.length > 0) process.stdout.write(printText(errors, shown, colour));
    else if (before && errorsOf(before).length > 0) process.stdout.write('内容已经改好。\n');
  }

  function showOverlay(checked: Checked): void {
    const [first] = errorsOf(checked);
    if (first) tell({ type: 'error', err: overlayOf(first, checked) });
  }
}

function errorsOf(checked: Checked): Problem[] {
  return checked.problems.filter((problem) => problem.severity === 'error');
}

/** The check's own words in the shape the overlay takes; it puts `message` in as HTML. */
function overlayOf(
  first: Problem,
  checked: Checked,
): ErrorPayload['err'] & { name: string; title: string } {
  const { file, line, column } = first.at;
  const message = printText(errorsOf(checked), checked, false)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
  const loc = { file: join(dirname(contentFolder), file), line, column };
  return { name: '内容检查', title: '内容有错误', message, stack: '', loc };
}

/** Has src/site.ts, and every page that stands on it, evaluated anew. */
function forgetSite(environment: DevEnvironment, server: ViteDevServer): void {
  const file = join(server.config.root, 'src/site.ts').replaceAll('\\', '/');
  const gone = new Set<EnvironmentModuleNode>();
  const time = Date.now();
  for (const module of environment.moduleGraph.getModulesByFile(file) ?? [])
    environment.moduleGraph.invalidateModule(module, gone, time, true);
  if (!isRunnableDevEnvironment(environment)) return;
  const { evaluatedModules } = environment.runner;
  for (const { id } of gone) {
    const evaluated = id === null ? undefined : evaluatedModules.getModuleById(id);
    if (evaluated) evaluatedModules.invalidateModule(evaluated);
  }
}
