// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentPlugin } from './scripts/content-plugin.ts';
import { cssLayers } from './scripts/css-layers.ts';

/** Publishing addresses come from the environment, so that one commit serves any county portal. */
const site = process.env.SITE_URL;
const base = process.env.SITE_BASE ?? '/';

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  outDir: process.env.QUANZE_OUT ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', assets: '_quanze', inlineStylesheets: 'never' },
  // Prose is MDX; everything else is rendered from the register.
  integrations: [mdx(), ...(site ? [sitemap()] : [])],
  devToolbar: { enabled: false },
  vite: { plugins: [cssLayers(), contentPlugin()] },
});
