/** For browser tests: one address of every kind of page, found from the routes, so that no new page is forgotten. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Kind {
  /** The route, as `matters/[id]`, and what is special about the example. */
  readonly name: string;
  readonly path: string;
}

const DIST = 'dist';
const PAGES = 'src/pages';

/** Of every route its heaviest page: what can go wrong on any of them goes wrong there. */
export function kindsOfPages(): readonly Kind[] {
  const left = new Map(builtPages().map((page) => [page.path, page.bytes]));
  const kinds: Kind[] = [];
  for (const route of routes()) {
    const pattern = patternOf(route);
    const own = [...left].filter(([path]) => pattern.test(path));
    // `[print].astro` is a route with one page of that name, or none.
    const only = route.split('/').at(-1)?.slice(1, -1);
    const named = own.find(([path]) => path.split('/').at(-2) === only);
    const heaviest = named ?? own.sort(([, a], [, b]) => b - a)[0];
    if (!heaviest) continue;
    kinds.push({ name: route, path: `/${heaviest[0]}` });
    if (named) left.delete(named[0]);
    else if (!sharesPattern(route)) for (const [path] of own) left.delete(path);
  }
  return [...kinds, ...oddOnes()];
}

/** Pages whose content, not whose route, makes them a kind of their own. */
function oddOnes(): Kind[] {
  const matters = recordsOf('matters');
  const longest = matters.reduce((a, b) => (b.name.length > a.name.length ? b : a));
  const lists = Map.groupBy(matters, ({ list }) => list ?? '');
  const towns = recordsOf('towns');
  const [merged, living] = [true, false].map((is) => towns.find((t) => !!t.mergedInto === is));
  return [
    { name: 'matter with the longest name', path: `/matters/${longest.id}/` },
    ...[...lists].flatMap(([list, [first]]) =>
      first ? [{ name: `matter of ${list}`, path: `/matters/${first.id}/` }] : [],
    ),
    // Open and closed ones show different things, and which is the heavier says nothing.
    ...builtPages()
      .filter(({ path }) => /^consultations\/.+/.test(path))
      .map(({ path }) => ({ name: `consultation ${path}`, path: `/${path}` })),
    ...(merged ? [{ name: 'merged town', path: `/towns/${merged.id}/` }] : []),
    ...(living ? [{ name: 'town', path: `/towns/${living.id}/` }] : []),
  ];
}

export interface DataRecord {
  readonly id: string;
  readonly name: string;
  readonly list?: string;
  readonly mergedInto?: string;
}

/** A collection of the site's own data. */
export function recordsOf(kind: 'matters' | 'towns'): readonly DataRecord[] {
  return JSON.parse(readFileSync(join(DIST, `data/v1/${kind}.json`), 'utf8'))[kind];
}

function builtPages(): { path: string; bytes: number }[] {
  return globSync('**/*.html', { cwd: DIST }).map((file) => ({
    path: file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'),
    bytes: statSync(join(DIST, file)).size,
  }));
}

/** Plain routes first, then those with a parameter, then those that swallow the rest: Astro's own order. */
function routes(): string[] {
  const rank = (route: string) => [
    route.includes('[...') ? 1 : 0,
    route.split('[').length,
    // What has a page of its own name goes before what takes any.
    route.endsWith('/index') ? 1 : 0,
  ];
  return globSync('**/*.{astro,mdx}', { cwd: PAGES })
    .map((file) => file.replaceAll('\\', '/').replace(/\.(?:astro|mdx)$/, ''))
    .sort((a, b) => String(rank(a)).localeCompare(String(rank(b))) || a.localeCompare(b));
}

function patternOf(route: string): RegExp {
  if (route === '404') return /^404\.html$/;
  const parts = route
    .replace(/(^|\/)index$/, '')
    .split('/')
    .filter(Boolean);
  const source = parts.map((part) =>
    part.startsWith('[...') ? '(?:.+/)?' : part.startsWith('[') ? '[^/]+/' : `${part}/`,
  );
  return new RegExp(`^${source.join('')}$`);
}

/** Handbook parts, its print and its words all look like `handbook/x/`. */
function sharesPattern(route: string): boolean {
  return routes().filter((other) => patternOf(other).source === patternOf(route).source).length > 1;
}
