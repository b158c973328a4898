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
  trailingSlash: 'always',
  build: { format: 'directory', assets: '_quanze', inlineStylesheets: 'never' },
  // Prose is MDX; everything else is rendered from the register.
  integrations: [mdx(), ...(site ? [sitemap()] : [])],
  devToolbar: { enabled: false },
  vite: {
    plugins: [cssLayers(), contentPlugin()],
    build: {
      // One style sheet for the whole site: loaded once, 14 KB at most (DESIGN 8), and pages never wait for a second.
      cssCodeSplit: false,
      // Scripts stay files of their own, however small: the Content-Security-Policy allows no inline ones.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks every MDX file with a directive of its own; that is no news to anybody.
        onLog: (level, log, say) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') say(level, log);
        },
      },
    },
  },
});
