/**
 * The compiled site's own door, bundled by Astro with all pages: which addresses there are, and what stands at one.
 * Used by render.ts, once for each county that is published.
 */

import { StaticPaths } from 'astro:static-paths';
import { App } from 'astro/app';
import { createApp } from 'astro/app/entrypoint';
import { aboutSite, type Span, spanOn } from '../../src/answers/index.ts';
import { countyKey } from '../../src/page-keys.ts';
import type { Reading } from '../../src/register/index.ts';
import type { Day } from '../../src/schema/index.ts';
import { type Keep, open, register } from '../../src/site.ts';

export { contentReader, readSources } from '../../src/register/folder.ts';
/** What reads and checks content, in the one copy that pages use too: a build loads no second one. */
export { byPosition, readAhead } from '../../src/register/index.ts';
export { applyRules, RULES } from '../../src/rules/index.ts';

/** Where a site is published. */
export interface Place {
  /** The sub-path, with `/` at both ends. */
  readonly base: string;
  /** The site's own address, where it knows it. */
  readonly url?: string | undefined;
}

/** One address of a site. Two builds in which `key` and the site's code are the same give the same bytes there. */
export interface Listing {
  /** Below the sub-path; pages end with `/`. */
  readonly path: string;
  /** The file of `src/pages/` that makes it. */
  readonly route: string;
  readonly key: string;
}

export interface SitePages {
  list(): Promise<Listing[]>;
  /** The route of an address that no content makes, known without finding all others. */
  routeAt(path: string): string | undefined;
  render(path: string, route: string): Promise<Response>;
}

/** For which days the open site as a whole is true. */
export function spanOfAll(today: Day): Span {
  return spanOn(register, aboutSite(register), today);
}

/** Opens the site for a reading that was checked. `keep` knows what builds with this very code made before. */
export function openSite(
  reading: Reading,
  { base, url }: Place,
  content: string,
  keep: Keep,
): SitePages {
  open(reading, base, keep, content);
  // Astro compiles base and address in; a manifest of our own lets one compiled site stand anywhere, and starts with
  // empty caches.
  const manifest = { ...createApp().manifest, base, ...(url ? { site: url } : {}) };
  const app = new App(manifest, false);
  const pageKeyOf = async (component: string) => {
    const page: object = (await (await manifest.pageMap?.get(component)?.())?.page()) ?? {};
    return 'pageKey' in page && page.pageKey instanceof Function
      ? String(page.pageKey())
      : undefined;
  };
  const routes = new Map(manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
  const addressOf = (pathname: string, type: string) =>
    type === 'page' ? pathname.replace(/\/?$/, '/') : pathname;
  return {
    routeAt: (path) =>
      [...routes.values()].find(
        ({ pathname, type }) => pathname !== undefined && addressOf(pathname, type) === path,
      )?.component,
    async list() {
      const paths = await new StaticPaths(app).getAll();
      return Promise.all(
        paths.map(async ({ pathname, route, cacheKey }) => ({
          path: addressOf(pathname, route.type),
          route: route.component,
          key: cacheKey ?? (await pageKeyOf(route.component)) ?? countyKey(),
        })),
      );
    },
    render(path, route) {
      const routeData = routes.get(route);
      if (!routeData) throw new Error(`no route ${route}`);
      const address = new URL(base.replace(/\/$/, path), url ?? 'http://localhost');
      return app.render(new Request(address), { routeData });
    },
  };
}
