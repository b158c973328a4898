import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAMILIES } from './families.ts';

/** A page that exists only where it has content is written `[...faq].astro` or `[terms].astro`. */
function pagesAt(path: string): string[] {
  const [, parent = '', name = ''] = /^(.*)\/([^/]*)\/$/.exec(path) ?? [];
  return [
    `${parent}/${name}`,
    `${parent}/${name}/index`,
    `${parent}/${name}/[...${name}]`,
    `${parent}/[${name}]`,
  ];
}

test('every family has its first page', () => {
  const missing = FAMILIES.filter(
    ({ path }) =>
      !pagesAt(path).some((page) =>
        ['astro', 'mdx'].some((ending) => existsSync(`src/pages${page}.${ending}`)),
      ),
  );
  expect(missing.map(({ path }) => path)).toEqual([]);
});

test('every page with an article for full text belongs to a family that is searched', () => {
  const pages = globSync('**/*.astro', { cwd: 'src/pages' }).filter((file) =>
    readFileSync(`src/pages/${file}`, 'utf8').includes('data-pagefind-body'),
  );
  const searched = FAMILIES.filter((family) => family.searched).map(({ path }) => path);
  expect(
    pages.filter(
      (file) => !searched.some((path) => `/${file.replace('.astro', '/')}`.startsWith(path)),
    ),
  ).toEqual([]);
  expect(pages.length).toBeGreaterThan(4);
});
