// @ts-check
import { defineConfig } from 'astro/config';
import { olderBrowsers } from './scripts/older-browsers.ts';

/** The portal above many county sites; `npm run portal` adds the addresses. See src/portal/. */
export default defineConfig({
  srcDir: './src/portal',
  // A county's public/ has more than a portal needs; scripts/joining/site.ts takes from it.
  publicDir: './src/portal/public',
  trailingSlash: 'always',
  build: { format: 'directory', assets: '_quanze', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [olderBrowsers()],
    // As in astro.config.mjs: one style sheet, and no script inside a page.
    build: { cssCodeSplit: false, assetsInlineLimit: 0 },
  },
});
