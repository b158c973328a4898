/** What `/data/` promises other systems, held against the built site. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { jsonSchemaOf, SHAPES, type ShapeName } from '../../src/exchange/shapes/index.ts';
import { KINDS } from '../../src/schema/index.ts';
import { expand } from '../helpers/exchange-linked-expand.ts';
import { builtDist } from './site.ts';

const site = builtDist();
const read = (path: string) => JSON.parse(site.read(path));
const all = site.files.filter((path) => path.startsWith('data/'));
const description = read('data/v1/openapi.json') as {
  paths: Record<string, { get: { operationId: string; responses: Responses } }>;
};
interface Responses {
  readonly 200: { readonly content: Record<string, { readonly schema?: { $ref?: string } }> };
}

/** Where files lie that say addresses from the root, and where the site itself is. */
const ELSEWHERE = 'https://site.invalid/';
const ROOT = new URL(read('data/v1/index.json').links.dictionary, ELSEWHERE).href.replace(
  /data\/dictionary\/$/,
  '',
);

/** Each documented address as a pattern of files, the ones without a part first. */
const patterns = Object.entries(description.paths)
  .map(([path, { get }]) => ({
    path,
    fits: new RegExp(
      `^${path
        .slice(1)
        .replaceAll('.', '\\.')
        .replace(/\{\w+\}/g, '[a-z0-9-]+')}$`,
    ),
    content: get.responses[200].content,
  }))
  .sort((a, b) => a.path.split('{').length - b.path.split('{').length);
const patternOf = (file: string) => patterns.find(({ fits }) => fits.test(file));
const shapeOf = (file: string) =>
  Object.values(patternOf(file)?.content ?? {})[0]?.schema?.$ref?.replace(/^.*\//, '');

/** JSON Schema's own judge: not the library our schemas are written in. */
function judge(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/);
  ajv.addFormat('uri-reference', /^(?:https?:\/\/|\/)\S+$/);
  return ajv.compile(schema);
}
const judges = Object.keys(SHAPES).map((name) => ({
  name: name as ShapeName,
  published: judge(read(`data/v1/schema/files/${name}.schema.json`)),
  closed: judge(jsonSchemaOf(SHAPES[name as ShapeName], 'closed')),
}));

