/** Before all browser tests: one browser, and the built site served. */
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { launchChrome } from '../../scripts/chrome.ts';
import { serve } from '../../scripts/serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where tests connect to the browser. */
    browser: string;
    /** Address of the built site, with a slash at its end. */
    site: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html'))
    throw new Error('dist/ is missing: run `npm run build` first');
  const base = process.env['SITE_BASE'] ?? '/';
  const [browser, site] = await Promise.all([
    launchChrome(),
    serve({ folder: 'dist', base, port: 0 }),
  ]);
  project.provide('browser', browser.wsEndpoint());
  project.provide('site', site.url);
  return async () => {
    await Promise.all([browser.close(), site.close()]);
  };
}
