/**
 * The compiled site's own door, bundled by Astro with all pages: which addresses there are, and what stands at one.
 * Used by render.ts, once for each county that is published.
 */

import { StaticPaths } from 'astro:static-paths';
import { App } from 'astro/app';
import { createApp } from 'astro/app/entrypoint';
import { open } from '../../src/site.ts';

/** Where a site is published. */
export interface Place {
  /** The sub-path, with `/` at both ends. */
  readonly base: string;
  /** The site's own address, where it knows it. */
  readonly url?: string | undefined;
}

/** One address of a site. Two builds in which `key` and the site's code are the same give the same bytes there. */
export interface Page {
  readonly path: string;
  readonly key?: string | undefined;
  render(): Promise<Response>;
}

/** Opens the site for what is lent at this moment (src/site.ts) and lists its addresses. */
export async function openSite({ base, url }: Place): Promise<Page[]> {
  open();
  // Astro compiles base and address in; a manifest of our own lets one compiled site stand anywhere, and starts with
  // empty caches.
  const manifest = { ...createApp().manifest, base, ...(url ? { site: url } : {}) };
  const app = new App(manifest, false);
  const paths = await new StaticPaths(app).getAll();
  return paths.map(({ pathname, route, cacheKey }) => {
    const path = route.type === 'page' ? pathname.replace(/\/?$/, '/') : pathname;
    const request = new URL(base.replace(/\/$/, path), url ?? 'http://localhost');
    return {
      path,
      key: cacheKey,
      render: () => app.render(new Request(request), { routeData: route }),
    };
  });
}
