/** A page links the first style sheet and says which further ones it needs: nothing on it may have its looks in another. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST } from './site.ts';

const SHEETS = globSync('_quanze/*.css', { cwd: DIST }).map((path) => ({
  name: basename(path),
  css: readFileSync(join(DIST, path), 'utf8'),
}));

/** Marks of components, and classes and elements that whole-page styles speak of. */
function spokenOf(css: string): Set<string> {
  const selectors = css.replace(/\{[^{}]*\}/g, ' ');
  return new Set(
    [
      ...selectors.matchAll(
        /data-astro-cid-\w+|\.[a-zA-Z][\w-]*|(?<![\w-])[a-z]+-[a-z-]+(?=[\s,.:[>])/g,
      ),
    ].map(([one]) => one),
  );
}

/** The same of a page. */
function standsOn(html: string): Set<string> {
  return new Set([
    ...[...html.matchAll(/data-astro-cid-\w+/g)].map(([mark]) => mark),
    ...[...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) =>
      names.split(' ').map((name) => `.${name}`),
    ),
    ...[...html.matchAll(/<([a-z]+-[a-z-]+)/g)].map(([, name = '']) => name),
  ]);
}

test('no page lacks the style sheet of something that stands on it', () => {
  const all = SHEETS.map(({ name, css }) => ({ name, of: spokenOf(css) }));
  expect(all.length).toBeGreaterThan(1);
  const lacking = globSync('**/index.html', { cwd: DIST }).flatMap((path) => {
    const html = readFileSync(join(DIST, path), 'utf8');
    const linked = all.filter(({ name }) => html.includes(`/_quanze/${name}`));
    const there = [...standsOn(html)];
    return all
      .filter((sheet) => !linked.includes(sheet))
      .flatMap(({ name, of }) =>
        there
          .filter((one) => of.has(one) && !linked.some((sheet) => sheet.of.has(one)))
          .map((one) => `${path}: ${one} (${name})`),
      );
  });
  expect(lacking).toEqual([]);
});

test('what people ask first needs one style sheet', () => {
  for (const path of ['index.html', 'search/index.html', 'matters/index.html', 'towns/index.html'])
    expect(
      readFileSync(join(DIST, path), 'utf8').match(/<link rel="stylesheet" href="[^"]*_quanze/g),
      path,
    ).toHaveLength(1);
});
