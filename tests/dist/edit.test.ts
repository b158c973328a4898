import { expect, test } from 'vitest';
import { builtDist } from './site.ts';

const site = builtDist();
const editor = site.pages.find(({ path }) => path === 'edit/');
const files = new Set(
  editor?.elements.flatMap(({ attributes }) => attributes.get('data-file') ?? []),
);

test('the editor is there, and search engines are asked to leave it alone', () => {
  expect(editor?.html).toContain('<meta name="robots" content="noindex">');
  expect(editor?.html).not.toContain('data-pagefind-body');
  const { files: texts } = JSON.parse(site.read('edit/content.json'));
  expect([...files].filter((path) => typeof texts[path] !== 'string')).toEqual([]);
});

const ROOMS: readonly (readonly [string, RegExp, RegExp])[] = [
  ['matter', /^matters\/(?!az\/)[^/]+\/$/, /^matters\/.+\.yaml$/],
  ['town', /^towns\/[^/]+\/$/, /^towns\/.+\/town\.yaml$/],
  [
    'list',
    /^towns\/[^/]+\/(?!lvzhi\/)[^/]+\/$/,
    /^towns\/.+\/(?:powers|responsibilities|services)\.yaml$/,
  ],
  ['question', /^faq\/[^/]+\/$/, /^faq\/.+\.mdx$/],
  ['statute', /^laws\/[^/]+\/$/, /^laws\/.+\.yaml$/],
];

test.each(ROOMS)('every %s leads to its own file in the editor', (_, pages, path) => {
  const own = site.pages.filter((page) => pages.test(page.path));
  expect(own.length).toBeGreaterThan(0);
  const links = own.map(({ elements }) =>
    elements.flatMap(
      ({ attributes }) => /\/edit\/\?file=(.+)$/.exec(attributes.get('href') ?? '')?.[1] ?? [],
    ),
  );
  const wrong = links.filter(
    ([file = '', ...more]) => more.length > 0 || !path.test(file) || !files.has(file),
  );
  expect(wrong).toEqual([]);
  expect(new Set(links.flat()).size).toBe(own.length);
});
