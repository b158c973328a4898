import { expect, test } from 'vitest';
import { textOf } from '../../scripts/published/elements.ts';
import { readContent } from '../../src/register/folder.ts';
import { contentFolder } from '../../src/settings.ts';
import { builtDist } from './site.ts';

const site = builtDist();

/** What every page says wrong, as "page: what". */
function wrong(what: (page: (typeof site.pages)[number]) => Iterable<string>): string[] {
  return site.pages.flatMap((page) =>
    [...what(page)].map((said) => `${page.path || '/'}: ${said}`),
  );
}

test('no code and no style stands in a page itself, so that the Content-Security-Policy can forbid both', () => {
  expect(
    wrong(function* ({ elements }) {
      for (const { name, attributes, inside } of elements) {
        for (const key of attributes.keys()) if (/^on[a-z]+$/.test(key)) yield `${name} ${key}`;
        if (attributes.has('style')) yield `${name} style="${attributes.get('style')}"`;
        if (name === 'style') yield `<style>${inside.slice(0, 40)}`;
        const data = /^application\/(?:ld\+)?json$/.test(attributes.get('type') ?? '');
        if (name === 'script' && !attributes.has('src') && !data) yield inside.slice(0, 60);
      }
    }),
  ).toEqual([]);
});

test('no page shows a word that slipped out of a program', () => {
  const slips = /\b(?:undefined|null|NaN|Infinity|Invalid Date)\b|\[object |\{\{|\}\}|\$\{/g;
  expect(
    wrong(function* ({ html, elements }) {
      for (const [slip] of textOf(html).matchAll(slips)) yield slip;
      for (const { name, attributes } of elements)
        for (const [key, value] of attributes)
          if (/\b(?:undefined|NaN)\b|\[object /.test(value)) yield `${name} ${key}="${value}"`;
    }),
  ).toEqual([]);
});

test('no page shows the id of a record instead of its name', () => {
  const ids = idsOf();
  expect(
    wrong(function* ({ html }) {
      // The address of a data file and the place of a content file may be shown as what they are.
      const text = textOf(html).replace(/\/data\/v1\/\S+|content\/\S+\.(?:yaml|mdx)/g, '');
      for (const [word] of text.matchAll(/[a-z][a-z0-9]*(?:-[a-z0-9]+)+/g))
        if (ids.has(word)) yield word;
    }),
  ).toEqual([]);
});

test('every page of a statute links its official record', () => {
  const pages = site.pages.filter(({ path }) => /^\/?laws\/./.test(path));
  expect(pages.length).toBeGreaterThan(0);
  const linked = pages.filter(({ elements }) =>
    elements.some(({ attributes }) => attributes.get('rel') === 'external'),
  );
  expect(linked.length).toBe(pages.length);
});

/** Ids that cannot be mistaken for a word of any language. */
function idsOf(): ReadonlySet<string> {
  const { register } = readContent(contentFolder);
  if (!register) throw new Error('the content cannot be read');
  const { matters, towns, departments, laws, decisions, agreements } = register;
  return new Set(
    [matters, towns, departments, laws, decisions, agreements].flatMap((kind) =>
      [...kind.keys()].filter((id) => id.includes('-')),
    ),
  );
}

test('a demonstration says on every page that it is one', () => {
  const { register } = readContent(contentFolder);
  if (!register?.site.demo) return;
  const { notice, county } = register.site;
  expect(
    wrong(function* ({ html }) {
      if (!textOf(html).includes(notice ?? county)) yield 'no notice';
    }),
  ).toEqual([]);
});

test('every page has a title of its own, one sentence about it and one first heading', () => {
  const titles = new Map<string, string[]>();
  for (const { path, html } of site.pages) {
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
    titles.set(title, [...(titles.get(title) ?? []), path]);
  }
  expect([...titles].filter(([title, pages]) => title === '' || pages.length > 1)).toEqual([]);
  expect(
    wrong(function* ({ elements }) {
      const firsts = elements.filter(({ name }) => name === 'h1').length;
      if (firsts !== 1) yield `${firsts} h1`;
      const description = elements.find(
        ({ attributes }) => attributes.get('name') === 'description',
      );
      if (!description?.attributes.get('content')) yield 'no description';
    }),
  ).toEqual([]);
});