describe('every JSON file', () => {
  const files = all.filter((path) => path.endsWith('.json') && !path.includes('/schema/'));
  const data = files.filter((path) => path !== 'data/v1/openapi.json');

  test('is of a documented shape and fits it; nothing in it is undocumented', () => {
    const wrong = data.flatMap((file) => {
      const found = judges.find(({ name }) => name === shapeOf(file));
      if (!found) return [`${file}: no shape`];
      const body = read(file);
      return [found.published, found.closed].flatMap((fits) =>
        fits(body)
          ? []
          : (fits.errors ?? []).map(
              ({ instancePath, message, params }) =>
                `${file}${instancePath}: ${message} ${JSON.stringify(params)}`,
            ),
      );
    });
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(data.length).toBeGreaterThan(100);
  });

  test('and every question of the exam fits its shape and leads to a page', () => {
    const { closed } = judges.find(({ name }) => name === 'exam') ?? {};
    const lines = site
      .read('data/v1/exam.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.filter((line) => !closed?.(line))).toEqual([]);
    const pages = new Set(site.pages.map(({ path }) => path));
    const paths = lines.map(({ url }) => new URL(url, ELSEWHERE).href.replace(ROOT, ''));
    expect(paths.filter((path) => !pages.has(path))).toEqual([]);
  });

  test('names the schema it fits', () => {
    const wrong = data.filter(
      (file) => !read(file).$schema.endsWith(`/data/v1/schema/files/${shapeOf(file)}.schema.json`),
    );
    expect(wrong).toEqual([]);
  });

  test('would not fit if a field were missing', () => {
    const { published } = judges.find(({ name }) => name === 'towns') ?? {};
    const body = read('data/v1/towns.json');
    expect(published?.(body)).toBe(true);
    delete body.towns[0].phone;
    expect(published?.(body)).toBe(false);
  });
});

describe('the OpenAPI description', () => {
  test('documents no address that is not there', () => {
    const empty = patterns.filter(({ fits }) => !site.files.some((file) => fits.test(file)));
    expect(empty.map(({ path }) => path)).toEqual([]);
  });

  test('documents every file below /data/, and every feed and calendar', () => {
    const own = site.files.filter(
      (path) => path.startsWith('data/') || /(?:^|\/)(?:feed|atom)\.\w+$|\.ics$/.test(path),
    );
    expect(own.filter((file) => !patternOf(file))).toEqual([]);
  });
});

describe('linked data', () => {
  const linked = all.filter((path) => path.endsWith('.jsonld'));

  test('expands: every word is known to the context in the file, every name leads to a page or a file', async () => {
    expect(linked.length).toBeGreaterThan(100);
    const known = new Set([...site.pages.map(({ path }) => path), ...site.files]);
    const names: string[] = [];
    for (const file of linked) {
      const nodes = await expand(read(file), `${ELSEWHERE}${file}`).catch((why) => {
        throw new Error(`${file}: ${why}`);
      });
      expect(nodes.length, file).toBeGreaterThan(0);
      names.push(...nodes.flatMap((node) => node['@id'] ?? []));
    }
    const own = names.filter((name) => name.startsWith(ROOT) && name !== `${ROOT}data/v1/`);
    expect(own.length).toBeGreaterThan(100);
    const lost = own.filter(
      (name) => !known.has(new URL(name).href.slice(ROOT.length).replace(/#.*/, '')),
    );
    expect([...new Set(lost)]).toEqual([]);
  });

  test('in the heads of pages is schema.org’s, and says what the files say', () => {
    const heads = site.pages.flatMap(({ path, elements }) =>
      elements
        .filter(
          ({ name, attributes }) =>
            name === 'script' && /ld\+json/.test(attributes.get('type') ?? ''),
        )
        .map(({ inside }) => ({ path, node: JSON.parse(inside) })),
    );
    const own = heads.filter(({ path }) =>
      /^(?:matters|towns|departments|laws|faq)\/[^/]+\/$/.test(path),
    );
    expect(own.length).toBeGreaterThan(100);
    for (const { path, node } of own) {
      expect(node['@context'], path).toBe('https://schema.org');
      expect(new URL(node['@id'], 'https://site.invalid').pathname, path).toMatch(
        new RegExp(`/${path}$`),
      );
    }
  });
});

describe('the DCAT catalogue', () => {
  interface Distribution {
    readonly 'dcat:downloadURL': { readonly '@id': string };
    readonly 'dcat:mediaType': { readonly '@id': string };
  }
  const sets = read('data/v1/dcat.jsonld')['dcat:dataset'] as {
    'dcat:distribution': Distribution[];
  }[];
  const distributions = sets.flatMap((set) => set['dcat:distribution']);
  const paths = distributions.map(({ 'dcat:downloadURL': { '@id': address } }) =>
    new URL(address, ELSEWHERE).href.slice(ROOT.length),
  );

  test('lists no file that is not there, and none twice', () => {
    expect(paths.filter((path) => !site.files.includes(path))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('lists every file but single matters, the first page and the descriptions', () => {
    const left = all.filter(
      (file) => !paths.includes(file) && !/^data\/v1\/(?:matters|schema|changes)\//.test(file),
    );
    expect(left).toEqual([
      'data/v1/all.jsonl',
      'data/v1/all.zip',
      'data/v1/dcat.jsonld',
      'data/v1/exam.jsonl',
      'data/v1/index.json',
      'data/v1/openapi.json',
      'data/v1/tools.json',
    ]);
  });

  test('gives every file its media type', () => {
    for (const {
      'dcat:mediaType': { '@id': type },
    } of distributions)
      expect(type).toMatch(
        /^https:\/\/www\.iana\.org\/assignments\/media-types\/[a-z]+\/[a-z0-9.+-]+$/,
      );
  });
});

describe('tables', () => {
  test('begin with the mark that tells a spreadsheet it is UTF-8', () => {
    const files = all.filter((path) => path.endsWith('.csv'));
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => !site.read(file).startsWith('\ufeff'))).toEqual([]);
  });
});

describe('the dictionary', () => {
  const keysIn = (page: string, section: string) => {
    const html = site.read(page).split(`id="${section}"`)[1]?.split('<section')[0] ?? '';
    return [...html.matchAll(/data-depth="0"[^>]*><code[^>]*>([^<]+)</g)].map(([, key]) => key);
  };
  const topLevel = (schema: object) =>
    Object.keys((schema as { properties?: object }).properties ?? {});

  test.each(Object.keys(SHAPES))('shows every field of the file %s', (name) => {
    const shape = jsonSchemaOf(SHAPES[name as ShapeName]);
    expect(keysIn('data/dictionary/index.html', name)).toEqual(
      expect.arrayContaining(topLevel(shape)),
    );
  });

  test.each(['site', 'matter', 'law', 'faq', 'town'])(
    'shows every field of the record %s',
    (name) => {
      const { schema } = KINDS.find((kind) => kind.name === name) ?? {};
      if (!schema) throw new Error(name);
      const { anyOf, oneOf, ...plain } = jsonSchemaOf(schema);
      const keys = (anyOf ?? oneOf ?? [plain]).flatMap((one) => topLevel(one as object));
      expect(keys.length).toBeGreaterThan(3);
      expect(keysIn('data/dictionary/records/index.html', name)).toEqual(
        expect.arrayContaining(keys),
      );
    },
  );
});
