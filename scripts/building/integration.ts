/**
 * `npx astro build` gives the whole site, as `npm run build` does: the content is checked before, Astro compiles and
 * renders `src/pages/` into a folder apart, what stands on finished pages is made from them, and only then does the
 * new site take the place of the one before.
 */
import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { aboutSite, spanOn } from '../../src/answers/index.ts';
import type { Reading, Register } from '../../src/register/index.ts';
import { asOf, contentFolder, publishedAt } from '../../src/settings.ts';
import { checkFolder } from '../checking.ts';
import { printText } from '../print/text.ts';
import { filesIn } from './assets.ts';
import { forgetShell, ONLY_COMPILING, serviceWorker } from './compile.ts';
import { putDataArchive } from './data-archive.ts';
import type { Place } from './entry.ts';
import { putOffline } from './offline.ts';
import { placeFor } from './ours.ts';
import { openOutput } from './output.ts';
import { indexProse, mayBeProse } from './prose.ts';
import { putSitemap } from './sitemap.ts';
import { clear, namesBeside, recover, swapIn } from './swap.ts';
import { NotOurTurn, takeTurn } from './turn.ts';

/** A build between its check and its swap. */
interface Begun {
  readonly reading: Reading & { readonly register: Register };
  /** Where the site will stand. */
  readonly out: string;
  readonly place: Place;
  /** Where Astro writes. */
  readonly rendered: string;
}

/** Works in `astro build` only, and not where `npm run build` has Astro compile for a renderer of its own. */
export function wholeSite(): AstroIntegration {
  let begun: Begun | undefined;
  return {
    name: 'quanze',
    hooks: {
      'astro:config:setup'({ command, config, updateConfig }) {
        if (command !== 'build' || config.integrations.some(({ name }) => name === ONLY_COMPILING))
          return;
        forgetShell();
        const place = { base: config.base, url: publishedAt.url ?? config.site };
        begun = begin(placeFor(fileURLToPath(config.outDir), contentFolder), place);
        updateConfig({
          outDir: pathToFileURL(`${begun.rendered}/`),
          ...(place.url ? { site: place.url } : {}),
          vite: { plugins: [oneFile] },
        });
      },
      'astro:build:start'() {
        // src/site.ts is compiled into Astro's own modules: the global object is the one place both see.
        const { reading } = begun ?? {};
        if (reading) Object.assign(globalThis, { quanzeReader: () => reading });
      },
      async 'astro:build:done'({ logger }) {
        if (!begun) return;
        await complete(begun);
        logger.info(`网站建好了：${relative('.', begun.out)}/（按 ${asOf} 这一天）`);
      },
    },
  };
}

/** Server code in one file, as in compile.ts: the style sheet then has its rules in the same order. */
const oneFile: Plugin = {
  name: 'quanze-one-file',
  configEnvironment: (name) =>
    name === 'prerender'
      ? { build: { rolldownOptions: { output: { codeSplitting: false } } } }
      : undefined,
};

/** Takes the turn and checks the content. Throws where another build has the turn or the content has errors. */
function begin(out: string, place: Place): Begun {
  // In the repository, because Astro's server code finds its libraries from there; apart from builds into other folders.
  const name = hash('sha256', out).slice(0, 16);
  const rendered = join(import.meta.dirname, '../../.cache/astro-build', name);
  mkdirSync(dirname(out), { recursive: true });
  const giveBack = turnOrReason(namesBeside(out).turn);
  // Astro tells nobody that a build failed; the process ends either way.
  process.once('exit', () => {
    rmSync(rendered, { recursive: true, force: true });
    rmSync(namesBeside(out).next, { recursive: true, force: true });
    giveBack();
  });
  const checked = checkFolder(contentFolder, asOf);
  const errors = checked.problems.filter(({ severity }) => severity === 'error');
  const { register } = checked;
  if (errors.length > 0 || !register) {
    process.stderr.write(printText(errors, checked, process.stderr.isTTY === true));
    throw withoutStack(new Error('内容有错误，没有生成网站；原来的网站没有动。'));
  }
  recover(out);
  clear(out);
  rmSync(rendered, { recursive: true, force: true });
  return { reading: { ...checked, register }, out, place, rendered };
}

/** What `npm run build` puts beside the pages, made from what Astro has written; then the swap. */
async function complete({ reading, out, place, rendered }: Begun): Promise<void> {
  const output = openOutput(namesBeside(out).next, out);
  for (const path of filesIn(rendered)) output.put(path, readFileSync(join(rendered, path)));
  const pages = [...output.files.keys()]
    .filter((path) => /(?:^|\/)index\.html$/.test(path))
    .map((path) => ({ path: `/${path.replace(/index\.html$/, '')}` }));
  await indexProse(pages.filter(mayBeProse), output);
  putSitemap(output, place, pages);
  await putDataArchive(output);
  const { from, through } = spanOn(reading.register, aboutSite(reading.register), asOf);
  putOffline(output, from, await serviceWorker(), through);
  await swapIn(out);
}

function turnOrReason(file: string): () => void {
  try {
    return takeTurn(file);
  } catch (error) {
    throw error instanceof NotOurTurn ? withoutStack(error) : error;
  }
}

/** Astro prints the stack of whatever ends a build; it helps nobody who has to mend content or to wait. */
function withoutStack(error: Error): Error {
  error.stack = '';
  return error;
}
