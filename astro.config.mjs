// @ts-check
// First: what follows reads the settings, too.
import './scripts/astro-settings.ts';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { wholeSite } from './scripts/building/integration.ts';
import { contentPlugin } from './scripts/content-plugin.ts';
import { fewScripts } from './scripts/few-scripts.ts';
import { nativeDeflate } from './scripts/native-deflate.ts';
import { olderBrowsers } from './scripts/older-browsers.ts';
import { publishedAt } from './src/settings.ts';

export default defineConfig({
  // For `npm run dev` and `astro build`. `npm run build` compiles for any sub-path and puts the right one in afterwards
  // (scripts/building/).
  base: publishedAt.base,
  trailingSlash: 'always',
  build: { format: 'directory', assets: '_quanze', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // For our own prose only: what a county writes is parsed and never run.
  integrations: [mdx(), wholeSite()],
  vite: {
    plugins: [olderBrowsers(), fewScripts(), contentPlugin(), nativeDeflate()],
    build: {
      // The sheets a page needs are ours to cut: scripts/style-sheets.ts.
      cssCodeSplit: false,
      // Scripts stay files of their own, however small: the Content-Security-Policy allows no inline ones.
      assetsInlineLimit: 0,
    },
  },
});
