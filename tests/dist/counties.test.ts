import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite } from '../../scripts/published/built-site.ts';
import { textOf } from '../../scripts/published/elements.ts';
import { brokenLinks } from '../../scripts/published/links.ts';
import { readContent } from '../../src/register/folder.ts';
import { type County, copiedCounty } from '../counties.ts';
import { invalidHtml } from './validator.ts';

/** Builds once for all tests of a group. */
function built(change: (county: County) => void): () => BuiltSite {
  let county: County | undefined;
  let site: BuiltSite | undefined;
  beforeAll(() => {
    county = copiedCounty();
    change(county);
    const { status, stderr } = county.build();
    expect(status, stderr).toBe(0);
    site = builtSite(county.out);
  }, 120_000);
  afterAll(() => county?.dispose());
  return () => {
    if (!site) throw new Error('not built');
    return site;
  };
}

async function expectSound(site: BuiltSite): Promise<void> {
  expect(brokenLinks(site)).toEqual([]);
  expect(await invalidHtml(site)).toEqual([]);
  for (const { html, path } of site.pages)
    expect(textOf(html), path).not.toMatch(/\b(?:undefined|NaN)\b|\[object /);
}

describe('another county', () => {
  const site = built(() => undefined);

  test('builds soundly', () => expectSound(site()));

  test('has nothing of the demonstration county in it', () => {
    const { register } = readContent('content');
    const own = readContent('tests/fixtures/small-county').register;
    if (!register || !own) throw new Error('the content cannot be read');
    const names = [
      register.site.county,
      register.site.county.replace(/[县区市旗]$/, ''),
      ...[...register.towns.values()].map(({ name }) => name),
    ];
    const all = site();
    const everything = [
      ...all.pages.map(({ path, html }) => [path, html] as const),
      ...all.files.map((path) => [path, all.read(path)] as const),
    ];
    for (const name of names)
      expect(
        everything.filter(([, text]) => text.includes(name)).map(([path]) => path),
        name,
      ).toEqual([]);
  });
});

describe('text that looks like a program', () => {
  const TEXT = '<script>x()</script><blink>{{x}}{x}&amp;"\'`';
  /** A title may not be too long. */
  const NAME = '名<script>{{x}}&amp;"';
  const site = built((county) => {
    const matter = 'matters/huanjing/fenshao-jiegan.yaml';
    county.edit(matter, 'name: 露天焚烧秸秆的处罚', `name: ${JSON.stringify(NAME)}`);
    county.edit(
      matter,
      /summary: .*/,
      `summary: ${JSON.stringify(`句${TEXT}`)}\nnote: ${JSON.stringify(`注${TEXT}`)}`,
    );
    county.edit(matter, '  - 地里冒烟', `  - ${JSON.stringify(`说${TEXT}`)}`);
    county.edit('site.yaml', /notice: .*/, `notice: ${JSON.stringify(`告${TEXT}`)}`);
    county.edit(
      'towns/shanqian/town.yaml',
      /address: .*/,
      `address: ${JSON.stringify(`址${TEXT}`)}`,
    );
    county.edit(
      'decisions/sheng-fuquan-2023.yaml',
      /title: .*/,
      `title: ${JSON.stringify(`决${TEXT}`)}`,
    );
  });

  test('is shown as text, everywhere', () => {
    const page = site().pages.find(({ path }) => path === 'matters/fenshao-jiegan/');
    const text = textOf(page?.html ?? '');
    for (const mark of ['句', '注', '说', '决', '告']) expect(text).toContain(mark + TEXT);
    const town = site().pages.find(({ path }) => path === 'towns/shanqian/powers/');
    expect(textOf(town?.html ?? '')).toContain(NAME);
  });

  test('never becomes an element, an attribute or the end of one', () => {
    for (const { path, elements } of site().pages) {
      expect(
        elements.map(({ name }) => name),
        path,
      ).not.toContain('blink');
      for (const { name, attributes, inside } of elements)
        if (name === 'script' && !/json/.test(attributes.get('type') ?? ''))
          expect(inside, path).toBe('');
    }
  });

  test('leaves the site sound', () => expectSound(site()));

  test('comes out of the data as it went in', () => {
    const text = readFileSync(join(site().folder, 'data/v1/matters.json'), 'utf8');
    const { matters } = JSON.parse(text) as { matters: { id: string; name: string }[] };
    expect(matters.find(({ id }) => id === 'fenshao-jiegan')?.name).toBe(NAME);
  });
});

describe('a county with one bare town', () => {
  const site = built((county) => {
    county.remove('towns/hebian');
    // Whatever a town need not say, this one does not.
    county.edit('towns/shanqian/town.yaml', /^hall: .*\n/m, '');
  });

  test('builds soundly', () => expectSound(site()));

  test('has nothing to choose and nothing to compare, and says so in no empty place', () => {
    const { pages } = site();
    const matter = pages.find(({ path }) => path === 'matters/fenshao-jiegan/');
    expect(textOf(matter?.html ?? '')).toContain('山前镇');
    for (const { path, html } of pages) {
      expect(textOf(html), path).not.toContain('河边乡');
      // What a script fills is hidden until then, or says what it is for.
      const empty = [...html.matchAll(/<(ul|ol|tbody|dl|section)\b([^>]*)>\s*<\/\1>/g)]
        .map(([whole]) => whole)
        .filter((whole) => !/ hidden| role=| data-(?!astro)/.test(whole));
      expect(empty, path).toEqual([]);
    }
  });
});
